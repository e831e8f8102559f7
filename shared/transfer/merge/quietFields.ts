import type { KindName } from "../../domain/kinds";
import { canonical } from "./sameValue";
import type { AnyRecord } from "./states";

type Values = { ours: unknown; theirs: unknown };
type Rule = (values: Values, ours: AnyRecord, theirs: AnyRecord) => unknown;

/** The value that comes first in an order that does not depend on which side is which. */
const first: Rule = ({ ours, theirs }) =>
  ours === undefined || theirs === undefined
    ? (ours ?? theirs)
    : [ours, theirs].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1))[0];

/** The value of the copy that was changed last. */
const latest: Rule = (values, here, there) => {
  if (here.updatedAt === there.updatedAt) return first(values, here, there);
  return here.updatedAt > there.updatedAt ? values.ours : values.theirs;
};

/**
 * Fields nobody is asked about where both copies changed them, since people did not type them: their rule gives the
 * same value whichever side is which. What is archived on either side stays archived.
 */
const rules: Readonly<Record<string, Rule>> = {
  createdAt: first,
  archivedAt: first,
  code: first,
  position: latest,
};

/** Rules for fields of single kinds. */
const rulesOfKinds: Partial<Record<KindName, Readonly<Record<string, Rule>>>> = {
  exportLog: { exchange: first },
};

/** The rule for a field both changed, or undefined where people must decide. */
export function quietRule(kind: KindName, field: string): Rule | undefined {
  return rulesOfKinds[kind]?.[field] ?? rules[field];
}

/** Whether a field says nothing a person would miss: when it was written, where it stands in a list. */
export function isPlaceOrTime(kind: KindName, field: string): boolean {
  return field === "updatedAt" || field === "position" || (kind === "exportLog" && field === "exchange");
}
