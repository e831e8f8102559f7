import type { Facts } from "./facts";
import type { RecoveryReason } from "./reasons";

/**
 * The state of things for somebody who is to help: versions, numbers and fingerprints, none of the words people
 * wrote, no folder, no name (RELIABILITY P17).
 */
export function diagnosisText(reason: RecoveryReason, facts: Facts, now: string, userAgent: string): string {
  const { info, files, backups, database } = facts;
  const journal = files.state === "read" ? files.journal : undefined;
  const seen = database.state === "read" ? database : undefined;
  const agree = journal !== undefined && seen !== undefined && journal.stateHash === seen.contentHash;
  const lines: [string, string | number | undefined][] = [
    ["recovery page", reason],
    ["time", now],
    ["version", info?.version],
    ["host", info && `${info.host}, ${info.platform}`],
    ["engine", /(?:Chrome|Electron)\/[\d.]+/.exec(userAgent)?.[0]],
    ["files", files.state],
    ["entries in the files", journal?.lastSeq],
    ["last entry in the files", files.state === "read" ? files.savedAt : undefined],
    ["schema in the files", journal?.schemaVersion],
    ["newest snapshot in the files", journal?.snapshotSeq],
    ["files lack their beginning", String(journal?.isIncomplete ?? false)],
    ["lines set aside", journal?.leftOut ?? 0],
    ["database", database.state],
    ["entries in the window", seen?.seq],
    ["records in the window", seen?.records],
    ["schema in the window", seen?.schemaVersion],
    ["fingerprints agree", String(agree)],
    ["backups", backups?.backups.length],
    ["newest backup", backups?.backups[0]?.time],
    ["second place", backups?.secondPlace ? (backups.secondPlace.problem?.reason ?? "reachable") : "none"],
  ];
  return lines.map(([name, value]) => `${name}: ${value ?? "-"}`).join("\n");
}
