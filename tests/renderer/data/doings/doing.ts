import { allOf, theAgenda } from "@renderer/data/queries/workspace";
import type { KindName, RecordOf } from "@shared/domain/kinds";
import type { Chance } from "@tests/faults/chance";

/** Does one thing people do, with what chance picks from what is there; nothing where there is nothing to pick. */
export type Doing = (chance: Chance) => Promise<unknown>;

export const nothing = async () => undefined;
const words = ["Portal", "Netz", "Schule", "Bürgerservice", "Akte", "Register", "Bauantrag"];
export const title = ({ oneOf, below }: Chance) => `${oneOf(words)} ${below(1000)}`;
export const day = ({ below }: Chance) => `2027-${String(below(9) + 1).padStart(2, "0")}-0${below(9) + 1}`;

/** One record of a kind that passes, handed on; without one nothing is done. */
export async function withOne<K extends KindName>(
  chance: Chance,
  kind: K,
  work: (record: RecordOf<K>) => Promise<unknown>,
  passes: (record: RecordOf<K>) => boolean = () => true,
): Promise<unknown> {
  const found = (await allOf(kind)).filter(passes);
  return found.length === 0 ? undefined : work(chance.oneOf(found));
}

export async function someOf<K extends KindName>(
  chance: Chance,
  kind: K,
  most: number,
): Promise<RecordOf<K>[]> {
  const found = await allOf(kind);
  const from = chance.below(Math.max(1, found.length));
  return found.slice(from, from + 1 + chance.below(most));
}

/** The agenda, handed on where there is one. */
export const agendaOf = async (work: (agenda: RecordOf<"agendas">) => Promise<unknown>) => {
  const agenda = await theAgenda();
  return agenda && work(agenda);
};
