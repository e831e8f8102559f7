import { type Counters, codeSeries, countersAfter, formatCode, takeNumber } from "@shared/domain/codes";
import { type CodedKind, type KindName, kindNames, kinds } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { MergedState } from "@shared/transfer/merge/mergedState";
import { compareCopies, type Merged, mergeCopies } from "@shared/transfer/merge/mergeWorkspaces";
import type { AnyRecord, Choices, Side, States } from "@shared/transfer/merge/states";

/** The moment of merging in tests: later than all work. */
export const mergedAt = "2027-06-01T12:00:00.000Z";

/** A copy of a workspace on one device, changed as commands change it. */
export class Copy {
  counters: Counters = {};
  private readonly state: MergedState;
  private written = 0;

  constructor(
    base: Workspace,
    /** Tells the two devices' ids and clocks apart. */
    private readonly device: 1 | 2,
  ) {
    this.state = new MergedState(base);
    for (const kind of ["guidelines", "actionFields", "goals", "measures", "projects"] as const)
      for (const { code } of base[kind]) this.counters = countersAfter(this.counters, kind, code);
  }

  get workspace(): Workspace {
    return Object.fromEntries(kindNames.map((kind) => [kind, [...this.state.all(kind)]])) as Workspace;
  }

  get(kind: KindName, id: string): AnyRecord | undefined {
    return this.state.get(kind, id);
  }

  create(kind: KindName, draft: object): AnyRecord {
    const at = this.now();
    const series = kind in { goals: 1, measures: 1, projects: 1, actionFields: 1, guidelines: 1 };
    const record = kinds[kind].schema.parse({
      ...(series ? { code: this.code(kind as CodedKind, draft) } : {}),
      id: `${this.device}0000000-0000-4000-8000-${String(this.written).padStart(12, "0")}`,
      createdAt: at,
      updatedAt: at,
      ...draft,
    }) as unknown as AnyRecord;
    this.state.set(kind, record.id, record);
    return record;
  }

  update(kind: KindName, id: string, patch: object): void {
    const { updatedAt: _, ...before } = this.state.get(kind, id) ?? {};
    const merged = Object.entries({ ...before, ...patch }).filter(([, value]) => value !== undefined);
    const record = { ...Object.fromEntries(merged), updatedAt: this.now() };
    this.state.set(kind, id, kinds[kind].schema.parse(record) as unknown as AnyRecord);
  }

  remove(kind: KindName, id: string): void {
    this.state.set(kind, id, undefined);
  }

  private now(): string {
    this.written += 1;
    return new Date(Date.UTC(2027, 0, 1) + this.written * 2000 + this.device).toISOString();
  }

  private code(kind: CodedKind, draft: { fieldId?: string }): string {
    const field = draft.fieldId ? this.state.get("actionFields", draft.fieldId) : undefined;
    const series = codeSeries(kind, field && String(field.code));
    const { counters, number } = takeNumber(this.counters, series);
    this.counters = counters;
    return formatCode(kind, series, number);
  }
}

/** Merges the second copy into the first. */
export function merged(base: Workspace, ours: Copy, theirs: Copy, choices: Choices = new Map()): Merged {
  return mergeStates({ base, ours: ours.workspace, theirs: theirs.workspace }, choices, [
    ours.counters,
    theirs.counters,
  ]);
}

export function mergeStates(states: States, choices: Choices, counters: readonly Counters[] = []): Merged {
  return mergeCopies(compareCopies(states), choices, { counters, now: mergedAt });
}

/** Our workspace with everything merging writes. */
export function withMerged(ours: Workspace, { changes }: Merged): Workspace {
  const state = new MergedState(ours);
  for (const { kind, id, after: record } of changes) state.set(kind, id, record ?? undefined);
  return Object.fromEntries(kindNames.map((kind) => [kind, [...state.all(kind)]])) as Workspace;
}

/** All that people see of a workspace, in one order: without the times of writing. */
export function contentOf(workspace: Workspace): object {
  return Object.fromEntries(
    kindNames.map((kind) => [
      kind,
      [...(workspace[kind] as unknown as AnyRecord[])]
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ updatedAt: _, ...record }) => record),
    ]),
  );
}

/** The same choices as the other device makes them. */
export const exchanged = (choices: Choices): Choices =>
  new Map([...choices].map(([key, side]): [string, Side] => [key, side === "ours" ? "theirs" : "ours"]));
