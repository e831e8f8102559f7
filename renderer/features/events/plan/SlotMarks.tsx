import { Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { clashOf, unusualMinutes } from "@shared/domain/events/planHints";
import type { Slot } from "@shared/domain/events/slot";
import type { SlotTime } from "@shared/domain/events/slotTimes";
import { IconAlertTriangle, IconPin } from "@tabler/icons-react";
import classes from "./Plan.module.css";

const size = { size: 15, stroke: 1.75, "aria-hidden": true } as const;

/** What stands out about a point's time, in words: its fixed start, free minutes, a clash, an unusual duration. */
export function SlotMarks({ slot, time }: { slot: Slot; time: SlotTime }) {
  const { t } = useWords();
  const clash = clashOf(time);
  const unusual = unusualMinutes(slot);
  if (slot.fixedStart === undefined && !unusual) return null;
  return (
    <div className={classes.marks}>
      {slot.fixedStart !== undefined && !clash && (
        <Text span size="sm" c="dimmed">
          <IconPin {...size} /> {t("events.plan.fixed")}
        </Text>
      )}
      {clash?.is === "gap" && (
        <Text span size="sm" c="dimmed">
          <IconPin {...size} /> {t("events.plan.gap", { count: clash.minutes, start: time.start })}
        </Text>
      )}
      {clash?.is === "late" && (
        <Text span size="sm" c="var(--mantine-color-error)">
          <IconAlertTriangle {...size} /> {t("events.plan.late", { count: clash.minutes, start: time.start })}
        </Text>
      )}
      {unusual && (
        <Text span size="sm" c="dimmed">
          {t(`events.plan.${unusual.is}`, { ...unusual, kind: t(`enumerations.slotKind.${slot.kind}`) })}
        </Text>
      )}
    </div>
  );
}
