import type { CommunicationPlan } from "@renderer/data/queries/communication";
import { mayBeSeenBy } from "@shared/domain/record";
import { audienceInside } from "@shared/domain/stakeholders/nameInside";
import { openGaps } from "@shared/domain/stakeholders/textGaps";
import type { Translate } from "@shared/i18n/translate";
import type { IcsComponent } from "@shared/transfer/ics/icsText";
import { messageEntry } from "@shared/transfer/ics/messageCalendar";
import { groupWords } from "../proposals/messageOf";

/**
 * The messages still to be given as entries of a calendar, for readers inside the house: what is confidential stays
 * out, and audiences are called as the document calls them.
 */
export function calendarEntries(plan: CommunicationPlan, t: Translate): IcsComponent[] {
  return plan.rows
    .filter(({ item }) => mayBeSeenBy(item.sensitivity, "internal"))
    .flatMap(({ item }) => {
      const gaps = openGaps(item).join(", ");
      return messageEntry(item, [
        t("communication.calendar.for", { audience: audienceInside(item, plan, groupWords(t)) }),
        t("communication.calendar.by", {
          channel: t(`enumerations.communicationChannel.${item.channel}`),
        }),
        // Whoever is reminded on the day sees what the text, which stays whole, still lacks.
        gaps && t("communication.rules.unfinished", { gaps }),
      ]);
    });
}
