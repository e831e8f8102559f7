import { Button, Group, SegmentedControl } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { removeRecord } from "@renderer/data/commands/records";
import { processRegister, type RegisterRow } from "@renderer/data/queries/processes";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { ReadInButton } from "@renderer/ui/ReadInButton";
import { RecordGrid } from "@renderer/ui/RecordTable/RecordGrid";
import { TableToolbar } from "@renderer/ui/RecordTable/TableToolbar";
import { useArranged } from "@renderer/ui/RecordTable/useArranged";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconArchive, IconListDetails, IconPlus } from "@tabler/icons-react";
import { useCallback, useMemo, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { NewProcess } from "./NewProcess";
import { PriorityMatrix } from "./PriorityMatrix";
import { RegisterDocument } from "./RegisterDocument";
import { RegisterViews } from "./RegisterViews";
import { registerColumns } from "./registerColumns";
import { WeightsDialog } from "./WeightsDialog";

const noRows: readonly RegisterRow[] = [];
const modes = ["table", "matrix"] as const;
type Mode = (typeof modes)[number];
const paths: Readonly<Record<Mode, string>> = { table: "/processes", matrix: "/processes/priority" };

/** The process register in the order to be touched, as table and as matrix of value and feasibility. */
export function RegisterPage({ mode }: { mode: Mode }) {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const [archived, setArchived] = useState(false);
  const data = useLive(() => processRegister({ archived }), [archived]);
  const [view, setView] = useRememberedView("processes");
  const [adding, setAdding] = useState(false);
  const [weighing, setWeighing] = useState(false);
  const columns = useMemo(() => (data ? registerColumns(data, { t, format }) : []), [data, t, format]);
  const rows = data?.rows ?? noRows;
  const arranged = useArranged(rows, columns, view);

  const remove = useAction(
    useCallback(
      async ({ id, process }: RegisterRow) => {
        await removeRecord("processes", id);
        notifications.show({ message: t("processes.removed", { code: process.code }) });
      },
      [t],
    ),
  );
  const latest = useRef(view);
  latest.current = view;
  // Made again only when it looks different: a letter of a search changes nothing in it.
  const lead = useMemo(
    () => (
      <>
        <RegisterViews viewNow={() => latest.current} onChange={setView} />
        <SegmentedControl
          aria-label={t("processes.mode")}
          value={mode}
          data={modes.map((value) => ({ value, label: t(`processes.modes.${value}`) }))}
          onChange={(next) => void navigate(paths[next as Mode])}
        />
      </>
    ),
    [t, mode, navigate, setView],
  );
  if (data === undefined) return null;
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
      {t("processes.new.action")}
    </Button>
  );
  const readIn = <ReadInButton target="processes" />;
  const hasAny = rows.length > 0 || data.archivedCount > 0 || archived;
  const shared = { rows, arranged, columns, view, onViewChange: setView };
  return (
    <>
      <PageHeader
        title={t("processes.title")}
        purpose={t("processes.purpose")}
        actions={
          hasAny && (
            <Group gap="xs">
              <Button variant="default" onClick={() => setWeighing(true)}>
                {t("processes.weights.action")}
              </Button>
              {readIn}
              {add}
            </Group>
          )
        }
      >
        {(data.archivedCount > 0 || archived) && (
          <SegmentedControl
            size="xs"
            aria-label={t("processes.which")}
            value={archived ? "archived" : "current"}
            onChange={(value) => setArchived(value === "archived")}
            data={[
              { value: "current", label: t("processes.current") },
              { value: "archived", label: t("processes.archived", { count: data.archivedCount }) },
            ]}
          />
        )}
      </PageHeader>
      {!hasAny && (
        <EmptyState
          icon={IconListDetails}
          title={t("processes.empty.title")}
          hint={t("processes.empty.hint")}
          action={
            <Group>
              {readIn}
              {add}
            </Group>
          }
        />
      )}
      {hasAny && rows.length === 0 && archived && (
        <EmptyState icon={IconArchive} title={t("processes.archiveEmpty")} hint="" />
      )}
      {rows.length > 0 && (
        <>
          <TableToolbar
            {...shared}
            title={t("processes.title")}
            sensitivityOf={({ process }) => process.sensitivity}
            withColumns={mode === "table"}
            withGroups={mode === "table"}
            trail={!archived && <RegisterDocument shown={arranged.rows} total={rows.length} />}
            lead={lead}
          />
          {mode === "table" ? (
            <RecordGrid
              {...shared}
              label={t("processes.title")}
              rowLabel={({ process }) => `${process.code} ${process.name}`}
              onOpen={({ process }) => void navigate(recordPath("processes", process))}
              onRemove={remove.run}
            />
          ) : (
            <PriorityMatrix rows={arranged.rows} />
          )}
        </>
      )}
      <NewProcess opened={adding} onClose={() => setAdding(false)} units={data.units} />
      {weighing && <WeightsDialog register={data} onClose={() => setWeighing(false)} />}
    </>
  );
}
