import type { Person } from "../organisation/person";
import { mayBeSeenBy, type Sensitivity } from "../record";
import { isNamedInside, isPersonOpen } from "./nameInside";
import type { Stakeholder } from "./stakeholder";

/** What a line of a list about telling people says. */
type Line = {
  /** The message, and what it is about. */
  subjects: readonly ({ sensitivity: Sensitivity } | undefined)[];
  /** Whom it names by their label. */
  audiences: readonly Stakeholder[];
  /** Who tells. */
  owner?: Person | undefined;
};

/**
 * How closed a line is by what it says: as its subject, and as whoever it names. Nearly every entry of the register is
 * confidential; that alone closes no line, which says nothing of it but a label open inside the house.
 * DOMAIN.md section 0, finding 6; (c), (e).
 */
export function lineSensitivity(
  { subjects, audiences, owner }: Line,
  persons: ReadonlyMap<string, Person>,
): Sensitivity {
  const isOpen =
    subjects.every((one) => !one || mayBeSeenBy(one.sensitivity, "internal")) &&
    audiences.every((one) => isNamedInside(one, persons)) &&
    (!owner || isPersonOpen(owner));
  return isOpen ? "internal" : "confidential";
}
