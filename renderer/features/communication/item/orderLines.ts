import type { CommunicationPlan, MessageRow } from "@renderer/data/queries/communication";
import { mustHearBefore } from "@shared/domain/stakeholders/hearBefore";
import type { Misplaced } from "@shared/domain/stakeholders/messageOrder";
import { occasionKey } from "@shared/domain/stakeholders/occasions";
import { untoldState } from "@shared/domain/stakeholders/untold";
import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";

type Words = { t: Translate; format: Format; today: string };

/**
 * What is to be said beside the day of a message: who must hear before it or after it and by the days does not, and
 * who else has not heard yet that must before. Empty where all is in order.
 */
export function orderLines(
  plan: CommunicationPlan,
  { id, item, occasion }: MessageRow,
  words: Words,
): string[] {
  const { t, format, today } = words;
  const { before = [], after = [] } = plan.outOfOrder.get(id) ?? {};
  const named = (group: string, when: string) => t("communication.rules.group", { group, when });
  const misplaced = ({ stakeholder, day, isSameMessage }: Misplaced) =>
    named(stakeholder.label, isSameMessage ? t("communication.rules.sameMessage") : format.date(day));
  const untold = (occasion && plan.tellings.get(occasionKey(occasion))?.untold) ?? [];
  const items = plan.rows.map((row) => row.item);
  const waiting = mustHearBefore(item, untold, plan.stakeholders)
    .filter((one) => !before.some(({ stakeholder }) => stakeholder.id === one.id))
    .map((one) => {
      const state = occasion && untoldState(occasion, one.id, items, today);
      const when = state && t(`communication.debt.state.${state.is}`, { date: format.date(state.day) });
      return when ? named(one.label, when) : one.label;
    });
  return [
    { key: "before" as const, groups: before.map(misplaced) },
    { key: "after" as const, groups: after.map(misplaced) },
    { key: "waiting" as const, groups: waiting },
  ]
    .filter(({ groups }) => groups.length > 0)
    .map(({ key, groups }) => t(`communication.rules.${key}`, { groups: groups.join(", ") }));
}
