import type { OutlineKind } from "@shared/domain/agenda/outlineLine";
import type { Move } from "@shared/domain/agenda/outlineMoves";
import type { DraftOf } from "@shared/domain/kinds";
import { titleOf } from "@shared/domain/kinds";
import { command } from "../command";
import { tableOf } from "../db";
import { type PlacedKind, placeAmong } from "../positions";
import type { Writer } from "../writer";

/** Kinds whose records are lines of the agenda. */
type LineKind = Exclude<PlacedKind, "orgUnits">;

/** A new line of the outline: its record, and where it stands among the siblings of its kind. */
export type NewLine = {
  [K in LineKind]: {
    kind: K;
    draft: Omit<DraftOf<K>, "code" | "position"> & { id?: string };
    siblings: readonly string[];
    /** Sibling it stands behind; undefined = behind all. */
    after: string | undefined;
  };
}[LineKind];

/** Makes a field, goal, measure or guideline at its place. */
export const addLine = command(
  "agenda.add",
  async (write, { kind, draft, siblings, after }: NewLine): Promise<string> => {
    const position = await placeAmong(write, kind, siblings, after);
    const record = await write.create(kind, { ...draft, position } as DraftOf<LineKind>);
    write.describe({ kind, title: titleOf(record) });
    return record.id;
  },
);

/** Puts a line of the outline somewhere else, as the domain's move rules planned it. */
export const moveLine = command("agenda.move", async (write, move: Move): Promise<void> => {
  const { line, patch, siblings, after, followers } = move;
  const position = await placeAmong(write, line.kind, siblings, after);
  const record = await write.update(line.kind, line.record.id, { ...patch, position });
  for (const { kind, id, fieldId } of followers) await write.update(kind, id, { fieldId });
  write.describe({ kind: line.kind, title: titleOf(record) });
});

/** Changes the place of a guideline. */
export const moveGuideline = command(
  "agenda.moveGuideline",
  async (write, id: string, siblings: readonly string[], after: string | null): Promise<void> => {
    const position = await placeAmong(write, "guidelines", siblings, after);
    write.describe({ title: titleOf(await write.update("guidelines", id, { position })) });
  },
);

/** Takes a measure away from one of the goals it serves. */
export const unlinkMeasure = command(
  "agenda.unlink",
  async (write, measureId: string, goalId: string): Promise<void> => {
    const { goalIds } = await write.get("measures", measureId);
    const record = await write.update("measures", measureId, {
      goalIds: goalIds.filter((id) => id !== goalId),
    });
    write.describe({ title: titleOf(record) });
  },
);

/** Records that go together, deepest first. */
export type Removal = { kind: OutlineKind; id: string };

/**
 * Removes a line of the outline with everything below it, given deepest first. Measures that also serve a goal
 * which stays only lose the link. Refused as `stillUsed` while a project or anything else outside refers to one of
 * them.
 */
export const removeLines = command(
  "agenda.remove",
  async (write, removals: readonly Removal[]): Promise<void> => {
    const going = new Set(removals.map(({ id }) => id));
    const top = removals.at(-1);
    if (!top) return;
    const title = titleOf(await write.get(top.kind, top.id));
    write.describe({ kind: top.kind, title, count: removals.length - 1 });
    for (const { kind, id } of removals)
      if (kind !== "measures" || !(await keepForOthers(write, id, going)))
        await removeWithParts(write, kind, id);
  },
);

/** Frees a measure from what goes away, where a goal that stays still needs it. */
async function keepForOthers(write: Writer, id: string, going: ReadonlySet<string>): Promise<boolean> {
  const { goalIds, fieldId } = await write.get("measures", id);
  const staying = goalIds.filter((goalId) => !going.has(goalId));
  if (staying.length === 0 || staying.length === goalIds.length) return false;
  const goal = await tableOf("goals").get(staying[0] ?? "");
  await write.update("measures", id, {
    goalIds: staying,
    fieldId: fieldId && going.has(fieldId) ? goal?.fieldId : fieldId,
  });
  return true;
}

/** Removes a guideline with what departments said about it. */
export const removeGuideline = command("agenda.removeGuideline", async (write, id: string): Promise<void> => {
  write.describe({ title: titleOf(await write.get("guidelines", id)) });
  await removeWithParts(write, "guidelines", id);
});

/** Removes a record with what is nothing without it: indicators, departments' perspectives, checks, "bewusst so" notes. */
async function removeWithParts(write: Writer, kind: LineKind, id: string): Promise<void> {
  if (kind === "goals")
    for (const indicator of await tableOf("indicators").where("goalId").equals(id).toArray()) {
      await removeNotes(write, indicator.id);
      await write.remove("indicators", indicator.id);
    }
  for (const perspective of await tableOf("perspectives").where("itemId").equals(id).toArray())
    await write.remove("perspectives", perspective.id);
  for (const field of ["measureId", "guidelineId"] as const)
    for (const check of await tableOf("guidelineChecks").where(field).equals(id).toArray())
      await write.remove("guidelineChecks", check.id);
  await removeNotes(write, id);
  await write.remove(kind, id);
}

async function removeNotes(write: Writer, recordId: string): Promise<void> {
  for (const note of await tableOf("acknowledgements").where("recordId").equals(recordId).toArray())
    await write.remove("acknowledgements", note.id);
}
