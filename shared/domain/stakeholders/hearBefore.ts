import type { Telling } from "./communicationDebt";
import type { CommunicationItem } from "./communicationItem";
import { reachedBy } from "./communicationOrder";
import type { Stakeholder } from "./stakeholder";

/**
 * Who must hear of the same occasion before those a message is for, and has not yet: the staff council before staff,
 * the council before the press. FIELD.md M14.
 */
export function mustHearBefore(
  { stakeholderIds, status }: Pick<CommunicationItem, "stakeholderIds" | "status">,
  untold: Telling["untold"],
  stakeholders: ReadonlyMap<string, Stakeholder>,
): Stakeholder[] {
  if (status !== "planned" && status !== "prepared") return [];
  const known = (ids: readonly string[]) => ids.flatMap((id) => stakeholders.get(id) ?? []);
  const own = Math.min(...known(stakeholderIds).map((one) => reachedBy(one).step));
  return known(untold)
    .filter((one) => reachedBy(one).step < own)
    .sort((a, b) => reachedBy(a).step - reachedBy(b).step);
}
