import { z } from "zod";
import { cents, code, isoDate, position, recordFields, reference } from "../record";
import { emptyRichText, richText } from "../richText";

/** The first three are the Saxon handbook's types. DOMAIN.md (c) Projects. */
export const projectKinds = ["organisation", "change", "digitalisation", "infrastructure"] as const;
/** What an operational undertaking is run as: a project, a quick win, or a duty of the line. */
export const undertakings = ["project", "quick_win", "line_task"] as const;
export const projectPhases = [
  "idea",
  "application",
  "approved",
  "planning",
  "running",
  "paused",
  "completed",
  "cancelled",
] as const;
export type ProjectPhase = (typeof projectPhases)[number];
/** Phases in which somebody still has work. */
export const openPhases: readonly ProjectPhase[] = [
  "idea",
  "application",
  "approved",
  "planning",
  "running",
  "paused",
];

export const fundingSources = ["own", "grant", "mixed"] as const;
export const procurements = ["none", "direct", "tender"] as const;
export const worksCouncilStates = ["not_needed", "to_involve", "involved", "agreed"] as const;
export const dataProtectionStates = ["open", "checked", "dpia"] as const;
export const checkStates = ["open", "checked"] as const;

/** What one department gives to a project, in person-days. */
export const unitEffort = z.strictObject({ orgUnitId: z.uuid(), days: z.number().nonnegative() });
export type UnitEffort = z.infer<typeof unitEffort>;

const text = richText.default(emptyRichText);

/** Projekt, Vorhaben: unique, time-limited undertaking of the operational side. It names the goals it serves. */
export const project = z.strictObject({
  ...recordFields,
  code,
  title: z.string().min(1),
  undertaking: z.enum(undertakings).default("project"),
  kind: z.enum(projectKinds).default("digitalisation"),
  summary: z.string().default(""),
  initialSituation: text,
  objective: text,
  nonGoals: text,
  deliverables: text,
  nextSteps: text,
  /** At least one, or `noGoalReason`. */
  goalIds: z.array(reference("goals")).default([]),
  noGoalReason: z.string().default(""),
  measureId: reference("measures").optional(),
  leadUnitId: reference("orgUnits").optional(),
  /** Auftraggeber. */
  sponsorPersonId: reference("persons").optional(),
  /** Kümmerer. */
  ownerPersonId: reference("persons").optional(),
  deputyPersonId: reference("persons").optional(),
  orgUnitIds: z.array(reference("orgUnits")).default([]),
  externalPartners: z.array(z.string()).default([]),
  /**
   * Who carries it with us, inside the house or outside. It stays in the program: who counts as an ally is no word for
   * a document. DOMAIN.md (a) seed 002.
   */
  allyIds: z.array(reference("stakeholders")).optional(),
  phase: z.enum(projectPhases).default("idea"),
  startPlan: isoDate.optional(),
  endPlan: isoDate.optional(),
  startActual: isoDate.optional(),
  endActual: isoDate.optional(),
  /** Per cent. */
  progress: z.number().int().min(0).max(100).default(0),
  /** Person-days of the whole project; may be more than what is divided among departments. */
  effortDays: z.number().nonnegative().optional(),
  /**
   * Person-days each department gives, once per department: "zusätzlicher Aufwand wird akzeptiert", DOMAIN.md (a)
   * seed 004.
   */
  unitEfforts: z.array(unitEffort).optional(),
  budgetPlan: cents.optional(),
  budgetActual: cents.optional(),
  fundingSource: z.enum(fundingSources).optional(),
  grantProgramme: z.string().optional(),
  budgetLine: z.string().optional(),
  procurement: z.enum(procurements).default("none"),
  worksCouncil: z.enum(worksCouncilStates).default("not_needed"),
  dataProtection: z.enum(dataProtectionStates).default("open"),
  accessibility: z.enum(checkStates).default("open"),
  itSecurity: z.enum(checkStates).default("open"),
  flagship: z.boolean().default(false),
  /** The day on which somebody looks whether the entry is still needed (RELIABILITY.md 5, Art. 5). */
  reviewOn: isoDate.optional(),
  /** The row's own key where it was read in; a second run finds the project by it. */
  sourceKey: z.string().optional(),
  position,
});
export type Project = z.infer<typeof project>;

/** Whether a project still needs somebody's work. */
export function isOpen(of: Pick<Project, "phase">): boolean {
  return openPhases.includes(of.phase);
}
