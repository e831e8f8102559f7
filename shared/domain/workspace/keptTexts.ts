import type { AgendaVersion } from "../agenda/agendaVersion";
import type { ExportLogEntry } from "./exportLogEntry";

/** A paper comes back within weeks; so many drafts of one document are hardly under way at once. */
const keptDrafts = 10;

/**
 * Files whose text need not be kept any more. It is there so that a reviewed file finds its way back when its anchors
 * are lost: that goes for the newest drafts of each document, and for ever for what belongs to a decided version.
 * Of the others the facts stay: what, when, for whom, and a fingerprint of the text.
 */
export function outdatedTexts(
  entries: readonly ExportLogEntry[],
  versions: readonly Pick<AgendaVersion, "number" | "status">[],
): ExportLogEntry[] {
  const decided = new Set(
    versions.flatMap(({ number, status }) =>
      status === "decided" || status === "superseded" ? [number] : [],
    ),
  );
  const drafts = entries.filter(
    ({ manifest, versionNumber }) => manifest.length > 0 && !decided.has(versionNumber),
  );
  const seen = new Map<string, number>();
  return [...drafts]
    .sort((a, b) => b.exportedAt.localeCompare(a.exportedAt) || b.createdAt.localeCompare(a.createdAt))
    .filter(({ deliverable }) => {
      const newer = seen.get(deliverable) ?? 0;
      seen.set(deliverable, newer + 1);
      return newer >= keptDrafts;
    });
}
