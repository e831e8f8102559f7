import { z } from "zod";
import { code, isoDate, position, recordFields, reference } from "../record";
import { chainLink } from "../reportingChain";
import { emptyRichText, richText } from "../richText";

export const processKinds = ["core", "support", "management"] as const;
export const clientKinds = ["citizen", "business", "internal", "authority"] as const;
/** The model a level was rated by; how many levels a model has is a setting (DOMAIN.md (g)). */
export const ozgModels = ["none", "1.1", "2.0"] as const;
/** Six questions of Krefeld's register as described by KGSt. DOMAIN.md (c) Processes. */
export const serviceCriteria = [
  "descriptionOnline",
  "onlineService",
  "onlineSubmission",
  "electronicHandling",
  "ePayment",
  "tracking",
] as const;
export type ServiceCriterion = (typeof serviceCriteria)[number];
export const criterionAnswers = ["yes", "no", "na"] as const;
export const channels = ["analog_counter", "letter", "phone", "email", "online", "portal"] as const;
export const solutionStates = ["none", "concept", "standard", "efa", "base_component"] as const;
export const processSources = ["manual", "import"] as const;

/** 0 (nothing, none) to 4 (very much). */
const rating = z.number().int().min(0).max(4).optional();
const count = z.number().int().nonnegative().optional();
const text = richText.default(emptyRichText);

/**
 * One entry of the process register: a profile, not a model. Named by noun and verb ("Hundesteuer anmelden").
 * DOMAIN.md (c) `Process`.
 */
export const process = z.strictObject({
  ...recordFields,
  code,
  name: z.string().min(1),
  kind: z.enum(processKinds).default("core"),
  summary: z.string().default(""),
  orgUnitId: reference("orgUnits").optional(),
  ownerPersonId: reference("persons").optional(),
  clientKind: z.enum(clientKinds).optional(),
  legalBasis: z.string().default(""),
  /** LeiKa key of fourteen digits; another one is warned of, never refused. */
  fimServiceKey: z.string().default(""),
  ozgId: z.string().default(""),
  ozgModel: z.enum(ozgModels).default("none"),
  ozgLevel: z.number().int().min(0).max(9).optional(),
  onlineUrl: z.string().default(""),
  /** 0 paper … 4 end to end, incl. applicant and archive. DOMAIN.md (c), `internalLevel`. */
  internalLevel: rating,
  criteria: z.partialRecord(z.enum(serviceCriteria), z.enum(criterionAnswers)).default({}),
  channels: z.array(z.enum(channels)).default([]),
  /** Why it stays on paper or at the counter, where that is wanted. DOMAIN.md (a) seed 002. */
  staysAnalogReason: z.string().default(""),
  itSystemIds: z.array(reference("itSystems")).default([]),
  eFile: z.boolean().optional(),
  mediaBreaks: count,
  casesPerYear: count,
  /** Minutes of work in one case. */
  handlingMinutes: z.number().nonnegative().optional(),
  /** Days from application to result. */
  leadTimeDays: z.number().nonnegative().optional(),
  staffCount: z.number().nonnegative().optional(),
  complexity: rating,
  painPoints: z.array(z.string()).default([]),
  improvementIdea: text,
  /** N2: pain and room for improvement. */
  potential: rating,
  /** N4: effect on people and businesses outside. */
  outsideEffect: rating,
  /** M3: a contact in the department who is willing. */
  departmentReadiness: rating,
  knowledgeLossRisk: rating,
  solutionAvailable: z.enum(solutionStates).optional(),
  legalObstacle: z.boolean().optional(),
  legalObstacleText: z.string().default(""),
  /** Legal duty: pinned on top of the list, never mixed into the score. */
  mandatory: z.boolean().default(false),
  mandatoryBy: isoDate.optional(),
  /** How the work goes on when the technology is out. DOMAIN.md (a) seed 004. */
  fallback: z.string().default(""),
  /** Who informs whom while it is out. Inside the house only: it holds telephone numbers. DOMAIN.md (a) seed 004. */
  chain: z.array(chainLink).optional(),
  followUpProcessIds: z.array(reference("processes")).default([]),
  lastReviewed: isoDate.optional(),
  reviewOn: isoDate.optional(),
  goalIds: z.array(reference("goals")).default([]),
  projectIds: z.array(reference("projects")).default([]),
  source: z.enum(processSources).default("manual"),
  /** The row's own key where it was read in; a second run finds the entry by it. */
  sourceKey: z.string().default(""),
  position,
});
export type Process = z.infer<typeof process>;
