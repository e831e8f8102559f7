import { type ImpulseGiver, impulseGivers } from "@shared/domain/stakeholders/impulseGivers";
import { inOrder } from "@shared/domain/workspace";
import { recordsOf } from "./workspace";

/** Whom the contact book proposes for an impulse, in the order of the book. */
export async function proposedImpulseGivers(): Promise<ImpulseGiver[]> {
  const { organisations, persons } = await recordsOf(["organisations", "persons"]);
  return impulseGivers({ organisations: inOrder(organisations), persons });
}
