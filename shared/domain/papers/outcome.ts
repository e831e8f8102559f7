import type { Workspace } from "../workspace";
import type {
  Consultation,
  ConsultationResult,
  ConsultationRole,
  CouncilPaper,
  PaperItem,
  PaperItemKind,
} from "./councilPaper";

/** Where each kind keeps how far it is. */
export const stateFields = {
  goals: "status",
  measures: "status",
  projects: "phase",
  agendaVersions: "status",
} as const satisfies Record<PaperItemKind, string>;

type States<K extends PaperItemKind> = Workspace[K][number] extends infer R
  ? (typeof stateFields)[K] extends keyof R
    ? R[(typeof stateFields)[K]] & string
    : never
  : never;
type Steps = { [K in PaperItemKind]: { readonly [from in States<K>]?: States<K> } };

/** What a resolution in favour makes of an item; whoever is further on already stays there. */
const onApproval: Steps = {
  goals: { draft: "agreed", dropped: "agreed" },
  measures: { idea: "planned", dropped: "planned" },
  projects: { idea: "approved", application: "approved", cancelled: "approved" },
  agendaVersions: { draft: "decided", for_review: "decided", submitted: "decided" },
};

/** A rejection ends what has not begun. To stop what runs is a resolution of its own; a version goes back to work. */
const onRejection: Steps = {
  goals: { draft: "dropped", agreed: "dropped" },
  measures: { idea: "dropped", planned: "dropped" },
  projects: { idea: "cancelled", application: "cancelled", approved: "cancelled" },
  agendaVersions: { for_review: "draft", submitted: "draft" },
};

const stepsOf: Partial<Record<ConsultationResult, Steps>> = {
  accepted: onApproval,
  amended: onApproval,
  rejected: onRejection,
};

/** One item and where the result takes it. */
export type ItemMove = PaperItem & { from: string; to: string };

/** Records a paper can be about. */
export type ItemSource = Pick<Workspace, PaperItemKind>;

/** The record of an item; undefined where it is gone. */
export function recordOfItem({ kind, id }: PaperItem, source: ItemSource) {
  return (source[kind] as ItemSource[PaperItemKind][number][]).find((record) => record.id === id);
}

/** How far an item is: status, or phase of a project. */
export function stateOfItem(item: PaperItem, source: ItemSource): string | undefined {
  const record = recordOfItem(item, source) as Record<string, unknown> | undefined;
  const state = record?.[stateFields[item.kind]];
  return typeof state === "string" ? state : undefined;
}

/**
 * What a committee's result makes of the items. Only the deciding committee moves anything, and only by a resolution:
 * deferred and noted leave everything as it is. DOMAIN.md (e) Beschlussvorlage, FIELD.md M7.
 */
export function outcomeMoves(
  items: readonly PaperItem[],
  source: ItemSource,
  { role, result }: { role: ConsultationRole; result: ConsultationResult },
): ItemMove[] {
  const steps = role === "decision" ? stepsOf[result] : undefined;
  if (!steps) return [];
  return items.flatMap((item) => {
    const from = stateOfItem(item, source);
    const to = from === undefined ? undefined : (steps[item.kind] as Record<string, string>)[from];
    return from !== undefined && to !== undefined ? [{ ...item, from, to }] : [];
  });
}

/** Results of a deciding committee that make a resolution people must hear of. */
export const resolved = ["accepted", "amended", "rejected"] as const satisfies readonly ConsultationResult[];
export type Resolved = (typeof resolved)[number];

/** Whether a committee's result is a resolution: the deciding one, neither deferred nor merely noted. */
export function isResolved({ role, result }: Pick<Consultation, "role" | "result">): boolean {
  return role === "decision" && resolved.some((one) => one === result);
}

/**
 * Wording of the resolution: the changed one where it was changed, else the proposed one with its numbers, else what
 * the paper is about.
 */
export function resolutionText(
  { proposedResolution, subject }: Pick<CouncilPaper, "proposedResolution" | "subject">,
  { result, resultText }: Pick<Consultation, "result" | "resultText">,
): string {
  if (result === "amended" && resultText.trim() !== "") return resultText.trim();
  const points = proposedResolution.map((point) => point.trim()).filter((point) => point !== "");
  if (points.length === 0) return subject;
  return points.length === 1 ? points.join("") : points.map((point, at) => `${at + 1}. ${point}`).join("\n");
}

/**
 * Where a paper stands after its committees' results: through once the deciding committee has resolved or noted it,
 * or where none decides once all have dealt with it; before that as it was.
 */
export function statusAfter({
  status,
  consultations,
}: Pick<CouncilPaper, "status" | "consultations">): CouncilPaper["status"] {
  const isDone = ({ result }: Consultation) => result !== undefined && result !== "deferred";
  const deciding = consultations.filter(({ role }) => role === "decision");
  const through = deciding.length > 0 ? deciding.some(isDone) : consultations.every(isDone);
  if (consultations.length > 0 && through) return "decided";
  return status === "decided" ? "submitted" : status;
}
