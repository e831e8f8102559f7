import type { Affected } from "./affected";
import type { CommunicationItem } from "./communicationItem";
import type { Occasion } from "./occasions";

/** How far one occasion has been told. */
export type Telling = {
  occasion: Occasion;
  /** Nobody has said yet whom it affects. */
  isUnknown: boolean;
  /** Affected stakeholders who have not been told; declined and cancelled messages settle it with their reason. */
  untold: readonly string[];
};

/** Given once, be it that it comes again; or not to be given, with the reason. */
const settles = ({ status, reason, doneOn }: CommunicationItem) =>
  status === "done" ||
  doneOn !== undefined ||
  ((status === "declined" || status === "cancelled") && reason.trim() !== "");

/** What is still to be told of one occasion. */
export function tellingOf(
  occasion: Occasion,
  affected: readonly Affected[],
  items: readonly CommunicationItem[],
): Telling {
  const said = affected.find(
    ({ occasionKind, occasionId }) => occasionKind === occasion.kind && occasionId === occasion.id,
  );
  const settled = new Set(
    items
      .filter(
        (item) => item.occasionKind === occasion.kind && item.occasionId === occasion.id && settles(item),
      )
      .flatMap(({ stakeholderIds }) => stakeholderIds),
  );
  const ids = said?.stakeholderIds ?? [];
  return {
    occasion,
    isUnknown: ids.length === 0 && (said?.nobodyReason.trim() ?? "") === "",
    untold: ids.filter((id) => !settled.has(id)),
  };
}

/** Kommunikationsschuld: what has happened, and whose affected groups have not all been told. FIELD.md M14. */
export function communicationDebt(tellings: readonly Telling[], today: string): Telling[] {
  return tellings.filter(
    ({ occasion, untold }) => untold.length > 0 && occasion.isCurrent && occasion.day <= today,
  );
}

/** Day a message is due: its next date, else its first. */
export function dueDay({
  nextDate,
  firstDate,
}: Pick<CommunicationItem, "nextDate" | "firstDate">): string | undefined {
  return nextDate ?? firstDate;
}

/** Whether a message should have been given already. Never stored. */
export function isOverdue(item: CommunicationItem, today: string): boolean {
  const day = dueDay(item);
  return (item.status === "planned" || item.status === "prepared") && day !== undefined && day < today;
}
