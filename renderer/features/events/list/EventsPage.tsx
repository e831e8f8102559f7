import { Button, SegmentedControl } from "@mantine/core";
import { removeEvent } from "@renderer/data/commands/events";
import { type EventRow, eventRows } from "@renderer/data/queries/events";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { plainView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { inListOrder } from "@shared/domain/events/period";
import { IconArchive, IconPlus, IconUsersGroup } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { useTold } from "../useTold";
import { eventColumns } from "./eventColumns";
import { NewEvent } from "./NewEvent";

const firstView: TableView = { ...plainView, groupBy: "when" };

/** All events, the next one first; the way to a new one. */
export function EventsPage() {
  const { t } = useWords();
  const navigate = useNavigate();
  const day = today();
  const [archived, setArchived] = useState(false);
  const data = useLive(() => eventRows({ archived }), [archived]);
  const [view, setView] = useRememberedView("events", firstView);
  const [adding, setAdding] = useState(false);
  const told = useTold();
  const columns = useMemo(() => eventColumns(t, day), [t, day]);
  const rows = useMemo(() => inListOrder(data?.rows ?? [], ({ event }) => event, day), [data, day]);
  const remove = useAction(
    useCallback(
      async ({ event }: EventRow) => {
        await removeEvent(event.id);
        await told(t("events.list.removed", { title: event.title }));
      },
      [told, t],
    ),
  );
  if (data === undefined) return null;
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
      {t("events.new.action")}
    </Button>
  );
  const which = (data.archivedCount > 0 || archived) && (
    <SegmentedControl
      size="xs"
      aria-label={t("events.list.which")}
      value={archived ? "archived" : "current"}
      onChange={(value) => setArchived(value === "archived")}
      data={[
        { value: "current", label: t("events.list.current") },
        { value: "archived", label: t("events.list.archived", { count: data.archivedCount }) },
      ]}
    />
  );
  const isNew = rows.length === 0 && !archived;
  return (
    <>
      <PageHeader title={t("events.title")} purpose={t("events.purpose")} actions={!isNew && add}>
        {rows.length === 0 && which}
      </PageHeader>
      <RecordTable
        label={t("events.title")}
        rows={rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ event }) => event.title}
        sensitivityOf={({ event }) => event.sensitivity}
        onOpen={({ event }) => void navigate(`/events/${event.id}`)}
        onRemove={remove.run}
        lead={which}
        empty={
          archived ? (
            <EmptyState
              icon={IconArchive}
              title={t("events.empty.archive")}
              hint={t("events.empty.archiveHint")}
            />
          ) : (
            <EmptyState
              icon={IconUsersGroup}
              title={t("events.empty.title")}
              hint={t("events.empty.hint")}
              action={add}
            />
          )
        }
      />
      {adding && <NewEvent onClose={() => setAdding(false)} />}
    </>
  );
}
