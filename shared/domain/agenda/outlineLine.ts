import type { ActionField } from "./actionField";
import type { StructureOrder } from "./agenda";
import type { Goal } from "./goal";
import type { Measure } from "./measure";

/** Kinds that are lines of the outline. */
export const outlineKinds = ["actionFields", "goals", "measures"] as const;
export type OutlineKind = (typeof outlineKinds)[number];
export type OutlineRecord = ActionField | Goal | Measure;

/** Lines that gather what has no place yet; shown only while there is something in them. */
export const outlineGroups = ["withoutField", "withoutGoal"] as const;
export type OutlineGroup = (typeof outlineGroups)[number];

type LineBase = {
  /** Unique in the outline; a record's first line has the record's id as key. */
  key: string;
  parent: Line | undefined;
  children: Line[];
};

type RecordLine<K extends OutlineKind, R extends OutlineRecord> = LineBase & {
  type: "item";
  kind: K;
  record: R;
  /** A further appearance of a record that has its first line elsewhere: a measure serving two goals. */
  again: boolean;
};

/** A line that stands for a record. */
export type ItemLine =
  | RecordLine<"actionFields", ActionField>
  | RecordLine<"goals", Goal>
  | RecordLine<"measures", Measure>;
export type GroupLine = LineBase & { type: "group"; group: OutlineGroup };
export type Line = ItemLine | GroupLine;

/** The agenda as a tree of lines, in the order the house reads it. */
export type Outline = { order: StructureOrder; roots: Line[]; byKey: ReadonlyMap<string, Line> };

/** Makes a line for a record below another one. Further appearances of a record carry their parent in the key. */
export function itemLine<L extends ItemLine>(
  kind: L["kind"],
  record: L["record"],
  parent: Line | undefined,
  again = false,
): ItemLine {
  const key = again ? `${parent?.key ?? ""}/${record.id}` : record.id;
  const line = { type: "item", key, kind, record, again, parent, children: [] } as unknown as ItemLine;
  parent?.children.push(line);
  return line;
}

/** Makes a line for a group at the end of the outline. */
export function groupLine(group: OutlineGroup): GroupLine {
  return { type: "group", key: group, group, parent: undefined, children: [] };
}

/** Depth of a line; roots are 1, as `aria-level` counts. */
export function levelOf(line: Line): number {
  return line.parent ? levelOf(line.parent) + 1 : 1;
}

/** The line and everything below it, top down. */
export function linesBelow(line: Line): Line[] {
  return [line, ...line.children.flatMap(linesBelow)];
}

/** How many goals and measures stand below a line, each counted once. */
export function countsBelow(line: Line): { goals: number; measures: number } {
  const ids = { actionFields: new Set(), goals: new Set(), measures: new Set() };
  for (const below of line.children.flatMap(linesBelow))
    if (below.type === "item") ids[below.kind].add(below.record.id);
  return { goals: ids.goals.size, measures: ids.measures.size };
}

/** Keys of the lines that must be open for a line to be seen. */
export function keysAbove(line: Line): string[] {
  return line.parent ? [line.parent.key, ...keysAbove(line.parent)] : [];
}

/** The first line of a record, or undefined where it is not part of the outline. */
export function lineOfRecord(outline: Outline, recordId: string): ItemLine | undefined {
  const first = outline.byKey.get(recordId);
  if (first?.type === "item") return first;
  return [...outline.byKey.values()].find(
    (line): line is ItemLine => line.type === "item" && line.record.id === recordId,
  );
}
