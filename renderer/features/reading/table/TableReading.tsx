import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Workspace } from "@shared/domain/workspace";
import type { AppError } from "@shared/errors";
import type { TableTarget } from "@shared/transfer/plan/tableTargets";
import { useState } from "react";
import { ReadingSteps } from "../ReadingSteps";
import bar from "../StoreBar.module.css";
import type { StoredReading } from "../storedReading";
import { ColumnMapping } from "./ColumnMapping";
import { RowsProgress } from "./RowsProgress";
import { TableSettings } from "./TableSettings";
import { TrialStep } from "./TrialStep";
import { type TableItem, useTable } from "./useTable";

type Props = {
  item: TableItem;
  workspace: Workspace;
  /** What the rows become, where the person came from a list. */
  preset: TableTarget | undefined;
  onStored: (stored: StoredReading) => void;
  onDiscard: () => void;
  onFailed: (error: AppError) => void;
};

/** One table from its columns over the dry run to the workspace; its rows stay in a worker. */
export function TableReading({ item, workspace, preset, onStored, onDiscard, onFailed }: Props) {
  const { t, format } = useWords();
  const [isTrial, setTrial] = useState(false);
  const choice = useTable(item, workspace, preset, onFailed);
  const { look, hasTitle } = choice;
  if (!look)
    return (
      <>
        <ReadingSteps at="source" />
        <RowsProgress
          label={t("reading.table.opening", { name: item.title })}
          rows={choice.rows}
          onCancel={onDiscard}
        />
      </>
    );
  const looked = { ...choice, look };
  return (
    <>
      <ReadingSteps at={isTrial ? "trial" : "columns"} />
      <Group gap="sm" align="baseline" mb="md">
        <Title order={2} size="h3">
          {t(isTrial ? "reading.table.trialHeading" : "reading.table.heading")}
        </Title>
        <Text c="dimmed">
          {item.title} ·{" "}
          {t("reading.table.rowsDone", { count: look.rowCount, shown: format.number(look.rowCount) })}
        </Text>
      </Group>
      {isTrial ? (
        <TrialStep
          choice={looked}
          title={item.title}
          workspace={workspace}
          onDone={onStored}
          onBack={() => setTrial(false)}
          onDiscard={onDiscard}
          onFailed={onFailed}
        />
      ) : (
        <>
          <TableSettings choice={looked} />
          <Stack gap="md">
            {look.rowCount === 0 ? (
              <Text>{t("reading.table.empty")}</Text>
            ) : (
              <ColumnMapping choice={looked} />
            )}
            {look.rowCount > 0 && !hasTitle && <Text role="status">{t("reading.table.missingTitle")}</Text>}
          </Stack>
          <div className={bar.bar}>
            <Button variant="default" onClick={onDiscard}>
              {t("reading.strategy.discard")}
            </Button>
            <Button disabled={!hasTitle || look.rowCount === 0} onClick={() => setTrial(true)}>
              {t("reading.table.toTrial")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
