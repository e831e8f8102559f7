import type { JournalState } from "@shared/desktop";
import type { Facts } from "./facts";
import type { RecoveryReason } from "./reasons";

/** What the page offers, in the order of RELIABILITY 3.9; "again" and "begin" stand last. */
export type Way = "rebuild" | "keep" | "backup" | "look" | "save" | "diagnosis" | "again" | "begin";

/** One thing a person can do here; what cannot be done now is shown with the reason. */
export type Offer = { way: Way; isPossible: boolean; isRecommended: boolean };

/** Where the cause lies outside the data, trying once more comes before anything else. */
const passing: readonly RecoveryReason[] = ["full", "denied", "noHost", "late", "notLoaded"];

/** The ways out for a reason, in their order. One of them at most is recommended; none deletes anything. */
export function offersFor(reason: RecoveryReason, facts: Facts): Offer[] {
  if (reason === "newerData" || facts.files.state === "newer") return [offer("diagnosis"), offer("again")];
  const possible = {
    rebuild: facts.files.state === "read" && isRebuildable(facts.files.journal),
    // A database that does not open is no place for a backup either; first comes the new start.
    backup: reason !== "engine" && (facts.backups?.backups.length ?? 0) > 0,
    look: facts.database.state === "read" && facts.database.records > 0,
    save: facts.files.state === "read" || facts.database.state === "read",
  };
  const recommended = recommendedFor(reason, possible);
  const ways: readonly Way[] = [
    "rebuild",
    ...(reason === "mismatch" && possible.look ? (["keep"] as const) : []),
    "backup",
    "look",
    "save",
    "diagnosis",
    reason === "empty" ? "begin" : "again",
  ];
  const inOrder = recommended === "again" ? (["again", ...ways.slice(0, -1)] as const) : ways;
  return inOrder.map((way) => ({
    way,
    isPossible: way in possible ? possible[way as keyof typeof possible] : true,
    isRecommended: way === recommended,
  }));
}

/** Files without their beginning give no whole database, unless a snapshot stands for it. */
const isRebuildable = ({ lastSeq, isIncomplete }: JournalState): boolean => lastSeq > 0 && !isIncomplete;

const offer = (way: Way): Offer => ({ way, isPossible: true, isRecommended: false });

function recommendedFor(
  reason: RecoveryReason,
  possible: { rebuild: boolean; backup: boolean },
): Way | undefined {
  if (passing.includes(reason)) return "again";
  // What helps stands outside the program: another data folder.
  if (reason === "locked") return undefined;
  if (possible.rebuild && reason !== "unhelped") return "rebuild";
  return possible.backup ? "backup" : undefined;
}
