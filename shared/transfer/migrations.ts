import { type KindName, kindNames, kinds } from "@shared/domain/kinds";

/** A stored row before we know that it fits today's schema. */
export type StoredRow = Record<string, unknown>;

/**
 * One shipped change of the stored shape. Entries are never edited once released; fields are added or left
 * unused, never renamed. The same row functions upgrade the database and an old workspace file.
 */
export type Migration = {
  /** 1, 2, 3 … without gaps; also the schema version written into files. */
  version: number;
  /** ISO date of the release. */
  date: string;
  /** What changes, in a sentence for people. */
  description: string;
  /** Tables that are new or whose indexes change: Dexie's index list per table. */
  stores: Readonly<Record<string, string>>;
  /** Turns a row of a kind from the previous version into this one. */
  rows?: Partial<Record<KindName, (row: StoredRow) => StoredRow>>;
};

export const migrations: readonly Migration[] = [
  {
    version: 1,
    date: "2026-11-22",
    description: "First released shape: organisation, agenda, triage, projects.",
    stores: {
      municipalities: "id",
      orgUnits: "id",
      persons: "id",
      agendas: "id",
      guidelines: "id",
      actionFields: "id",
      goals: "id, fieldId",
      indicators: "id, goalId",
      measures: "id, fieldId, *goalIds",
      perspectives: "id, itemId",
      agendaVersions: "id",
      inboxItems: "id, state",
      triages: "id, itemId",
      projects: "id, measureId, *goalIds",
      milestones: "id, projectId",
      workPackages: "id, projectId",
      risks: "id, projectId",
      dependencies: "id, fromProjectId, toProjectId",
      statusReports: "id, projectId",
      acknowledgements: "id, recordId",
      savedViews: "id, page",
      importProfiles: "id, target",
      documentSettings: "id, deliverable",
      exportLog: "id",
      journal: "seq",
      journalChanges: "[seq+nr], id",
      meta: "key",
    },
  },
  {
    version: 2,
    date: "2026-11-22",
    description:
      "Retreats and workshops with their photos; measures held against guidelines; processes, stakeholders, papers.",
    stores: {
      guidelineChecks: "id, measureId, guidelineId",
      eventSeries: "id",
      events: "id, seriesId",
      participants: "id, eventId",
      slots: "id, eventId",
      clusters: "id, eventId",
      notes: "id, eventId, clusterId, *originIds",
      voteRounds: "id, eventId",
      decisions: "id, eventId",
      actionItems: "id, eventId",
      parkedTopics: "id, eventId",
      roleReflections: "id, eventId",
      logEntries: "id, eventId",
      sessions: "id, eventId",
      surveys: "id, eventId",
      surveyResponses: "id, surveyId",
      photoFiles: "id",
      photos: "id, eventId, fileId",
      photoRegions: "id, eventId, photoId, *noteIds",
      processes: "id",
      itSystems: "id",
      registerSettings: "id",
      organisations: "id",
      stakeholders: "id",
      affected: "id, occasionId",
      communicationItems: "id, occasionId",
      roleCards: "id",
      councilPapers: "id",
      wordTemplateFiles: "id",
      wordTemplates: "id",
    },
  },
];

/** The shape this program writes. */
export const schemaVersion = migrations.length;

/** The index lists today's kinds ask for; a test holds the migrations against it. */
export function storesOfKinds(): Record<string, string> {
  return Object.fromEntries(kindNames.map((kind) => [kind, ["id", ...kinds[kind].indexes].join(", ")]));
}

/** Brings rows of one kind from an older version up to today's. */
export function migrateRows(
  kind: KindName,
  rows: readonly StoredRow[],
  fromVersion: number,
  all: readonly Migration[] = migrations,
): StoredRow[] {
  const steps = all
    .filter((migration) => migration.version > fromVersion)
    .flatMap((migration) => migration.rows?.[kind] ?? []);
  return rows.map((row) => steps.reduce((current, step) => step(current), row));
}
