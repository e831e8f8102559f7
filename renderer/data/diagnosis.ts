import { kindNames } from "@shared/domain/kinds";
import { callHost } from "../desktop";
import { backupView } from "./backups";
import { readMeta } from "./db";
import { miscounted } from "./health";
import { saveState } from "./outerJournal";
import { snapshotProblem } from "./snapshots";

/**
 * The state of the program for somebody who is to help: versions, numbers and fingerprints, none of the words people
 * wrote, no folder, no name (RELIABILITY P17).
 */
export async function diagnosis(now: string, userAgent: string): Promise<string> {
  const [info, host, meta] = await Promise.all([
    callHost("app.info", {}),
    callHost("journal.state", {}),
    readMeta(),
  ]);
  const saved = saveState.read();
  const { state, failingSince } = backupView.read();
  const place = state?.secondPlace;
  const wrong = meta ? await miscounted(meta) : [];
  const lines: [string, string | number | undefined][] = [
    ["time", now],
    ["version", info.version],
    ["host", `${info.host}, ${info.platform}`],
    ["engine", /(?:Chrome|Electron)\/[\d.]+/.exec(userAgent)?.[0]],
    ["schema", meta?.schemaVersion],
    ["entries in the window", meta?.seq],
    ["entries in the files", host?.lastSeq],
    ["fingerprints agree", String(meta !== undefined && meta.contentHash === host?.stateHash)],
    ["newest snapshot after entry", host?.snapshotSeq],
    ["bytes since then", host?.looseBytes],
    ["snapshots failing", snapshotProblem()],
    ["lines set aside", host?.leftOut ?? 0],
    ["saving", saved.state === "unsaved" ? `unsaved ${saved.pending}, ${saved.details.reason}` : saved.state],
    ["kinds with wrong counts", wrong.length === 0 ? "none" : wrong.join(" ")],
    ["backups", state?.backups.length],
    ["newest backup", state?.backups[0]?.time],
    ["last trial restore", state?.backups.flatMap(({ provedAt }) => provedAt ?? [])[0]],
    ["backups failing since", failingSince],
    ["backups an erasure did not reach", state?.backups.filter((one) => one.holdsErasedSince).length],
    ["places with old copies", state?.oldCopies?.length ?? 0],
    ["second place", place ? (place.problem?.reason ?? "reachable") : "none"],
  ];
  const counts = kindNames.map((kind): [string, number] => [kind, meta?.counts[kind] ?? 0]);
  return [...lines, ...counts].map(([name, value]) => `${name}: ${value ?? "-"}`).join("\n");
}
