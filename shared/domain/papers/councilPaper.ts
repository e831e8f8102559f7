import { z } from "zod";
import { cents, id, isoDate, position, recordFields, reference } from "../record";
import { emptyRichText, richText } from "../richText";

/** `leadership` is the Leitungsvorlage: decided by the leadership team, on no way through committees. */
export const paperTypes = ["decision", "leadership", "information", "report", "motion_reply"] as const;
export const paperOccasions = ["legal", "council_decision", "administrative", "other"] as const;
export const paperStatuses = ["draft", "coordinated", "submitted", "decided"] as const;
export const consultationRoles = ["preliminary", "hearing", "decision", "information"] as const;
export const consultationResults = ["accepted", "amended", "rejected", "deferred", "noted"] as const;
export const budgetKinds = ["result", "finance"] as const;

const text = richText.default(emptyRichText);

/** One committee of the Beratungsfolge. */
export const consultation = z.strictObject({
  forum: z.string().min(1),
  role: z.enum(consultationRoles),
  date: isoDate.optional(),
  result: z.enum(consultationResults).optional(),
  /** The wording as resolved, where the deciding committee changed it. */
  resultText: z.string().default(""),
  /** What else is to be known of the result: the vote, a reason, a date set. */
  remark: z.string().optional(),
});
export type ConsultationRole = (typeof consultationRoles)[number];
export type ConsultationResult = (typeof consultationResults)[number];
export type Consultation = z.infer<typeof consultation>;

/** Effect on the budget; absent is not yet known, `none` is none. */
export const financialImpact = z.strictObject({
  none: z.boolean().default(false),
  budget: z.enum(budgetKinds).optional(),
  from: z.number().int().optional(),
  to: z.number().int().optional(),
  amount: cents.optional(),
  line: z.string().default(""),
  followUpCosts: cents.optional(),
  savings: cents.optional(),
  isInvestment: z.boolean().default(false),
});
export type FinancialImpact = z.infer<typeof financialImpact>;

export const paperItemKinds = ["goals", "measures", "projects", "agendaVersions"] as const;
export type PaperItemKind = (typeof paperItemKinds)[number];

/** Item a paper is about; its outcome moves it. */
export const paperItem = z.strictObject({ kind: z.enum(paperItemKinds), id });
export type PaperItem = z.infer<typeof paperItem>;

/** Beschlussvorlage and its relatives; fields after Leipzig's form. DOMAIN.md (c) `CouncilPaper`, (e). */
export const councilPaper = z.strictObject({
  ...recordFields,
  number: z.string().default(""),
  subject: z.string().min(1),
  paperType: z.enum(paperTypes).default("decision"),
  isPublic: z.boolean().default(true),
  leadUnitId: reference("orgUnits").optional(),
  submitter: z.string().default(""),
  occasion: z.enum(paperOccasions).default("administrative"),
  consultations: z.array(consultation).default([]),
  proposedResolution: z.array(z.string()).default([]),
  summary: text,
  facts: text,
  alternatives: text,
  consequencesIfRejected: text,
  financialImpact: financialImpact.optional(),
  staffImpact: z.string().default(""),
  climateImpact: z.string().default(""),
  accessibilityNote: z.string().default(""),
  annexes: z.array(z.string()).default([]),
  items: z.array(paperItem).default([]),
  /** Beschluss that came of it: what the deciding committee resolved. */
  decisionId: reference("decisions").optional(),
  status: z.enum(paperStatuses).default("draft"),
  position,
});
export type CouncilPaper = z.infer<typeof councilPaper>;

type OfType = Pick<CouncilPaper, "paperType">;

/** Whether a paper asks for a resolution; the others only inform. */
export const asksForResolution = ({ paperType }: OfType): boolean =>
  paperType === "decision" || paperType === "leadership";

/** Whether a paper stays in the house: the leadership team alone decides it, the public never reads it. */
export const isForLeadership = ({ paperType }: OfType): boolean => paperType === "leadership";
