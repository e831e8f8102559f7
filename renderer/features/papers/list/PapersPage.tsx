import { Button, SegmentedControl } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { removeRecord } from "@renderer/data/commands/records";
import { type PaperRow, paperList } from "@renderer/data/queries/councilPapers";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { paperName } from "@shared/domain/papers/nextCommittee";
import { IconArchive, IconGavel, IconPlus } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import { itemOfKey } from "../itemChoices";
import { NewPaper } from "./NewPaper";
import { paperColumns } from "./paperColumns";

/**
 * All papers. `?new=measures:<id>` opens a new one about that item, as the pages of items ask for; several are
 * separated by commas.
 */
export function PapersPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const [archived, setArchived] = useState(false);
  const data = useLive(() => paperList({ archived }), [archived]);
  const [view, setView] = useRememberedView("papers");
  const [params, setParams] = useSearchParams();
  const asked = params.get("new");
  const columns = useMemo(() => (data ? paperColumns(data, t) : []), [data, t]);
  const remove = useAction(
    useCallback(
      async ({ id, paper }: PaperRow) => {
        await removeRecord("councilPapers", id);
        notifications.show({ message: t("councilPapers.removed", { title: paper.subject }) });
      },
      [t],
    ),
  );
  if (data === undefined) return null;
  const add = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
      onClick={() => setParams({ new: "" })}
    >
      {t("councilPapers.new.action")}
    </Button>
  );
  const hasAny = data.rows.length > 0 || data.archivedCount > 0 || archived;
  return (
    <>
      <PageHeader
        title={t("councilPapers.title")}
        purpose={t("councilPapers.purpose")}
        actions={hasAny && add}
      >
        {(data.archivedCount > 0 || archived) && (
          <SegmentedControl
            size="xs"
            aria-label={t("councilPapers.which")}
            value={archived ? "archived" : "current"}
            onChange={(value) => setArchived(value === "archived")}
            data={[
              { value: "current", label: t("councilPapers.current") },
              { value: "archived", label: t("councilPapers.archived", { count: data.archivedCount }) },
            ]}
          />
        )}
      </PageHeader>
      <RecordTable
        label={t("councilPapers.title")}
        rows={data.rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ paper }) => paperName(paper)}
        sensitivityOf={({ paper }) => paper.sensitivity}
        onOpen={({ paper }) => void navigate(recordPath("councilPapers", paper))}
        onRemove={remove.run}
        empty={
          hasAny ? (
            <EmptyState icon={IconArchive} title={t("councilPapers.archiveEmpty")} hint="" />
          ) : (
            <EmptyState
              icon={IconGavel}
              title={t("councilPapers.empty.title")}
              hint={t("councilPapers.empty.hint")}
              action={add}
            />
          )
        }
      />
      {asked !== null && (
        <NewPaper
          about={asked.split(",").flatMap((key) => itemOfKey(key) ?? [])}
          onClose={() => setParams({}, { replace: true })}
        />
      )}
    </>
  );
}
