import type { DraftOf, KindName } from "@shared/domain/kinds";
import type { Change, Revision } from "@shared/transfer/plan/change";
import { command } from "../command";
import type { Writer } from "../writer";

type NewRecord = Omit<DraftOf<KindName>, "code"> & { id?: string };

/** Stores changes in their order; neighbouring new records of one kind go in together. */
async function store(write: Writer, changes: readonly Change[]): Promise<void> {
  let waiting: { kind: KindName; drafts: NewRecord[] } | undefined;
  const flush = async () => {
    if (waiting) await write.createMany(waiting.kind, waiting.drafts);
    waiting = undefined;
  };
  const update = async <K extends KindName>({ kind, id, patch }: Revision<K>) => {
    await write.update(kind, id, patch);
  };
  for (const change of changes) {
    if (change.type === "update") {
      await flush();
      await update(change as Revision<KindName>);
    } else if (waiting?.kind === change.kind) waiting.drafts.push(change.draft);
    else {
      await flush();
      waiting = { kind: change.kind, drafts: [change.draft] };
    }
  }
  await flush();
}

/** Stores what a strategy holds; one undo takes all of it back. */
export const storeStrategy = command(
  "reading.strategy",
  async (write, changes: readonly Change[], title: string): Promise<void> => {
    await store(write, changes);
    write.describe({ title });
  },
  { large: "import" },
);

/** How the columns of a source were assigned, to be recognised next time. */
export type TableProfile = Pick<DraftOf<"importProfiles">, "name" | "target" | "headings" | "mapping">;

/** Stores what a table holds and remembers its columns; one undo takes both back. */
export const storeTable = command(
  "reading.table",
  async (
    write,
    changes: readonly Change[],
    profile: TableProfile,
    remembered: string | undefined,
  ): Promise<void> => {
    await store(write, changes);
    if (remembered === undefined) await write.create("importProfiles", profile);
    else await write.update("importProfiles", remembered, profile);
    write.describe({ title: profile.name, count: changes.length });
  },
  { large: "import" },
);
