import { Alert, Button, Group, Text, Title, Tooltip } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { isDocumented, placeOf } from "@shared/domain/events/sessionPlan";
import type { RecordOf } from "@shared/domain/kinds";
import { IconDoor, IconPlus, IconSparkles } from "@tabler/icons-react";
import { type RefObject, useState } from "react";
import type { GridSteps } from "./gridSteps";
import { RoomsDialog } from "./RoomsDialog";
import { SessionGrid } from "./SessionGrid";
import classes from "./Sessions.module.css";
import { clashWords } from "./sessionWords";
import type { SessionActions } from "./useSessionActions";
import type { Sessions } from "./useSessions";

type Props = {
  event: RecordOf<"events">;
  sessions: Sessions;
  actions: SessionActions;
  grid: RefObject<HTMLTableElement | null>;
  steps: GridSteps;
  carried: string | undefined;
};

const icon = { size: 18, stroke: 1.5, "aria-hidden": true } as const;

/** The plan with what is set up around it: rooms, rounds, a suggestion; and what is still missing. */
export function PlanSection({ event, sessions, actions, grid, steps, carried }: Props) {
  const { t } = useWords();
  const [areRoomsOpen, openRooms] = useState(false);
  const { rounds, rooms, clashes } = sessions;
  const hasGrid = rounds.length > 0 && rooms.length > 0;
  return (
    <section className={classes.plan} aria-labelledby="session-plan">
      <Group justify="space-between" gap="xs">
        <Title order={2} size="h4" id="session-plan">
          {t("sessions.plan.label")}
        </Title>
        <Group gap="xs">
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconDoor {...icon} />}
            onClick={() => openRooms(true)}
          >
            {t("sessions.actions.rooms")}
          </Button>
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus {...icon} />}
            onClick={actions.addRound}
          >
            {t("sessions.actions.addRound")}
          </Button>
          <Tooltip label={t("sessions.suggestHint")} multiline w={320}>
            <Button
              size="compact-md"
              variant="light"
              leftSection={<IconSparkles {...icon} />}
              disabled={!hasGrid}
              onClick={actions.suggest}
            >
              {t("sessions.actions.suggest")}
            </Button>
          </Tooltip>
        </Group>
      </Group>
      {clashes.length > 0 && (
        <Alert color="orange" title={t("sessions.clash.label")}>
          {clashes.map((clash) => (
            <Text key={clash.sessionIds.join()} size="sm">
              {clashWords(t, clash, sessions)}
            </Text>
          ))}
        </Alert>
      )}
      {rounds.length === 0 && (
        <Missing title={t("sessions.plan.noRounds")} hint={t("sessions.plan.noRoundsHint")} />
      )}
      {rooms.length === 0 && (
        <Missing title={t("sessions.plan.noRooms")} hint={t("sessions.plan.noRoomsHint")} />
      )}
      {hasGrid && <SessionGrid sessions={sessions} carried={carried} steps={steps} grid={grid} />}
      {carried !== undefined && (
        <Text size="sm" fw={600}>
          {t("sessions.plan.carrying", { title: sessions.byId.get(carried)?.title ?? "" })}
        </Text>
      )}
      <Documented sessions={sessions} />
      {areRoomsOpen && <RoomsDialog eventId={event.id} rooms={rooms} onClose={() => openRooms(false)} />}
    </section>
  );
}

function Missing({ title, hint }: { title: string; hint: string }) {
  return (
    <Text size="sm" my="xs">
      <b>{title}.</b> {hint}
    </Text>
  );
}

/** How many sessions left something behind, once a round has begun; and which did not. */
function Documented({ sessions }: Pick<Props, "sessions">) {
  const { t } = useWords();
  const begun = new Set(
    sessions.rounds.filter(({ slot }) => slot.startedAt !== undefined).map(({ slot }) => slot.id),
  );
  const held = sessions.all.filter((session) => begun.has(placeOf(session)?.slotId ?? ""));
  if (held.length === 0) return null;
  const waiting = held.filter((session) => !isDocumented(session, sessions.cardsOf(session.id).length));
  return (
    <Text size="sm">
      {t("sessions.plan.documented", { count: held.length - waiting.length, total: held.length })}
      {waiting.length > 0 &&
        `. ${t("sessions.plan.waiting", { titles: waiting.map(({ title }) => t("sessions.plan.quoted", { title })).join(", ") })}`}
    </Text>
  );
}
