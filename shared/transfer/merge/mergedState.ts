import { type KindName, kindNames } from "../../domain/kinds";
import type { Workspace } from "../../domain/workspace";
import { recordsById } from "./differingRecords";
import type { AnyRecord } from "./states";

/** A workspace while it is being merged, to be changed in place: our records with everything taken over so far. */
export class MergedState {
  private readonly tables: ReadonlyMap<KindName, Map<string, AnyRecord>>;
  /** Records that were changed against ours, by kind and id. */
  private readonly touched = new Map<KindName, Set<string>>(kindNames.map((kind) => [kind, new Set()]));

  constructor(private readonly ours: Workspace) {
    this.tables = new Map(kindNames.map((kind) => [kind, recordsById(ours[kind])]));
  }

  get(kind: KindName, id: string): AnyRecord | undefined {
    return this.tables.get(kind)?.get(id);
  }

  all(kind: KindName): Iterable<AnyRecord> {
    return this.tables.get(kind)?.values() ?? [];
  }

  /** Puts a record there, or takes it away. */
  set(kind: KindName, id: string, record: AnyRecord | undefined): void {
    const table = this.tables.get(kind);
    if (record) table?.set(id, record);
    else table?.delete(id);
    this.touched.get(kind)?.add(id);
  }

  /** What must be written to come from our records to these; in the order of the kinds. */
  changes(): MergeChange[] {
    return kindNames.flatMap((kind) => {
      const before = recordsById(this.ours[kind]);
      return [...(this.touched.get(kind) ?? [])].flatMap((id): MergeChange[] => {
        const [was, is] = [before.get(id) ?? null, this.get(kind, id) ?? null];
        return was === is ? [] : [{ kind, id, before: was, after: is }];
      });
    });
  }
}

/** What merging does to one record here: `before` null = comes, `after` null = goes. */
export type MergeChange = { kind: KindName; id: string; before: AnyRecord | null; after: AnyRecord | null };
