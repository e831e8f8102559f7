import { content } from "@resources/sampleTown/content";
import { type KindName, kinds, type RecordOf } from "../../domain/kinds";
import type { Answers } from "../../domain/triage/triage";
import { operationalQuestions, strategicQuestions } from "../../domain/triage/triage";
import { emptyWorkspace, type Workspace } from "../../domain/workspace";
import { positionsAtEnd } from "../../positions";
import { addSampleCommunication } from "./sampleCommunication";
import { addSampleEvents } from "./sampleEvents";
import { sampleId } from "./sampleIds";
import { addSamplePapers } from "./samplePapers";
import { addSampleProcesses } from "./sampleProcesses";
import { SampleRecords, type Written } from "./sampleRecords";
import { addSampleStakeholders } from "./sampleStakeholders";

/** The day the sample town lives on: everything before it has happened, everything after is planned. */
export const sampleDay = "2026-11-16";

const town = "2025-06-02T08:00:00.000Z";
const strategy = "2026-09-18T14:00:00.000Z";
const operations = "2026-10-07T08:00:00.000Z";

const list = (value: unknown): Written[] => (Array.isArray(value) ? value : []);
const part = (owner: Written, field: string): Written[] => list(owner[field]);
const without = (written: Written, fields: readonly string[]): Written =>
  Object.fromEntries(Object.entries(written).filter(([field]) => !fields.includes(field)));

/** Gives each record its place among its siblings. */
function placed(records: readonly Written[]): Written[] {
  const positions = positionsAtEnd([], records.length);
  return records.map((record, at) => ({ position: positions[at], ...record }));
}

const asPublic = (written: Written): Written => ({ sensitivity: "public", ...written });

/**
 * The town of Musterstadt as a workspace: invented, complete, always the same ids. Pure, so that documents,
 * checks and tests can use it without a database.
 */
export function sampleTown(): Workspace {
  const make = new SampleRecords();
  const goals = content.fields.flatMap(({ field, goals }) =>
    list(goals).map((goal): Written => ({ fieldId: field.code, ...goal })),
  );
  const measures = content.fields.flatMap(({ field, measures }) =>
    list(measures).map((measure): Written => ({ fieldId: field.code, ...measure })),
  );
  const fields: readonly Written[] = content.fields.map(({ field }) => field);
  const projects: readonly Written[] = [...list(content.projects)].sort((a, b) =>
    String(a.code).localeCompare(String(b.code)),
  );
  const inbox: readonly Written[] = list(content.inbox);

  const announced: [KindName, readonly Written[]][] = [
    ["municipalities", [content.municipality]],
    ["orgUnits", content.orgUnits],
    ["persons", content.persons],
    ["guidelines", content.guidelines],
    ["actionFields", fields],
    ["goals", goals],
    ["measures", measures],
    ["projects", projects],
  ];
  for (const [kind, written] of announced) make.announce(kind, written);

  const all = <K extends KindName>(kind: K, written: readonly Written[], begun: string): RecordOf<K>[] =>
    written.map((one) => make.make(kind, one, begun));

  const workspace = emptyWorkspace();
  workspace.municipalities = all("municipalities", [content.municipality], town);
  workspace.orgUnits = all("orgUnits", placed(content.orgUnits), town);
  workspace.persons = all("persons", content.persons, town);
  workspace.agendas = all(
    "agendas",
    [withPartIds("agendas", content.agenda, "visionAlternatives", 1)],
    strategy,
  );
  workspace.guidelines = all("guidelines", placed(content.guidelines).map(asPublic), strategy);
  workspace.actionFields = all("actionFields", placed(fields).map(asPublic), strategy);
  workspace.goals = all(
    "goals",
    placed(goals).map((goal) => asPublic(without(goal, ["indicators"]))),
    strategy,
  );
  workspace.indicators = all("indicators", indicatorsOf(goals), strategy);
  workspace.measures = all("measures", placed(measures).map(asPublic), strategy);
  workspace.projects = all(
    "projects",
    placed(projects).map((project) => withEfforts(without(project, projectParts), make)),
    operations,
  );
  for (const kind of projectParts)
    (workspace[kind] as object[]) = all(kind, partsOf(projects, kind), operations);
  workspace.inboxItems = all(
    "inboxItems",
    placed(inbox).map((item) => without(item, ["triage"])),
    strategy,
  );
  workspace.triages = all("triages", triagesOf(inbox, make), operations);
  workspace.perspectives = all(
    "perspectives",
    content.perspectives.map((one) => asPublic(about(one, "itemKind", "itemId", make))),
    strategy,
  );
  workspace.guidelineChecks = all("guidelineChecks", guardRailCells().map(asPublic), strategy);
  workspace.acknowledgements = all(
    "acknowledgements",
    content.acknowledgements.map((one) => about(one, "recordKind", "recordId", make)),
    operations,
  );
  addSampleEvents(workspace, make);
  addSampleProcesses(workspace, make);
  addSampleStakeholders(workspace, make);
  addSampleCommunication(workspace, make);
  addSamplePapers(workspace, make);
  workspace.agendaVersions = all("agendaVersions", [frozenVersion(workspace, make)], strategy);
  return workspace;
}

const projectParts = ["milestones", "workPackages", "risks", "dependencies", "statusReports"] as const;

function partsOf(projects: readonly Written[], kind: (typeof projectParts)[number]): Written[] {
  const owner = kind === "dependencies" ? "fromProjectId" : "projectId";
  return projects.flatMap((project) =>
    part(project, kind).map((one): Written => ({ [owner]: project.code, ...one })),
  );
}

/** Person-days are written by the short name of their department. */
function withEfforts(project: Written, make: SampleRecords): Written {
  if (project.unitEfforts === undefined) return project;
  return {
    ...project,
    unitEfforts: Object.entries(project.unitEfforts as Record<string, number>).map(([key, days]) => ({
      orgUnitId: make.idOf("orgUnits", key),
      days,
    })),
  };
}

/** Parts inside a record need ids of their own. */
function withPartIds(kind: KindName, written: Written, field: string, n: number): Written {
  return {
    ...written,
    [field]: part(written, field).map((one, at) => ({ id: sampleId(kind, n, at + 1), ...one })),
  };
}

function indicatorsOf(goals: readonly Written[]): Written[] {
  return goals
    .flatMap((goal) =>
      part(goal, "indicators").map(
        (one): Written => ({ goalId: goal.code, sensitivity: goal.sensitivity ?? "public", ...one }),
      ),
    )
    .map((one, at) => withPartIds("indicators", one, "measurements", at + 1));
}

/** "0122001/2222" -> answers to T1 … T7 and P1 … P4. */
function answersOf(digits: string): Answers {
  const questions = [...strategicQuestions, ...operationalQuestions];
  return Object.fromEntries([...digits.replace("/", "")].map((digit, at) => [questions[at], Number(digit)]));
}

/** "goals Z-1.1" -> the kind and id it means. */
function named(name: string, make: SampleRecords): { kind: KindName; id: string } {
  const [kind, key] = name.split(" ") as [KindName, string];
  return { kind, id: make.idOf(kind, key) };
}

/** Puts what a record is about into its two fields. */
function about(written: Written, kindField: string, idField: string, make: SampleRecords): Written {
  const { kind, id } = named(String(written.item), make);
  return { ...without(written, ["item"]), [kindField]: kind, [idField]: id };
}

function triagesOf(inbox: readonly Written[], make: SampleRecords): Written[] {
  return inbox.flatMap((item, at) => {
    if (!item.triage) return [];
    const triage = item.triage as Written & { answers: string; results: readonly string[] };
    return [
      {
        ...triage,
        itemId: sampleId("inboxItems", at + 1),
        sensitivity: item.sensitivity ?? "internal",
        createdAt: triage.decidedAt,
        answers: answersOf(triage.answers),
        results: triage.results.map((result) => named(result, make)),
      },
    ];
  });
}

const checkResults = { f: "fulfilled", n: "not_affected", t: "tension" } as const;

/** Rows such as "fft.n" as cells; a dot is none, and the reason of a row belongs to its tension. */
function guardRailCells(): Written[] {
  return content.guardRails.flatMap((row) =>
    [...row.cells].flatMap((mark, at): Written[] => {
      const result = checkResults[mark as keyof typeof checkResults];
      if (result === undefined) return [];
      const reason = result === "tension" && "reason" in row ? row.reason : "";
      return [{ measureId: row.measureId, guidelineId: content.guidelines[at]?.code, result, reason }];
    }),
  );
}

/** Today's agenda with the wordings it had then and without what came later. */
function frozenVersion(workspace: Workspace, make: SampleRecords): Written {
  const { earlier, notYet, ...version } = content.version;
  const absent = new Set(notYet.map(({ kind, key }) => make.idOf(kind, key)));
  const before = new Map<string, object>(
    earlier.map(({ kind, key, fields }) => [make.idOf(kind, key), fields]),
  );
  const strategic = (Object.keys(kinds) as KindName[]).filter(
    (kind) => ["organisation", "agenda"].includes(kinds[kind].area) && kind !== "agendaVersions",
  );
  const frozen = Object.fromEntries(
    strategic.map((kind) => [
      kind,
      (workspace[kind] as { id: string }[])
        .filter(({ id }) => !absent.has(id))
        .map((record) => ({ ...record, ...before.get(record.id) })),
    ]),
  );
  return { ...version, createdAt: `${version.date}T12:00:00.000Z`, sensitivity: "internal", frozen };
}
