import { Anchor, Stack, Text } from "@mantine/core";
import type { EventsAhead as Ahead } from "@renderer/data/queries/events";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";
import { isDueTask } from "./dueLines";
import classes from "./Overview.module.css";
import { Part } from "./Part";
import { useFirst } from "./useFirst";

const shownFirst = 4;

type Props = { ahead: Ahead | undefined; today: string };

/** The next events, and the decisions and later tasks earlier ones left open; nothing where there are none of them. */
export function EventsAhead({ ahead, today }: Props) {
  const { t } = useWords();
  const later = ahead?.tasks.filter((task) => !isDueTask(task, today)) ?? [];
  if (!ahead || ahead.coming.length + ahead.decisions.length + later.length === 0) return null;
  return (
    <Part title={t("overview.events.title")} link={{ to: "/events", text: t("overview.events.all") }}>
      <Stack gap="sm">
        {ahead.coming.length > 0 && <Coming events={ahead.coming} />}
        {ahead.decisions.length > 0 && <Decisions decisions={ahead.decisions} />}
        {later.length > 0 && <Tasks tasks={later} />}
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

function Tasks({ tasks }: Pick<Ahead, "tasks">) {
  const { t, format } = useWords();
  const { shown, more } = useFirst(tasks, shownFirst);
  return (
    <div>
      <ul className={classes.events} aria-label={t("overview.events.tasks")}>
        {shown.map(({ task, from, owner }) => (
          <li key={task.id}>
            {[`${task.code} ${task.title}`, owner].filter(Boolean).join(", ")}
            {task.due !== undefined && (
              <Text span c="dimmed">
                {`, ${t("overview.events.due", { date: format.date(task.due) })}`}
              </Text>
            )}{" "}
            <From event={from} />
          </li>
        ))}
      </ul>
      {more}
    </div>
  );
}
