import { Button, Group, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { saveFile } from "@renderer/data/commands/leaving";
import {
  type CalendarContent,
  calendarContents,
  calendarOf,
  type EventPapers,
} from "@renderer/data/queries/eventPapers";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import { icsWords, writeIcs } from "@shared/transfer/ics/icsText";
import { IconCalendarDown } from "@tabler/icons-react";
import { useCallback } from "react";
import classes from "./Papers.module.css";

/** The event, its decisions and its tasks as files for calendars and task lists. */
export function Calendar({ event, papers }: { event: Event; papers: EventPapers }) {
  const { t, language } = useWords();
  const { id, date } = event;
  const save = useAction(
    useCallback(
      async (content: CalendarContent) => {
        const entries = await calendarOf(id, content, {
          result: ({ result }) => t(`enumerations.decisionResult.${result}`),
          body: (kind) => t(`enumerations.eventKind.${kind}`),
          unnamed: t("results.tasks.unnamed"),
          owner: (who, withWhom) =>
            who !== "" && withWhom !== ""
              ? t("documents.minutes.tasks.with", { who, others: withWhom })
              : who || withWhom,
        });
        if (entries.length === 0) return notifications.show({ message: t("papers.calendar.nothing") });
        const title = t(`papers.calendar.fileNames.${content}`);
        const saved = await saveFile(
          {
            suggestedName: `${title}${date ? `_${date}` : ""}.ics`,
            mediaType: "text/calendar",
            bytes: writeIcs(entries, language),
          },
          { deliverable: "calendar", title, language, audience: "internal", words: icsWords(entries) },
        );
        const { name, location } = saved;
        notifications.show({
          message: location ? t("papers.savedAt", { name, location }) : t("papers.saved", { name }),
        });
      },
      [id, date, language, t],
    ),
  );
  const isOffered = (content: CalendarContent) =>
    content === "event" ? date !== undefined : papers.tasks + papers.decisions > 0;
  return (
    <section className={classes.section} aria-label={t("papers.calendar.title")}>
      <Title order={2} size="h4">
        {t("papers.calendar.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("papers.calendar.hint")}
      </Text>
      {calendarContents.some(isOffered) ? (
        <Group gap="xs">
          {calendarContents.filter(isOffered).map((content) => (
            <Button
              key={content}
              variant="default"
              disabled={save.running}
              leftSection={<IconCalendarDown size={18} stroke={1.5} aria-hidden />}
              onClick={() => save.run(content)}
            >
              {t(`papers.calendar.${content}`)}
            </Button>
          ))}
        </Group>
      ) : (
        <Text size="sm">{t("papers.calendar.nothing")}</Text>
      )}
    </section>
  );
}
