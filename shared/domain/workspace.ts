import { type KindName, kindNames, type RecordOf } from "./kinds";
import { mayBeSeenBy, type Sensitivity } from "./record";

/** All records of all kinds, as files, checks and deliverables take them. */
export type Workspace = { [K in KindName]: RecordOf<K>[] };

/** A workspace without records. */
export function emptyWorkspace(): Workspace {
  return Object.fromEntries(kindNames.map((kind) => [kind, []])) as unknown as Workspace;
}

/** Number of records per kind. */
export function countsOf(workspace: Workspace): Record<KindName, number> {
  return Object.fromEntries(kindNames.map((kind) => [kind, workspace[kind].length])) as Record<
    KindName,
    number
  >;
}

/** A look-up by id for one kind. */
export function byId<T extends { id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Records in the order people gave them; equal positions by time, then by id, so that the order is one. */
export function inOrder<T extends { id: string; position: string; createdAt: string }>(
  records: readonly T[],
): T[] {
  return [...records].sort((a, b) => compareText(a.position, b.position) || asMade(a, b));
}

/** Compares records by the moment they were made, then by id, so that the order is one. */
export function asMade(a: { id: string; createdAt: string }, b: { id: string; createdAt: string }): number {
  return compareText(a.createdAt, b.createdAt) || compareText(a.id, b.id);
}

/** Kinds whose records describe the house itself or the app, not content an audience could be kept from. */
const unfiltered: ReadonlySet<KindName> = new Set([
  "municipalities",
  "orgUnits",
  "persons",
  "agendas",
  "agendaVersions",
  "acknowledgements",
  "savedViews",
  "importProfiles",
  "registerSettings",
  "documentSettings",
  "exportLog",
  "photoFiles",
  "wordTemplateFiles",
  "wordTemplates",
]);

/** Kinds whose records belong to one event. */
const partsOfEvents = [
  "participants",
  "slots",
  "clusters",
  "notes",
  "voteRounds",
  "decisions",
  "actionItems",
  "parkedTopics",
  "roleReflections",
  "logEntries",
  "sessions",
  "surveys",
  "photos",
  "photoRegions",
] as const satisfies readonly KindName[];

/** Whether a record may be processed no further than being kept (Art. 18): persons alone carry the mark. */
const isRestricted = (record: { restricted?: boolean }) => record.restricted === true;

/**
 * The part of a workspace an audience may see, and how many records were left out. What belongs to a record
 * that is left out (an indicator of an internal goal) is left out with it. A restricted person is there for no
 * audience at all, and no audience sees what attitude somebody is thought to have.
 */
export function forAudience(
  workspace: Workspace,
  audience: Sensitivity,
): { workspace: Workspace; omitted: number } {
  const visible = emptyWorkspace();
  let omitted = 0;
  const hidden = new Set<string>();
  for (const kind of kindNames) {
    const records = workspace[kind] as { id: string; sensitivity: Sensitivity; restricted?: boolean }[];
    const kept = unfiltered.has(kind)
      ? records.filter((record) => !isRestricted(record))
      : records.filter((record) => mayBeSeenBy(record.sensitivity, audience));
    omitted += records.length - kept.length;
    if (kept.length < records.length) {
      const keptIds = new Set(kept.map((record) => record.id));
      for (const record of records) if (!keptIds.has(record.id)) hidden.add(record.id);
    }
    (visible[kind] as unknown[]) = [...kept];
  }
  const belongsToHidden = (ownerId: string) => hidden.has(ownerId);
  const dropParts = <K extends KindName>(kind: K, owner: (record: RecordOf<K>) => string) => {
    const kept = (visible[kind] as RecordOf<K>[]).filter((record) => !belongsToHidden(owner(record)));
    (visible[kind] as RecordOf<K>[]) = kept;
  };
  dropParts("indicators", (record) => record.goalId);
  dropParts("perspectives", (record) => record.itemId);
  dropParts("milestones", (record) => record.projectId);
  dropParts("workPackages", (record) => record.projectId);
  dropParts("risks", (record) => record.projectId);
  dropParts("statusReports", (record) => record.projectId);
  dropParts("dependencies", (record) => record.fromProjectId);
  dropParts("triages", (record) => record.itemId);
  dropParts("guidelineChecks", (record) => record.measureId);
  for (const kind of partsOfEvents) dropParts(kind, (record) => record.eventId ?? "");
  dropParts("surveyResponses", (record) => record.surveyId);
  dropParts("photoRegions", (record) => record.photoId);
  visible.stakeholders = visible.stakeholders.map(({ attitude: _, ...stakeholder }) => stakeholder);
  const shownFiles = new Set(visible.photos.map(({ fileId }) => fileId));
  visible.photoFiles = visible.photoFiles.filter(({ id }) => shownFiles.has(id));
  return { workspace: visible, omitted };
}
