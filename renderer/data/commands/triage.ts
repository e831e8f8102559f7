import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { missingFor } from "@shared/domain/triage/gate";
import type { Preparation } from "@shared/domain/triage/preparation";
import { needsReason, suggestionFor } from "@shared/domain/triage/suggestion";
import type { Answers, TriageOutcome } from "@shared/domain/triage/triage";
import { AppError } from "@shared/errors";
import { positionsAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";
import { createResults } from "./triageResults";

type Item = RecordOf<"inboxItems">;
export type NewInboxItem = Omit<DraftOf<"inboxItems">, "position" | "state" | "stateReason">;

/** What a label says about some items: how many, and how the first one begins. */
const labelOf = (items: readonly { text: string }[]) => {
  const first = items[0]?.text ?? "";
  const short = first.length > 60 ? `${first.slice(0, 59).trimEnd()}…` : first;
  return { count: items.length, titles: items.length > 1 ? `${short} …` : short };
};

/** Puts new items into the inbox, in the order given. */
export const addInboxItems = command(
  "triage.add",
  async (write, drafts: readonly NewInboxItem[]): Promise<Item[]> => {
    const positions = positionsAtEnd([], drafts.length);
    const items = await write.createMany(
      "inboxItems",
      drafts.map((draft, index) => ({ ...draft, position: positions[index] ?? "" })),
    );
    write.describe(labelOf(items));
    return items;
  },
);

/** A room's decision on one item. */
export type TriageDecision = {
  itemId: string;
  answers: Answers;
  decision: TriageOutcome;
  reason: string;
  decidedBy: string;
  prepared: Preparation;
  /** What a parked item was about to become. */
  intended?: TriageOutcome;
};

/**
 * Decides one item: makes what it becomes, links it and keeps the sorting with answers, proposal and reason, all
 * in one step. Refused as `invalid` when a needed reason is missing or the completeness gate is not passed
 * (`fields` names what is missing). DOMAIN.md (d).
 */
export const decideTriage = command("triage.decide", async (write, choice: TriageDecision) => {
  const { itemId, answers, decision, prepared, intended } = choice;
  const item = await write.get("inboxItems", itemId);
  const suggestion = suggestionFor(answers);
  const reason = choice.reason.trim();
  const missing: string[] = [...missingFor(decision, prepared)];
  if (needsReason(suggestion.outcome, decision) && reason === "") missing.unshift("reason");
  if (missing.length > 0)
    throw new AppError("invalid", `Not ready: ${missing.join(", ")}`, { kind: "triages", fields: missing });
  const results = await createResults(write, decision, prepared, item.sensitivity);
  const isParked = decision === "parked";
  const triage = await write.create("triages", {
    itemId,
    answers,
    score: suggestion.score,
    rule: suggestion.rule,
    suggestion: suggestion.outcome,
    decision,
    intended: isParked ? intended : undefined,
    preparation: isParked ? onlyFilled(prepared) : undefined,
    reason,
    decidedBy: choice.decidedBy.trim(),
    decidedAt: new Date().toISOString(),
    results,
    sensitivity: item.sensitivity,
  });
  const isAside = isParked || decision === "discarded";
  await write.update("inboxItems", itemId, {
    state: isAside ? decision : "triaged",
    stateReason: isAside ? reason : "",
  });
  write.describe({ title: labelOf([item]).titles, decision });
  return triage;
});

/** What was filled in, without the fields nobody touched. */
function onlyFilled(prepared: Preparation): Preparation {
  return Object.fromEntries(
    Object.entries(prepared).filter(([, value]) => value !== undefined && value !== "" && value.length > 0),
  );
}

const setAside = async (
  write: Writer,
  ids: readonly string[],
  state: "parked" | "discarded",
  given: string,
): Promise<void> => {
  const reason = given.trim();
  if (reason === "")
    throw new AppError("invalid", "Setting aside needs a reason.", { kind: "triages", fields: ["reason"] });
  const items: Item[] = [];
  for (const id of ids) items.push(await write.update("inboxItems", id, { state, stateReason: reason }));
  const decidedAt = new Date().toISOString();
  await write.createMany(
    "triages",
    items.map(({ id, sensitivity }) => ({
      itemId: id,
      answers: {},
      decision: state,
      reason,
      decidedAt,
      sensitivity,
    })),
  );
  write.describe(labelOf(items));
};

/** Puts items aside for later, with a reason; they stay findable. */
export const parkItems = command("triage.park", (write, ids: readonly string[], reason: string) =>
  setAside(write, ids, "parked", reason),
);

/** Gives items up, with a reason; they stay findable. */
export const discardItems = command("triage.discard", (write, ids: readonly string[], reason: string) =>
  setAside(write, ids, "discarded", reason),
);

/** Takes items up again; what was decided before stays in their history. */
export const reopenItems = command("triage.reopen", async (write, ids: readonly string[]) => {
  const items: Item[] = [];
  for (const id of ids) items.push(await write.update("inboxItems", id, { state: "new", stateReason: "" }));
  write.describe(labelOf(items));
});

/** Removes items with their sortings; what came of them stays. */
export const removeItems = command("triage.remove", async (write, ids: readonly string[]) => {
  const items: Item[] = [];
  for (const id of ids) {
    items.push(await write.get("inboxItems", id));
    const sortings = await tableOf("triages").where("itemId").equals(id).primaryKeys();
    for (const sorting of sortings) await write.remove("triages", sorting);
    await write.remove("inboxItems", id);
  }
  write.describe(labelOf(items));
});
