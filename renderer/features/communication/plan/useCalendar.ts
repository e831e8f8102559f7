import { notifications } from "@mantine/notifications";
import { saveFile } from "@renderer/data/commands/leaving";
import type { CommunicationPlan } from "@renderer/data/queries/communication";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { icsWords, writeIcs } from "@shared/transfer/ics/icsText";
import { useCallback } from "react";
import { calendarEntries } from "./calendarEntries";

/** Saves the messages that are still to be given as a calendar file; what is confidential stays in the house. */
export function useCalendar(plan: CommunicationPlan) {
  const { t, language } = useWords();
  return useAction(
    useCallback(async () => {
      const entries = calendarEntries(plan, t);
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
    }, [plan, language, t]),
  );
}
