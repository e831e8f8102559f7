import { Button, CloseButton, Group, Stack, Text, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { fatesOf } from "@renderer/data/queries/triage";
import { ReferenceMultiSelect } from "@renderer/ui/fields/ReferenceSelect";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { useId } from "react";
import { FateList } from "./FateList";
import type { ItemActions } from "./ItemMenu";
import classes from "./ItemPanel.module.css";
import type { InboxRow } from "./inboxRows";

type Props = {
  row: InboxRow;
  units: readonly RecordOf<"orgUnits">[];
  actions: ItemActions;
  onClose: () => void;
};

/** One item beside the list: its text and departments, and what became of it. */
export function ItemPanel({ row, units, actions, onClose }: Props) {
  const { t, format } = useWords();
  const titleId = useId();
  const fates = useLive(() => fatesOf(row.id), [row.id]);
  const ids = [row.id];
  const isParkedHalfway = row.state === "parked" && fates?.[0]?.triage.intended;
  return (
    <aside className={classes.panel} aria-labelledby={titleId}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title id={titleId} order={2} size="h4">
          {t("triage.item.label")}
        </Title>
        <CloseButton aria-label={t("triage.item.close")} onClick={onClose} />
      </Group>
      <Stack gap="md">
        <TextArea
          label={t("triage.item.text")}
          required
          value={row.text}
          onSave={(text, session) => updateRecord("inboxItems", row.id, { text: text.trim() }, session)}
        />
        <ReferenceMultiSelect
          label={t("triage.item.departments")}
          options={units.map(({ id, name }) => ({ value: id, label: name }))}
          value={row.departmentIds}
          onSave={(departmentIds, session) => updateRecord("inboxItems", row.id, { departmentIds }, session)}
        />
        <TextField
          label={t("triage.item.sourceText")}
          value={row.sourceText}
          onSave={(sourceText, session) => updateRecord("inboxItems", row.id, { sourceText }, session)}
        />
        <Text size="sm" c="dimmed">
          {t(`enumerations.inboxState.${row.state}`)} ·{" "}
          {t("triage.item.addedAt", { date: format.date(row.createdAt) })}
        </Text>
        <Group gap="xs">
          <Button onClick={() => actions.onTriage(row)}>
            {row.state === "new"
              ? t("triage.start")
              : isParkedHalfway
                ? t("triage.item.resume")
                : t("triage.item.again")}
          </Button>
          {row.state === "new" ? (
            <>
              <Button variant="subtle" color="gray" onClick={() => actions.onPark(ids)}>
                {t("triage.list.park")}
              </Button>
              <Button variant="subtle" color="gray" onClick={() => actions.onDiscard(ids)}>
                {t("triage.list.discard")}
              </Button>
            </>
          ) : (
            <Button variant="subtle" color="gray" onClick={() => actions.onReopen(ids)}>
              {t("triage.list.reopen")}
            </Button>
          )}
        </Group>
        <section>
          <Title order={3} size="h5" mb="xs">
            {t("triage.item.fate")}
          </Title>
          {fates && <FateList fates={fates} />}
        </section>
      </Stack>
    </aside>
  );
}
