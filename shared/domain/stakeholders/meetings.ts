import { dayAfter } from "../dayAfter";
import { dueWithinDays } from "../overview/due";
import type { Organisation } from "./organisation";

/** A day on which a network, a partner or another town is met. DOMAIN.md (a) seed 001. */
export type Meeting = { date: string; organisation: Organisation };

/** Meetings of today and the weeks the overview looks ahead, earliest first. A day that has passed is owed to nobody. */
export function comingMeetings(organisations: readonly Organisation[], today: string): Meeting[] {
  const until = dayAfter(today, dueWithinDays);
  return organisations
    .flatMap((organisation): Meeting[] => {
      const { nextDate, archivedAt } = organisation;
      const isComing = nextDate !== undefined && nextDate >= today && nextDate <= until;
      return isComing && archivedAt === undefined ? [{ date: nextDate, organisation }] : [];
    })
    .sort((a, b) => a.date.localeCompare(b.date) || a.organisation.name.localeCompare(b.organisation.name));
}
