import type { DraftOf, KindName } from "@shared/domain/kinds";
import { AppError } from "@shared/errors";
import type { Change, Revision } from "@shared/transfer/plan/change";
import { command } from "../command";
import { portion } from "../portions";
import type { Writer } from "../writer";

type NewRecord = Omit<DraftOf<KindName>, "code"> & { id?: string };

/**
 * How storing is watched: told how many are stored, then how many stand in the history, and where somebody wants it to
 * end, as if it never began.
 */
export type StoringWatch = {
  signal?: AbortSignal;
  onStored?: (count: number) => void;
  onKept?: (count: number) => void;
};

/** Changes in their order, as neighbours of one type and kind, none longer than a portion. */
function portionsOf(changes: readonly Change[]): Change[][] {
  const portions: Change[][] = [];
  for (const change of changes) {
    const last = portions.at(-1);
    const isAlike = last?.[0]?.type === change.type && last[0].kind === change.kind;
    if (last && isAlike && last.length < portion) last.push(change);
    else portions.push([change]);
  }
  return portions;
}

async function storePortion(write: Writer, changes: readonly Change[]): Promise<void> {
  const kind: KindName | undefined = changes[0]?.kind;
  if (kind === undefined) return;
  const drafts = changes.flatMap((change): NewRecord[] => (change.type === "create" ? [change.draft] : []));
  const revisions = changes.filter((change): change is Revision => change.type === "update");
  if (drafts.length > 0) await write.createMany(kind, drafts);
  if (revisions.length > 0) await write.updateMany(kind, revisions);
}

/** Stores changes in their order. Throws AppError `cancelled`, which leaves everything as it was. */
async function store(
  write: Writer,
  changes: readonly Change[],
  { signal, onStored, onKept }: StoringWatch = {},
): Promise<void> {
  const throwIfStopped = () => {
    if (signal?.aborted) throw new AppError("cancelled", "Reading was cancelled.");
  };
  write.onKept = (count) => {
    throwIfStopped();
    onKept?.(count);
  };
  let count = 0;
  for (const some of portionsOf(changes)) {
    // What is on its way ends well before all of it is taken back.
    if (signal?.aborted) await write.stored();
    throwIfStopped();
    await storePortion(write, some);
    count += some.length;
    onStored?.(count);
    await write.turn();
  }
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
export type TableProfile = Pick<
  DraftOf<"importProfiles">,
  "name" | "target" | "headings" | "mapping" | "keyField" | "options" | "rule"
>;

/** Stores what a table holds and remembers its columns; one undo takes both back. */
export const storeTable = command(
  "reading.table",
  async (
    write,
    changes: readonly Change[],
    profile: TableProfile,
    remembered: string | undefined,
    watch?: StoringWatch,
  ): Promise<void> => {
    await store(write, changes, watch);
    if (remembered === undefined) await write.create("importProfiles", profile);
    else await write.update("importProfiles", remembered, profile);
    write.describe({ title: profile.name, count: changes.length });
  },
  { large: "import" },
);
