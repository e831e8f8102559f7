import { type KindName, kindNames, kinds } from "../kinds";
import { emptyWorkspace, type Workspace } from "../workspace";
import type { AgendaVersion } from "./agendaVersion";

/** Kinds a version holds: the strategic side and the organisation its records refer to. */
export const frozenKinds: readonly KindName[] = kindNames.filter(
  (kind) =>
    kind !== "agendaVersions" && (kinds[kind].area === "agenda" || kinds[kind].area === "organisation"),
);

/** What a version holds, as a workspace that outline, checks and documents can take. */
export function frozenWorkspace(version: Pick<AgendaVersion, "frozen">): Workspace {
  const workspace = emptyWorkspace();
  for (const kind of frozenKinds) (workspace[kind] as unknown[]) = version.frozen[kind] ?? [];
  return workspace;
}

/** Kinds whose differences people care about, in the order of the agenda. */
export const comparedKinds = [
  "agendas",
  "guidelines",
  "actionFields",
  "goals",
  "indicators",
  "measures",
] as const;
export type ComparedKind = (typeof comparedKinds)[number];

export type DifferenceCounts = { added: number; changed: number; removed: number };

/** How many records of each kind came, changed and went between two states; places in the order do not count. */
export function differenceCounts(
  before: Workspace,
  after: Workspace,
): Record<ComparedKind, DifferenceCounts> {
  const counts = comparedKinds.map((kind) => {
    const old = new Map(before[kind].map((record) => [record.id, contentOf(record)]));
    const now = new Map(after[kind].map((record) => [record.id, contentOf(record)]));
    const kept = [...now].filter(([id]) => old.has(id));
    return [
      kind,
      {
        added: now.size - kept.length,
        changed: kept.filter(([id, content]) => old.get(id) !== content).length,
        removed: old.size - kept.length,
      },
    ] as const;
  });
  return Object.fromEntries(counts) as Record<ComparedKind, DifferenceCounts>;
}

/** What a record says, as text, whatever order its fields were written in. */
function contentOf(record: object): string {
  const { updatedAt, position, ...content } = record as Record<string, unknown>;
  return JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
}
