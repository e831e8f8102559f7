import type { Risk } from "./risk";
import type { WorkPackageKind } from "./workPackage";

/** Steps a template can plan; their words stand under `projectTemplates.milestones`. */
export const templateMilestones = [
  ...(["mandate", "inventory", "filingPlan", "worksAgreement", "requirements", "contract"] as const),
  ...(["pilotStart", "pilotReview", "rollout", "oldWayClosed", "review", "serviceChosen"] as const),
  ...(["formTried", "online", "asIsAgreed", "toBeDecided", "toBeLive", "dataClean"] as const),
  ...(["trialMove", "switchDay", "needsKnown", "offerReady", "firstCourses", "allTrained"] as const),
  ...(["criticalKnown", "planDecided", "restoreTried", "exercise", "lessons"] as const),
  ...(["structure", "contentReady", "siteLive"] as const),
] as const;
export type MilestoneName = (typeof templateMilestones)[number];

/**
 * Work of all templates by kind; words under `projectTemplates.work`. Technology is the smaller part everywhere:
 * "15 % Technik plus 85 % Organisation", DOMAIN.md (a) seed 002.
 */
export const templateWork = {
  roles: "organisation",
  processes: "organisation",
  filingRules: "organisation",
  mailRoom: "organisation",
  signing: "organisation",
  order: "organisation",
  oldStock: "organisation",
  help: "organisation",
  requirements: "organisation",
  operation: "organisation",
  counterWay: "organisation",
  catalogueEntry: "organisation",
  responseTimes: "organisation",
  walkThrough: "organisation",
  cutSteps: "organisation",
  newWay: "organisation",
  cleanData: "organisation",
  acceptance: "organisation",
  needs: "organisation",
  offer: "organisation",
  workTime: "organisation",
  effect: "organisation",
  critical: "organisation",
  fallbacks: "organisation",
  alarmChain: "organisation",
  paperKit: "organisation",
  contentReview: "organisation",
  editors: "organisation",
  upkeep: "organisation",
  involve: "people",
  training: "people",
  multipliers: "people",
  communication: "people",
  tryOut: "people",
  learningGroups: "people",
  practise: "people",
  plainLanguage: "people",
  dataProtection: "law",
  worksAgreement: "law",
  procurement: "law",
  retention: "law",
  writtenForm: "law",
  legalDuty: "law",
  reporting: "law",
  imageRights: "law",
  setUp: "technology",
  interfaces: "technology",
  migration: "technology",
  form: "technology",
  restore: "technology",
  learningPlace: "technology",
} as const satisfies Record<string, WorkPackageKind>;
export type WorkName = keyof typeof templateWork;

/** Risks of all templates; words and what to do about them under `projectTemplates.risks`. Scale 1 to 5. */
export const templateRisks = {
  noTime: { probability: 4, impact: 3, response: "reduce" },
  oldHabits: { probability: 4, impact: 4, response: "reduce" },
  lateCouncil: { probability: 3, impact: 4, response: "avoid" },
  oneHead: { probability: 3, impact: 4, response: "reduce" },
  supplier: { probability: 3, impact: 3, response: "transfer" },
  badData: { probability: 4, impact: 3, response: "reduce" },
  digitisedMess: { probability: 4, impact: 4, response: "avoid" },
  unused: { probability: 3, impact: 3, response: "reduce" },
  noAuthority: { probability: 3, impact: 4, response: "avoid" },
  notTried: { probability: 4, impact: 5, response: "reduce" },
  outdated: { probability: 4, impact: 3, response: "reduce" },
} as const satisfies Record<string, Pick<Risk, "probability" | "impact" | "response">>;
export type RiskName = keyof typeof templateRisks;
