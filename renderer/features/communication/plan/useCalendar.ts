import { notifications } from "@mantine/notifications";
import { saveFile } from "@renderer/data/commands/leaving";
import { audienceOf, type CommunicationPlan } from "@renderer/data/queries/communication";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { mayBeSeenBy } from "@shared/domain/record";
import { openGaps } from "@shared/domain/stakeholders/textGaps";
import { icsWords, writeIcs } from "@shared/transfer/ics/icsText";
import { messageEntry } from "@shared/transfer/ics/messageCalendar";
import { useCallback } from "react";

/** Saves the messages that are still to be given as a calendar file; what is confidential stays in the house. */
export function useCalendar({ rows, stakeholders }: CommunicationPlan) {
  const { t, language } = useWords();
  return useAction(
    useCallback(async () => {
      const entries = rows
        .filter(({ item }) => mayBeSeenBy(item.sensitivity, "internal"))
        .flatMap(({ item }) => {
          const gaps = openGaps(item).join(", ");
          return messageEntry(item, [
            t("communication.calendar.for", { audience: audienceOf(item, stakeholders) }),
            t("communication.calendar.by", {
              channel: t(`enumerations.communicationChannel.${item.channel}`),
            }),
            // Whoever is reminded on the day sees what the text, which stays whole, still lacks.
            gaps && t("communication.rules.unfinished", { gaps }),
          ]);
        });
      if (entries.length === 0)
        return notifications.show({ message: t("communication.plan.calendarNothing") });
      const title = t("communication.plan.calendarFile");
      const { name } = await saveFile(
        {
          suggestedName: `${title}_${today()}.ics`,
          mediaType: "text/calendar",
          bytes: writeIcs(entries, language),
        },
        { deliverable: "calendar", title, language, audience: "internal", words: icsWords(entries) },
      );
      notifications.show({ message: t("communication.plan.calendarSaved", { name }) });
    }, [rows, stakeholders, language, t]),
  );
}
