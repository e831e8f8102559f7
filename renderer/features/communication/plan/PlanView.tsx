import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { removeRecord } from "@renderer/data/commands/records";
import type { CommunicationPlan, MessageRow } from "@renderer/data/queries/communication";
import { EmptyState } from "@renderer/ui/EmptyState";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { plainView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { lineSensitivity } from "@shared/domain/stakeholders/lineSensitivity";
import { IconCalendarDown, IconFileText, IconSpeakerphone } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { Link } from "react-router";
import { planColumns } from "./planColumns";
import { ToldDialog } from "./ToldDialog";
import { useCalendar } from "./useCalendar";

/** The next first; what was given or refused is left out until asked for. */
const firstView: TableView = {
  ...plainView,
  sorting: [{ column: "day", descending: false }],
  filters: { status: { kind: "set", values: ["planned", "prepared"] } },
};

type Props = { plan: CommunicationPlan; onOpen: (id: string) => void };

/** All messages by their day, with what is overdue and what came back. */
export function PlanView({ plan, onOpen }: Props) {
  const { t, format } = useWords();
  const [view, setView] = useRememberedView("communication.plan", firstView);
  const [telling, setTelling] = useState<MessageRow>();
  const columns = useMemo(
    () => planColumns(plan, { t, date: (day) => format.date(day) }, { open: onOpen, tell: setTelling }),
    [plan, t, format, onOpen],
  );
  const remove = useAction(
    useCallback(
      async ({ id, item }: MessageRow) => {
        await removeRecord("communicationItems", id);
        notifications.show({ message: t("communication.plan.removed", { title: item.title }) });
      },
      [t],
    ),
  );
  const calendar = useCalendar(plan);
  return (
    <>
      <RecordTable
        label={t("communication.title")}
        rows={plan.rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ item }) => item.title}
        sensitivityOf={({ item, occasion }) =>
          lineSensitivity(
            {
              subjects: [item, occasion],
              audiences: item.stakeholderIds.flatMap((id) => plan.stakeholders.get(id) ?? []),
              owner: item.ownerId === undefined ? undefined : plan.persons.get(item.ownerId),
            },
            plan.persons,
          )
        }
        onOpen={({ id }) => onOpen(id)}
        onRemove={remove.run}
        trail={
          <>
            <Button
              variant="default"
              leftSection={<IconCalendarDown size={16} stroke={1.5} aria-hidden />}
              loading={calendar.running}
              onClick={() => calendar.run()}
            >
              {t("communication.plan.calendar")}
            </Button>
            <Button
              component={Link}
              to="/documents/communicationPlan"
              variant="default"
              leftSection={<IconFileText size={16} stroke={1.5} aria-hidden />}
            >
              {t("communication.plan.document")}
            </Button>
          </>
        }
        empty={
          <EmptyState
            icon={IconSpeakerphone}
            title={t("communication.plan.none")}
            hint={t("communication.plan.noneHint")}
          />
        }
      />
      {telling && <ToldDialog item={telling.item} onClose={() => setTelling(undefined)} />}
    </>
  );
}
