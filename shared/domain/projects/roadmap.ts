import type { Goal } from "../agenda/goal";
import type { Measure } from "../agenda/measure";
import type { Sensitivity } from "../record";
import type { Project } from "./project";
import { periodOf } from "./schedule";

export const roadmapKinds = ["goals", "measures", "projects"] as const;
export type RoadmapKind = (typeof roadmapKinds)[number];

/** A day and the field it was read from, so that a document's word leads to it. */
export type RoadmapDay = { day: string; field: string };

/** Something of the agenda or its implementation with the time it takes as far as anybody knows. */
export type RoadmapEntry = {
  kind: RoadmapKind;
  id: string;
  code: string;
  title: string;
  /** Value of the kind's own enumeration: goalStatus, measureStatus, projectPhase. */
  status: string;
  start?: RoadmapDay;
  /** Of a goal: the last day of the year it is to be reached in. */
  end?: RoadmapDay;
  /** Fields it stands in, directly or through the goals and the measure it serves. */
  fieldIds: readonly string[];
  goalIds: readonly string[];
  sensitivity: Sensitivity;
};

export type RoadmapSource = {
  goals: readonly Goal[];
  measures: readonly Measure[];
  projects: readonly Project[];
};

/**
 * What stands on the roadmap, in the order given: goals with the year they are meant for, measures and projects
 * with begin and end. What was given up or cancelled does not. DOMAIN.md (c) Roadmap.
 */
export function roadmapEntries({ goals, measures, projects }: RoadmapSource): RoadmapEntry[] {
  const fieldOfGoal = new Map(goals.map((goal) => [goal.id, goal.fieldId]));
  const fieldOfMeasure = new Map(
    measures.map((measure) => [measure.id, fieldsOf(measure.fieldId, measure.goalIds, fieldOfGoal)]),
  );
  return [
    ...goals.filter(({ status }) => status !== "dropped").map(goalEntry),
    ...measures
      .filter(({ status }) => status !== "dropped")
      .map((measure) => measureEntry(measure, fieldOfMeasure.get(measure.id) ?? [])),
    ...projects
      .filter(({ phase }) => phase !== "cancelled")
      .map((project) =>
        projectEntry(project, [
          ...new Set([
            ...fieldsOf(undefined, project.goalIds, fieldOfGoal),
            ...((project.measureId && fieldOfMeasure.get(project.measureId)) || []),
          ]),
        ]),
      ),
  ];
}

const dayOf = (day: string | undefined, field: string): RoadmapDay | undefined =>
  day === undefined ? undefined : { day, field };

function fieldsOf(
  own: string | undefined,
  goalIds: readonly string[],
  fieldOfGoal: ReadonlyMap<string, string | undefined>,
): string[] {
  if (own !== undefined) return [own];
  return [...new Set(goalIds.flatMap((id) => fieldOfGoal.get(id) ?? []))];
}

function goalEntry({ id, code, title, status, fieldId, horizonYear, sensitivity }: Goal): RoadmapEntry {
  return {
    kind: "goals",
    id,
    code,
    title,
    status,
    end: dayOf(horizonYear === undefined ? undefined : `${horizonYear}-12-31`, "horizonYear"),
    fieldIds: fieldId === undefined ? [] : [fieldId],
    goalIds: [id],
    sensitivity,
  };
}

function measureEntry(measure: Measure, fieldIds: readonly string[]): RoadmapEntry {
  const { id, code, title, status, start, end, goalIds, sensitivity } = measure;
  return {
    kind: "measures",
    id,
    code,
    title,
    status,
    start: dayOf(start, "start"),
    end: dayOf(end, "end"),
    fieldIds,
    goalIds,
    sensitivity,
  };
}

function projectEntry(project: Project, fieldIds: readonly string[]): RoadmapEntry {
  const { id, code, title, phase, goalIds, sensitivity } = project;
  const { start, end } = periodOf(project);
  return {
    kind: "projects",
    id,
    code,
    title,
    status: phase,
    start: dayOf(start, project.startActual ? "startActual" : "startPlan"),
    end: dayOf(end, project.endActual ? "endActual" : "endPlan"),
    fieldIds,
    goalIds,
    sensitivity,
  };
}

export const roadmapGroupings = ["field", "goal"] as const;
export type RoadmapGrouping = (typeof roadmapGroupings)[number];

/** Entries under one heading; without an id: those that belong nowhere yet. */
export type RoadmapGroup = { id?: string; entries: readonly RoadmapEntry[] };

/**
 * Entries by action field or by goal, headings in the order of `ids`; an entry with several stands under each of
 * them. Inside: goals first, then by the day something begins. Headings without entries are left out.
 */
export function roadmapGroups(
  entries: readonly RoadmapEntry[],
  by: RoadmapGrouping,
  ids: readonly string[],
): RoadmapGroup[] {
  const known = new Set(ids);
  const idsOf = ({ fieldIds, goalIds }: RoadmapEntry) =>
    (by === "field" ? fieldIds : goalIds).filter((id) => known.has(id));
  const groups = new Map<string | undefined, RoadmapEntry[]>(ids.map((id) => [id, []]));
  groups.set(undefined, []);
  for (const entry of entries) {
    const own = idsOf(entry);
    for (const id of own.length > 0 ? own : [undefined]) groups.get(id)?.push(entry);
  }
  return [...groups]
    .filter(([, own]) => own.length > 0)
    .map(([id, own]) => ({ ...(id !== undefined && { id }), entries: own.sort(byTime) }));
}

const firstDay = ({ start, end }: RoadmapEntry) => start?.day ?? end?.day ?? "9";

function byTime(a: RoadmapEntry, b: RoadmapEntry): number {
  const goalsFirst = Number(b.kind === "goals") - Number(a.kind === "goals");
  return goalsFirst || firstDay(a).localeCompare(firstDay(b)) || a.code.localeCompare(b.code);
}

const done = new Set(["achieved", "done", "completed"]);
const underWay = new Set(["pursued", "running", "paused"]);

/** How far an entry is, alike for goals, measures and projects; pictures tell the three apart. */
export function roadmapState({ status }: Pick<RoadmapEntry, "status">): "planned" | "underWay" | "done" {
  return done.has(status) ? "done" : underWay.has(status) ? "underWay" : "planned";
}
