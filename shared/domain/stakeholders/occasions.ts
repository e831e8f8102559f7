import type { AgendaVersion } from "../agenda/agendaVersion";
import type { Measure } from "../agenda/measure";
import { dayAfter } from "../dayAfter";
import type { Decision } from "../events/decision";
import type { Event } from "../events/event";
import type { Milestone } from "../projects/milestone";
import type { Project } from "../projects/project";
import { type Sensitivity, sensitivities } from "../record";
import { byId } from "../workspace";
import type { OccasionKind } from "./affected";

/** Something people must hear of, and the day it happened or takes effect. */
export type Occasion = {
  kind: OccasionKind;
  id: string;
  title: string;
  /** Its short number, a milestone's that of its project. */
  code?: string;
  day: string;
  /** What it is part of: a milestone's project. */
  within?: string;
  /** Id of a milestone's project or a decision's event, on whose page it stands. */
  pageId?: string;
  /** Whether it stands firm and is not over, so that people are owed word of it. */
  isCurrent: boolean;
  /** Who may read of it; messages about it are no more open. */
  sensitivity: Sensitivity;
  /** Who answers for it and would tell. */
  ownerId?: string;
};

/** The records that people must hear of. */
export type OccasionRecords = {
  decisions: readonly Decision[];
  milestones: readonly Milestone[];
  measures: readonly Measure[];
  agendaVersions: readonly Pick<
    AgendaVersion,
    "id" | "number" | "date" | "status" | "archivedAt" | "sensitivity"
  >[];
  projects: readonly Project[];
  events: readonly Event[];
};

/** Key of an occasion among those of all kinds. */
export const occasionKey = ({ kind, id }: Pick<Occasion, "kind" | "id">): string => `${kind}:${id}`;

/** Number and title as people cite it. */
export const occasionName = ({ code, title }: Pick<Occasion, "code" | "title">): string =>
  [code, title].filter(Boolean).join(" ");

const dayMade = ({ createdAt }: { createdAt: string }): string => createdAt.slice(0, 10);
const coded = (code: string | undefined) => (code ? { code } : {});
const owned = (ownerId: string | undefined) => (ownerId ? { ownerId } : {});

/** The less open of two. */
const closer = (a: Sensitivity, b: Sensitivity): Sensitivity =>
  sensitivities.indexOf(a) > sensitivities.indexOf(b) ? a : b;

const decisionOccasion = (decision: Decision): Occasion => ({
  kind: "decisions",
  id: decision.id,
  ...coded(decision.code),
  title: decision.text,
  ...(decision.eventId ? { pageId: decision.eventId } : {}),
  day: decision.date ?? dayMade(decision),
  sensitivity: decision.sensitivity,
  isCurrent: decision.result !== "deferred" && !decision.archivedAt,
});

const measureOccasion = (measure: Measure): Occasion => ({
  kind: "measures",
  id: measure.id,
  ...coded(measure.code),
  title: measure.title,
  day: measure.start ?? dayMade(measure),
  sensitivity: measure.sensitivity,
  isCurrent: (measure.status === "planned" || measure.status === "running") && !measure.archivedAt,
  ...owned(measure.leadPersonId),
});

const phasesUnderWay: readonly Project["phase"][] = ["approved", "planning", "running"];
const isUnderWay = ({ phase, archivedAt }: Project): boolean => phasesUnderWay.includes(phase) && !archivedAt;

const projectOccasion = (project: Project): Occasion => ({
  kind: "projects",
  id: project.id,
  ...coded(project.code),
  title: project.title,
  day: project.startActual ?? project.startPlan ?? dayMade(project),
  sensitivity: project.sensitivity,
  isCurrent: isUnderWay(project),
  ...owned(project.ownerPersonId),
});

const milestoneOccasion = (milestone: Milestone, project: Project | undefined): Occasion => ({
  kind: "milestones",
  id: milestone.id,
  ...coded(project?.code),
  title: milestone.title,
  pageId: milestone.projectId,
  day: milestone.doneAt ?? milestone.due ?? dayMade(milestone),
  ...(project ? { within: project.title } : {}),
  sensitivity: closer(milestone.sensitivity, project?.sensitivity ?? "public"),
  isCurrent:
    milestone.status !== "dropped" &&
    (milestone.doneAt ?? milestone.due) !== undefined &&
    project !== undefined &&
    isUnderWay(project),
  ...owned(project?.ownerPersonId),
});

const versionOccasion = (version: OccasionRecords["agendaVersions"][number]): Occasion => ({
  kind: "agendaVersions",
  id: version.id,
  title: version.number,
  day: version.date,
  sensitivity: version.sensitivity,
  isCurrent: version.status !== "draft" && version.status !== "superseded" && !version.archivedAt,
});

const eventOccasion = (event: Event): Occasion => ({
  kind: "events",
  id: event.id,
  title: event.title,
  day: event.date ?? dayMade(event),
  sensitivity: event.sensitivity,
  isCurrent: event.date !== undefined && !event.archivedAt,
});

/** Everything people may have to hear of. */
export function occasionsIn(records: OccasionRecords): Occasion[] {
  const projects = byId(records.projects);
  return [
    ...records.decisions.map(decisionOccasion),
    ...records.milestones.map((one) => milestoneOccasion(one, projects.get(one.projectId))),
    ...records.measures.map(measureOccasion),
    ...records.agendaVersions.map(versionOccasion),
    ...records.projects.map(projectOccasion),
    ...records.events.map(eventOccasion),
  ];
}

/** So many days ahead of an occasion, and after one that passes, people are asked whom it affects. Ours. */
const [askedAhead, askedAfter] = [28, 90];
const passing: ReadonlySet<OccasionKind> = new Set(["milestones", "events"]);

/** Whether it is time to say whom something affects: what lies far ahead or long behind is not asked for. */
export function isToBeAsked({ kind, day, isCurrent }: Occasion, today: string): boolean {
  return (
    isCurrent &&
    day <= dayAfter(today, askedAhead) &&
    (!passing.has(kind) || day >= dayAfter(today, -askedAfter))
  );
}
