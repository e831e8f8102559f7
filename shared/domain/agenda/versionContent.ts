import { type KindName, kindNames, kinds, type RecordOf } from "../kinds";
import { byId, emptyWorkspace, type Workspace } from "../workspace";
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

export const differenceTypes = ["added", "changed", "removed"] as const;
export type DifferenceType = (typeof differenceTypes)[number];

/** A record that differs between two states; it is missing on the side where it did not exist. */
export type Difference = {
  type: DifferenceType;
  kind: ComparedKind;
  id: string;
  before: RecordOf<ComparedKind> | null;
  after: RecordOf<ComparedKind> | null;
};

/**
 * What came, changed and went between two states, kind by kind. Places in the order do not count; what is archived
 * is not there.
 */
export function differences(before: Workspace, after: Workspace): Difference[] {
  return comparedKinds.flatMap((kind) => {
    const old = byId(inForce(before[kind]));
    const now = byId(inForce(after[kind]));
    return [...new Set([...now.keys(), ...old.keys()])].flatMap((id): Difference[] => {
      const [was, is] = [old.get(id) ?? null, now.get(id) ?? null];
      if (was && is && contentOf(was) === contentOf(is)) return [];
      const type = !was ? "added" : !is ? "removed" : "changed";
      return [{ type, kind, id, before: was, after: is }];
    });
  });
}

const inForce = (records: readonly RecordOf<ComparedKind>[]) =>
  records.filter((record) => record.archivedAt === undefined);

/** What a record says, as text, whatever order its fields were written in. */
function contentOf(record: object): string {
  const { updatedAt, position, ...content } = record as Record<string, unknown>;
  return JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
}
