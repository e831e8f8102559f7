import { Anchor, Stack, Text } from "@mantine/core";
import { type EventsAhead as Ahead, eventsAhead } from "@renderer/data/queries/events";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";
import classes from "./Overview.module.css";
import { Part } from "./Part";
import { useFirst } from "./useFirst";

const shownFirst = 4;

/** The next events, and the decisions and tasks earlier ones left open; nothing where there are none of them. */
export function EventsAhead({ today }: { today: string }) {
  const { t } = useWords();
  const unnamed = t("results.tasks.unnamed");
  const ahead = useLive(() => eventsAhead(today, unnamed), [today, unnamed]);
  if (!ahead || ahead.coming.length + ahead.decisions.length + ahead.tasks.length === 0) return null;
  return (
    <Part title={t("overview.events.title")} link={{ to: "/events", text: t("overview.events.all") }}>
      <Stack gap="sm">
        {ahead.coming.length > 0 && <Coming events={ahead.coming} />}
        {ahead.decisions.length > 0 && <Decisions decisions={ahead.decisions} />}
        {ahead.tasks.length > 0 && <Tasks tasks={ahead.tasks} today={today} />}
      </Stack>
    </Part>
  );
}

function Coming({ events }: { events: Ahead["coming"] }) {
  const { t, format } = useWords();
  return (
    <ul className={classes.events} aria-label={t("overview.events.coming")}>
      {events.slice(0, shownFirst).map((event) => (
        <li key={event.id}>
          {event.date && format.date(event.date)}{" "}
          <Anchor component={Link} to={`/events/${event.id}`} fw={500}>
            {event.title}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

function Decisions({ decisions }: Pick<Ahead, "decisions">) {
  const { t } = useWords();
  const { shown, more } = useFirst(decisions, shownFirst);
  return (
    <div>
      <ul className={classes.events} aria-label={t("overview.events.decisions")}>
        {shown.map(({ decision, from }) => (
          <li key={decision.id}>
            {`${decision.code} ${decision.text}`}
            <Text span c="dimmed">{` (${t("enumerations.decisionResult.deferred")})`}</Text>{" "}
            <From event={from} />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}

function From({ event }: { event: Ahead["tasks"][number]["from"] }) {
  const { t } = useWords();
  if (!event) return null;
  return (
    <Anchor component={Link} to={`/events/${event.id}/results`} size="sm" c="dimmed" underline="always">
      {t("overview.events.from", { title: event.title })}
    </Anchor>
  );
}

function Tasks({ tasks, today }: { tasks: Ahead["tasks"]; today: string }) {
  const { t, format } = useWords();
  const { shown, more } = useFirst(tasks, shownFirst);
  return (
    <div>
      <ul className={classes.events} aria-label={t("overview.events.tasks")}>
        {shown.map(({ task, from, owner }) => {
          const isOverdue = task.due !== undefined && task.due < today;
          return (
            <li key={task.id}>
              {[`${task.code} ${task.title}`, owner].filter(Boolean).join(", ")}
              {task.due !== undefined && (
                <Text span c={isOverdue ? "var(--mantine-color-error)" : "dimmed"}>
                  {`, ${t(`overview.events.${isOverdue ? "overdue" : "due"}`, { date: format.date(task.due) })}`}
                </Text>
              )}{" "}
              <From event={from} />
            </li>
          );
        })}
      </ul>
      {more}
    </div>
  );
}
