import { Text } from "@mantine/core";
import type { EventFrameData } from "@renderer/data/queries/events";
import { useWords } from "@renderer/ui/useWords";
import { planHints } from "@shared/domain/events/planHints";
import { slotTimes } from "@shared/domain/events/slotTimes";
import { IconAlertTriangle } from "@tabler/icons-react";
import { durationWords } from "../durationWords";
import classes from "./Plan.module.css";

/** When the plan ends against when it should, in words and as a line; what else to look at. */
export function PlanEnd({ event, slots }: EventFrameData) {
  const { t } = useWords();
  const hints = planHints(event, slots);
  const ends = slotTimes(event.start, slots).at(-1)?.end ?? "";
  const over = hints.find(({ name }) => name === "overrun");
  const spare = hints.find(({ name }) => name === "spare");
  const noBreak = hints.find(({ name }) => name === "noBreak");
  const end = event.end;
  return (
    <div className={classes.end} data-over={over !== undefined || undefined} role="status">
      {over ? (
        <Text fw={600} c="var(--mantine-color-error)">
          <IconAlertTriangle size={17} stroke={1.75} aria-hidden />{" "}
          {t("events.plan.overrun", { count: over.minutes, end })}
        </Text>
      ) : (
        <Text fw={600}>{t(end === ends ? "events.plan.onTime" : "events.plan.end", { end: ends })}</Text>
      )}
      {over && (
        <Text size="sm" c="dimmed">
          {t("events.plan.end", { end: ends })}
        </Text>
      )}
      {spare && (
        <Text size="sm" c="dimmed">
          {t("events.plan.spare", { count: spare.minutes, end })}
        </Text>
      )}
      {noBreak && (
        <Text size="sm" c="dimmed">
          {t("events.plan.noBreak", { duration: durationWords(t, noBreak.minutes) })}
        </Text>
      )}
    </div>
  );
}
