import type { z } from "zod";
import { actionField } from "./agenda/actionField";
import { agenda } from "./agenda/agenda";
import { agendaVersion } from "./agenda/agendaVersion";
import { goal } from "./agenda/goal";
import { guideline } from "./agenda/guideline";
import { guidelineCheck } from "./agenda/guidelineCheck";
import { indicator } from "./agenda/indicator";
import { measure } from "./agenda/measure";
import { perspective } from "./agenda/perspective";
import { actionItem } from "./events/actionItem";
import { cluster } from "./events/cluster";
import { decision } from "./events/decision";
import { event } from "./events/event";
import { eventSeries } from "./events/eventSeries";
import { logEntry } from "./events/logEntry";
import { note } from "./events/note";
import { parkedTopic } from "./events/parkedTopic";
import { participant } from "./events/participant";
import { photo, photoFile, photoRegion } from "./events/photo";
import { roleReflection } from "./events/roleReflection";
import { session } from "./events/session";
import { slot } from "./events/slot";
import { survey, surveyResponse } from "./events/survey";
import { voteRound } from "./events/voteRound";
import { municipality } from "./organisation/municipality";
import { orgUnit } from "./organisation/orgUnit";
import { person } from "./organisation/person";
import { councilPaper } from "./papers/councilPaper";
import { itSystem } from "./processes/itSystem";
import { process } from "./processes/process";
import { registerSetting } from "./processes/registerSetting";
import { dependency } from "./projects/dependency";
import { milestone } from "./projects/milestone";
import { project } from "./projects/project";
import { risk } from "./projects/risk";
import { statusReport } from "./projects/statusReport";
import { workPackage } from "./projects/workPackage";
import { type ManagedField, referenceTarget } from "./record";
import { affected } from "./stakeholders/affected";
import { communicationItem } from "./stakeholders/communicationItem";
import { organisation } from "./stakeholders/organisation";
import { roleCard } from "./stakeholders/roleCard";
import { stakeholder } from "./stakeholders/stakeholder";
import { inboxItem } from "./triage/inboxItem";
import { triage } from "./triage/triage";
import { acknowledgement } from "./workspace/acknowledgement";
import { documentSetting } from "./workspace/documentSetting";
import { exportLogEntry } from "./workspace/exportLogEntry";
import { importProfile } from "./workspace/importProfile";
import { savedView } from "./workspace/savedView";
import { wordTemplate, wordTemplateFile } from "./workspace/wordTemplate";

export const areas = [
  "organisation",
  "agenda",
  "triage",
  "projects",
  "events",
  "processes",
  "stakeholders",
  "papers",
  "workspace",
] as const;
export type Area = (typeof areas)[number];

/**
 * Every kind of record: table name -> schema, area, and the fields the database indexes besides `id` (few: the
 * engine's cost is per record and per index). Repository, journal, search, workspace file and migrations know
 * a kind from this line alone.
 */
export const kinds = {
  municipalities: { schema: municipality, area: "organisation", indexes: [] },
  orgUnits: { schema: orgUnit, area: "organisation", indexes: [] },
  persons: { schema: person, area: "organisation", indexes: [] },
  agendas: { schema: agenda, area: "agenda", indexes: [] },
  guidelines: { schema: guideline, area: "agenda", indexes: [] },
  actionFields: { schema: actionField, area: "agenda", indexes: [] },
  goals: { schema: goal, area: "agenda", indexes: ["fieldId"] },
  indicators: { schema: indicator, area: "agenda", indexes: ["goalId"] },
  measures: { schema: measure, area: "agenda", indexes: ["fieldId", "*goalIds"] },
  perspectives: { schema: perspective, area: "agenda", indexes: ["itemId"] },
  guidelineChecks: { schema: guidelineCheck, area: "agenda", indexes: ["measureId", "guidelineId"] },
  agendaVersions: { schema: agendaVersion, area: "agenda", indexes: [] },
  inboxItems: { schema: inboxItem, area: "triage", indexes: ["state"] },
  triages: { schema: triage, area: "triage", indexes: ["itemId"] },
  projects: { schema: project, area: "projects", indexes: ["measureId", "*goalIds"] },
  milestones: { schema: milestone, area: "projects", indexes: ["projectId"] },
  workPackages: { schema: workPackage, area: "projects", indexes: ["projectId"] },
  risks: { schema: risk, area: "projects", indexes: ["projectId"] },
  dependencies: { schema: dependency, area: "projects", indexes: ["fromProjectId", "toProjectId"] },
  statusReports: { schema: statusReport, area: "projects", indexes: ["projectId"] },
  eventSeries: { schema: eventSeries, area: "events", indexes: [] },
  events: { schema: event, area: "events", indexes: ["seriesId"] },
  participants: { schema: participant, area: "events", indexes: ["eventId"] },
  slots: { schema: slot, area: "events", indexes: ["eventId"] },
  clusters: { schema: cluster, area: "events", indexes: ["eventId"] },
  notes: { schema: note, area: "events", indexes: ["eventId", "clusterId", "*originIds"] },
  voteRounds: { schema: voteRound, area: "events", indexes: ["eventId"] },
  decisions: { schema: decision, area: "events", indexes: ["eventId"] },
  actionItems: { schema: actionItem, area: "events", indexes: ["eventId"] },
  parkedTopics: { schema: parkedTopic, area: "events", indexes: ["eventId"] },
  roleReflections: { schema: roleReflection, area: "events", indexes: ["eventId"] },
  logEntries: { schema: logEntry, area: "events", indexes: ["eventId"] },
  sessions: { schema: session, area: "events", indexes: ["eventId"] },
  surveys: { schema: survey, area: "events", indexes: ["eventId"] },
  surveyResponses: { schema: surveyResponse, area: "events", indexes: ["surveyId"] },
  photoFiles: { schema: photoFile, area: "events", indexes: [] },
  photos: { schema: photo, area: "events", indexes: ["eventId", "fileId"] },
  photoRegions: { schema: photoRegion, area: "events", indexes: ["eventId", "photoId", "*noteIds"] },
  processes: { schema: process, area: "processes", indexes: [] },
  itSystems: { schema: itSystem, area: "processes", indexes: [] },
  registerSettings: { schema: registerSetting, area: "processes", indexes: [] },
  organisations: { schema: organisation, area: "stakeholders", indexes: [] },
  stakeholders: { schema: stakeholder, area: "stakeholders", indexes: [] },
  affected: { schema: affected, area: "stakeholders", indexes: ["occasionId"] },
  communicationItems: { schema: communicationItem, area: "stakeholders", indexes: ["occasionId"] },
  roleCards: { schema: roleCard, area: "stakeholders", indexes: [] },
  councilPapers: { schema: councilPaper, area: "papers", indexes: [] },
  acknowledgements: { schema: acknowledgement, area: "workspace", indexes: ["recordId"] },
  savedViews: { schema: savedView, area: "workspace", indexes: ["page"] },
  importProfiles: { schema: importProfile, area: "workspace", indexes: ["target"] },
  documentSettings: { schema: documentSetting, area: "workspace", indexes: ["deliverable"] },
  wordTemplateFiles: { schema: wordTemplateFile, area: "workspace", indexes: [] },
  wordTemplates: { schema: wordTemplate, area: "workspace", indexes: [] },
  exportLog: { schema: exportLogEntry, area: "workspace", indexes: [] },
} as const satisfies Record<string, { schema: z.ZodObject; area: Area; indexes: readonly string[] }>;

export type KindName = keyof typeof kinds;
export type RecordOf<K extends KindName> = z.infer<(typeof kinds)[K]["schema"]>;
/** What a new record needs; the repository adds id and times, the schema its defaults. */
export type DraftOf<K extends KindName> = Omit<z.input<(typeof kinds)[K]["schema"]>, ManagedField>;
/** Fields to change; `undefined` clears an optional field. */
export type PatchOf<K extends KindName> = Partial<Omit<RecordOf<K>, ManagedField>>;

export const kindNames = Object.keys(kinds) as KindName[];

/** Kinds with a short stable number, and the letters it begins with. */
export const codePrefixes = {
  guidelines: "L",
  actionFields: "HF",
  goals: "Z",
  measures: "M",
  projects: "P",
  processes: "PR",
  notes: "K",
  decisions: "F",
  actionItems: "A",
} as const satisfies Partial<Record<KindName, string>>;
export type CodedKind = keyof typeof codePrefixes;
export const isCodedKind = (kind: KindName): kind is CodedKind => kind in codePrefixes;

export type ReferenceField = { field: string; target: KindName; many: boolean; optional: boolean };

/** Which fields of a kind hold ids of other records, read off its schema. */
export const referencesOf = Object.fromEntries(
  kindNames.map((kind) => {
    const fields: ReferenceField[] = [];
    for (const [field, schema] of Object.entries(kinds[kind].schema.shape)) {
      const found = referenceTarget(schema);
      if (found)
        fields.push({
          field,
          target: found.target as KindName,
          many: found.many,
          optional: found.many || schema.safeParse(undefined).success,
        });
    }
    return [kind, fields];
  }),
) as unknown as Record<KindName, readonly ReferenceField[]>;

/** Ids in a reference field of a record. */
export function idsIn(record: object, reference: ReferenceField): readonly string[] {
  const value = (record as Record<string, unknown>)[reference.field];
  if (reference.many) return (value as string[] | undefined) ?? [];
  return typeof value === "string" ? [value] : [];
}

/** What people call a record: its title, name, label or text, with its code in front where it has one. */
export function titleOf(record: object): string {
  const fields = record as Record<string, unknown>;
  const words =
    fields.title ??
    fields.name ??
    fields.displayName ??
    fields.label ??
    fields.text ??
    fields.subject ??
    fields.number;
  return typeof words === "string" ? words : "";
}
