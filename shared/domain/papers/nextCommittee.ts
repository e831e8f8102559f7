import type { Consultation, CouncilPaper } from "./councilPaper";

/** The committee a paper goes to next: the first that has not dealt with it. */
export function nextCommittee({
  consultations,
}: Pick<CouncilPaper, "consultations">): Consultation | undefined {
  return consultations.find(({ result }) => result === undefined);
}

/** What people call a paper: its number and subject. */
export function paperName({ number, subject }: Pick<CouncilPaper, "number" | "subject">): string {
  return [number.trim(), subject].filter((part) => part !== "").join(" ");
}
