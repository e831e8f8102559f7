import { callHost } from "@renderer/desktop";
import type { SavedFile } from "@shared/desktop";
import { isSealed } from "@shared/transfer/sealed/header";
import { workspaceExtension } from "@shared/transfer/workspaceManifest";
import type { MergePreview } from "../queries/mergePreview";
import type { Opening } from "../queries/opening";
import { type LookOptions, lookIntoCopy, lookIntoFile } from "../workers/openingClient";

/** A `.agenda` file a person chose, not yet read. Of a protected one the password or recovery key is needed. */
export type WorkspaceFile = { fileName: string; bytes: Uint8Array; isProtected: boolean };

/** A workspace file a person chose, read and held against what is here. */
export type ChosenWorkspace = Opening & { fileName: string };

/** Asks for a `.agenda` file. Refused as `cancelled`. */
export async function chooseWorkspaceFile(): Promise<WorkspaceFile> {
  const [file] = await callHost("file.choose", { extensions: [workspaceExtension], multiple: false });
  if (!file) throw new Error("The host answered without a file.");
  return { fileName: file.name, bytes: file.bytes, isProtected: isSealed(file.bytes) };
}

/**
 * Reads a chosen file and holds it against what is here; nothing is changed. Refused with the file's AppErrors
 * (`unreadable`, `newerData`, `tooLarge`, `encrypted` with `details.reason`) and as `cancelled`.
 */
export async function lookIntoWorkspace(
  { fileName, bytes }: WorkspaceFile,
  options: LookOptions,
): Promise<ChosenWorkspace> {
  return { fileName, ...(await lookIntoFile(bytes, options)) };
}

/** A colleague's file held against what is here, and what merging it would mean. */
export type CopyLookedAt = { file: ChosenWorkspace; preview: MergePreview };

/** Reads a colleague's file; nothing is changed. Refused like any chosen file. */
export async function lookIntoColleagues(
  { fileName, bytes }: WorkspaceFile,
  options: LookOptions,
): Promise<CopyLookedAt> {
  const { preview, ...opening } = await lookIntoCopy(bytes, options);
  return { file: { fileName, ...opening }, preview };
}

/** "Stadt Musterstadt" on 5 March 2027 -> "Stadt-Musterstadt_2027-03-05.agenda". */
export function workspaceFileName(municipality: string, day: string): string {
  const name = municipality
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${name || "Agendalotse"}_${day}${workspaceExtension}`;
}

/** Puts the sheet with the recovery key where the person wants it. Refused as `cancelled`. */
export function saveRecoverySheet(suggestedName: string, sheet: string): Promise<SavedFile> {
  // With its mark and line ends every editor of Windows shows and prints it as meant.
  const bytes = new TextEncoder().encode(`\ufeff${sheet.replaceAll("\n", "\r\n")}`);
  return callHost("file.save", { suggestedName, mediaType: "text/plain", bytes });
}
