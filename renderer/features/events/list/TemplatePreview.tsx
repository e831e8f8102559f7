import { ScrollArea, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { slotTimes } from "@shared/domain/events/slotTimes";
import type { WordedTemplate } from "@shared/i18n/eventTemplateWords";
import { durationWords } from "../durationWords";
import classes from "./TemplatePreview.module.css";

/** What a template brings: how many points, how long, and the course of the day. */
export function TemplatePreview({ template }: { template: WordedTemplate }) {
  const { t } = useWords();
  const { event, slots } = template;
  const times = slotTimes(event.start, slots);
  const label = t("events.new.preview", { kind: t(`enumerations.eventKind.${event.kind}`) });
  const minutes = slots.reduce((sum, slot) => sum + slot.minutes, 0);
  return (
    <section aria-label={label} className={classes.preview}>
      <Text fw={600}>{label}</Text>
      <Text size="sm" c="dimmed" mb="xs">
        {t("events.new.extent", {
          count: slots.length,
          duration: durationWords(t, minutes),
          start: event.start,
          end: event.end,
        })}
      </Text>
      <ScrollArea.Autosize mah={220} viewportProps={{ tabIndex: 0, role: "group", "aria-label": label }}>
        <ol className={classes.points}>
          {slots.map((slot, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the points of a template have no other name
            <li key={at} data-break={slot.kind === "break" || undefined}>
              <span className={classes.time}>{times[at]?.start}</span>
              {slot.title}
            </li>
          ))}
        </ol>
      </ScrollArea.Autosize>
    </section>
  );
}
