import { grouped } from "../grouped";
import type { Affected } from "./affected";
import { communicationDebt, type Telling, tellingOf } from "./communicationDebt";
import type { CommunicationItem } from "./communicationItem";
import { type MessageOrder, messageOrders } from "./messageOrder";
import { isToBeAsked, type Occasion, type OccasionRecords, occasionKey, occasionsIn } from "./occasions";
import { type Proposal, proposalsFor } from "./proposals";
import type { Stakeholder } from "./stakeholder";

/** Everything the plan is made of. */
export type CommunicationRecords = OccasionRecords & {
  stakeholders: readonly Stakeholder[];
  affected: readonly Affected[];
  communicationItems: readonly CommunicationItem[];
};

/** How the telling stands as of a day. FIELD.md M14. */
export type CommunicationState = {
  /** By {@link occasionKey}. */
  occasions: ReadonlyMap<string, Occasion>;
  /** How far each has been told, by the same key. */
  tellings: ReadonlyMap<string, Telling>;
  /** Occasions with somebody the plan says nothing of, the newest first. */
  proposed: readonly { occasion: Occasion; proposals: readonly Proposal[] }[];
  /** Occasions that have happened and whose affected groups have not all been told, the oldest first. */
  debt: readonly Telling[];
  /** Occasions of which nobody has said yet whom they affect, the newest first. */
  unasked: readonly Occasion[];
  /** Messages to be given whose day breaks the order of hearing, by their id. */
  outOfOrder: ReadonlyMap<string, MessageOrder>;
};

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const oldestFirst = (a: Occasion, b: Occasion) =>
  compare(a.day, b.day) || compare(a.code ?? "", b.code ?? "") || compare(a.title, b.title);

/** Puts together who is owed word of what. */
export function communicationState(records: CommunicationRecords, today: string): CommunicationState {
  const all = occasionsIn(records).sort(oldestFirst);
  const saidOf = grouped(records.affected, (one) =>
    occasionKey({ kind: one.occasionKind, id: one.occasionId }),
  );
  const itemsOf = grouped(records.communicationItems, ({ occasionKind, occasionId }) =>
    occasionKind && occasionId ? occasionKey({ kind: occasionKind, id: occasionId }) : "",
  );
  const stakeholders = new Map(records.stakeholders.map((one) => [one.id, one]));
  const tellings: Telling[] = [];
  const proposed: { occasion: Occasion; proposals: readonly Proposal[] }[] = [];
  const outOfOrder = new Map<string, MessageOrder>();
  for (const occasion of all) {
    const key = occasionKey(occasion);
    const said = saidOf.get(key) ?? [];
    const items = itemsOf.get(key) ?? [];
    tellings.push(tellingOf(occasion, said, items));
    for (const [id, order] of messageOrders(items, stakeholders, today)) outOfOrder.set(id, order);
    const affected = (said[0]?.stakeholderIds ?? []).flatMap((id) => stakeholders.get(id) ?? []);
    const planned = new Set(items.flatMap(({ stakeholderIds }) => stakeholderIds));
    const isWhole = affected.every(({ id }) => planned.has(id));
    const proposals = isWhole ? [] : proposalsFor(occasion, affected, items, today);
    if (proposals.length > 0) proposed.push({ occasion, proposals });
  }
  return {
    occasions: new Map(all.map((occasion) => [occasionKey(occasion), occasion])),
    tellings: new Map(tellings.map((telling) => [occasionKey(telling.occasion), telling])),
    proposed: proposed.reverse(),
    debt: communicationDebt(tellings, today),
    unasked: tellings
      .filter(({ isUnknown, occasion }) => isUnknown && isToBeAsked(occasion, today))
      .map(({ occasion }) => occasion)
      .reverse(),
    outOfOrder,
  };
}
