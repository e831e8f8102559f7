import { dueDay, isOverdue } from "./communicationDebt";
import type { CommunicationItem } from "./communicationItem";
import type { Stakeholder } from "./stakeholder";

/** How the telling of one thing stands, for its own page. */
export type WhomItAffects = {
  stakeholderIds: readonly string[];
  nobodyReason: string;
  /** Everybody who can be chosen, and whoever was chosen before being put away. */
  stakeholders: readonly Stakeholder[];
  /** Messages about it. */
  items: readonly CommunicationItem[];
  /** Who was named for its project, or for the last of its kind: to be taken over with one step. */
  suggested: { like: "project" | "last"; stakeholderIds: readonly string[] } | undefined;
};

/** The telling of one thing in a line: how many have heard, what waits, who is next. */
export type TellingSummary = {
  /** Affected groups that have heard, or need not for a reason. */
  settled: number;
  /** Affected groups the plan says nothing of. */
  proposed: number;
  next?: { stakeholderIds: readonly string[]; day?: string; isOverdue: boolean };
};

/** Sums up what is planned and told of one thing. */
export function tellingSummary(
  { stakeholderIds, items }: Pick<WhomItAffects, "stakeholderIds" | "items">,
  today: string,
): TellingSummary {
  const planned = new Set(items.flatMap((item) => item.stakeholderIds));
  const settled = new Set(
    items
      .filter(({ status, doneOn }) => doneOn !== undefined || status === "done" || isRefused(status))
      .flatMap((item) => item.stakeholderIds),
  );
  const [next] = items
    .filter(({ status }) => status === "planned" || status === "prepared")
    .sort((a, b) => (dueDay(a) ?? "9").localeCompare(dueDay(b) ?? "9"));
  const day = next && dueDay(next);
  return {
    settled: stakeholderIds.filter((id) => settled.has(id)).length,
    proposed: stakeholderIds.filter((id) => !planned.has(id)).length,
    ...(next
      ? {
          next: {
            stakeholderIds: next.stakeholderIds,
            ...(day === undefined ? {} : { day }),
            isOverdue: isOverdue(next, today),
          },
        }
      : {}),
  };
}

const isRefused = (status: CommunicationItem["status"]) => status === "declined" || status === "cancelled";
