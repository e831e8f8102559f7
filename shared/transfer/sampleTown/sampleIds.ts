import type { KindName } from "../../domain/kinds";

/** Block of numbers per kind, given once: ids of the sample town never change. */
const blocks: Partial<Record<KindName, number>> = {
  municipalities: 1,
  orgUnits: 2,
  persons: 3,
  agendas: 4,
  guidelines: 5,
  actionFields: 6,
  goals: 7,
  indicators: 8,
  measures: 9,
  agendaVersions: 10,
  inboxItems: 11,
  triages: 12,
  projects: 13,
  milestones: 14,
  workPackages: 15,
  risks: 16,
  dependencies: 17,
  statusReports: 18,
  perspectives: 19,
  acknowledgements: 20,
  eventSeries: 21,
  events: 22,
  participants: 23,
  slots: 24,
  clusters: 25,
  notes: 26,
  voteRounds: 27,
  decisions: 28,
  actionItems: 29,
  parkedTopics: 30,
  roleReflections: 31,
  logEntries: 32,
  guidelineChecks: 33,
  sessions: 34,
  itSystems: 36,
  processes: 37,
  organisations: 40,
  stakeholders: 41,
  roleCards: 42,
  affected: 43,
  communicationItems: 44,
  councilPapers: 50,
};

/** Id of the n-th record of a kind in the sample town; `part` numbers what lies inside a record. */
export function sampleId(kind: KindName, n: number, part = 0): string {
  const block = blocks[kind];
  if (block === undefined) throw new Error(`The sample town has no ${kind}.`);
  const digits = (value: number, length: number) => String(value).padStart(length, "0");
  return `5a3e0000-${digits(block, 4)}-4000-8000-${digits(part, 4)}${digits(n, 8)}`;
}
