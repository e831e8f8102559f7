import { Anchor, Checkbox, Text, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { type CarriedOver as Carried, type EventFrameData, openPoints } from "@renderer/data/queries/events";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { ownerInWords } from "@shared/domain/events/taskOwner";
import type { RecordOf } from "@shared/domain/kinds";
import { useCallback, useId } from "react";
import { Link } from "react-router";
import { useTold } from "../useTold";
import classes from "./Plan.module.css";

/** What earlier events of the series left open, as it stands now; a task can be ticked off here. */
export function CarriedOver({ event }: Pick<EventFrameData, "event">) {
  const { t } = useWords();
  const id = useId();
  const open = useLive(() => openPoints(event.id), [event.id, event.seriesId, event.date]);
  if (!open || open.decisions.length + open.tasks.length === 0) return null;
  return (
    <section aria-labelledby={id} className={classes.carried}>
      <Title order={2} size="h5" id={id}>
        {t("events.carried.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("events.carried.hint")}
      </Text>
      {open.decisions.length > 0 && (
        <ul className={classes.openList} aria-label={t("events.carried.decisions")}>
          {open.decisions.map((decision) => (
            <li key={decision.id}>
              <Text size="sm">
                <b>{decision.code}</b> {decision.text} <Origin eventId={decision.eventId} open={open} />
              </Text>
            </li>
          ))}
        </ul>
      )}
      {open.tasks.length > 0 && (
        <ul className={classes.openList} aria-label={t("events.carried.tasks")}>
          {open.tasks.map((task) => (
            <OpenTask key={task.id} task={task} open={open} />
          ))}
        </ul>
      )}
    </section>
  );
}

function OpenTask({ task, open }: { task: RecordOf<"actionItems">; open: Carried }) {
  const { t, format } = useWords();
  const told = useTold();
  const day = today();
  const done = useAction(
    useCallback(async () => {
      await updateRecord("actionItems", task.id, { status: "done", doneAt: day });
      await told(t("events.carried.done", { title: task.title }));
    }, [task, day, told, t]),
  );
  const owner = ownerInWords(task, (id) => open.owners.get(id), t("results.tasks.unnamed"));
  const isOverdue = task.due !== undefined && task.due < day;
  return (
    <li>
      <Checkbox
        checked={false}
        onChange={() => done.run()}
        label={
          <>
            <b>{task.code}</b> {[task.title, owner, task.withWhom].filter(Boolean).join(", ")}
            {task.due !== undefined && (
              <Text span inherit c={isOverdue ? "var(--mantine-color-error)" : "dimmed"}>
                {`, ${t(`events.carried.${isOverdue ? "overdue" : "due"}`, { date: format.date(task.due) })}`}
              </Text>
            )}
          </>
        }
      />
      <div className={classes.origin}>
        <Origin eventId={task.eventId} open={open} />
      </div>
    </li>
  );
}

function Origin({ eventId = "", open }: { eventId?: string; open: Carried }) {
  const { t, format } = useWords();
  const event = open.earlier.get(eventId);
  if (!event) return null;
  const title = event.date
    ? t("events.carried.from", { title: event.title, date: format.date(event.date) })
    : event.title;
  return (
    <Anchor component={Link} to={`/events/${event.id}/results`} size="sm" c="dimmed" underline="always">
      {title}
    </Anchor>
  );
}
