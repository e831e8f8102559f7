import { asksForResolution, type Consultation, type CouncilPaper, isForLeadership } from "./councilPaper";

type Of = Pick<CouncilPaper, "paperType" | "consultations">;

/**
 * A committee added at the end. Papers for a resolution are consulted first and decided last, so that the first one
 * only prepares and the next decides, unless one does already; the leadership decides at once.
 */
export function newConsultation(of: Of, forum: string): Consultation {
  return { forum, role: roleOf(of), resultText: "" };
}

function roleOf(of: Of): Consultation["role"] {
  if (!asksForResolution(of)) return "information";
  if (of.consultations.some(({ role }) => role === "decision")) return "preliminary";
  return of.consultations.length === 0 && !isForLeadership(of) ? "preliminary" : "decision";
}
