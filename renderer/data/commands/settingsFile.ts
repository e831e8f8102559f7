import { callHost } from "@renderer/desktop";
import type { SavedFile } from "@shared/desktop";
import { isSealed } from "@shared/transfer/sealed/header";
import type { Opener } from "@shared/transfer/sealed/sealedFile";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { workspaceExtension } from "@shared/transfer/workspaceManifest";
import { type Opening, openingDifferences } from "../queries/opening";
import { theMunicipality } from "../queries/workspace";
import { type Protection, sealed, unsealed } from "../sealing";
import { workspaceFileBytes } from "./workspace";

/** A workspace file a person chose, read and held against what is here. */
export type ChosenWorkspace = Opening & { fileName: string };

/** A protected workspace file a person chose; a password or recovery key opens it. */
export type ProtectedWorkspace = { fileName: string; sealedBytes: Uint8Array };

/**
 * Asks for a `.agenda` file and reads it, unless it is protected. Refused with the file's AppErrors (`unreadable`,
 * `newerData`, `tooLarge`) and as `cancelled`; nothing is changed.
 */
export async function chooseWorkspaceFile(): Promise<ChosenWorkspace | ProtectedWorkspace> {
  const [file] = await callHost("file.choose", { extensions: [workspaceExtension], multiple: false });
  if (!file) throw new Error("The host answered without a file.");
  if (isSealed(file.bytes)) return { fileName: file.name, sealedBytes: file.bytes };
  const opened = await readWorkspaceFile(file.bytes);
  return { fileName: file.name, ...(await openingDifferences(opened)) };
}

/** Opens a protected file. Refused as `encrypted` with `details.reason` when what was typed does not fit. */
export async function openProtected(
  { fileName, sealedBytes }: ProtectedWorkspace,
  opener: Opener,
  signal?: AbortSignal,
): Promise<ChosenWorkspace> {
  const opened = await readWorkspaceFile(await unsealed(sealedBytes, opener, signal));
  return { fileName, ...(await openingDifferences(opened)) };
}

/** "Stadt Musterstadt" on 5 March 2027 -> "Stadt-Musterstadt_2027-03-05.agenda". */
export function workspaceFileName(municipality: string, day: string): string {
  const name = municipality
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${name || "Agendalotse"}_${day}${workspaceExtension}`;
}

/** Puts the whole workspace into one file where the person wants it, protected or not. Refused as `cancelled`. */
export async function saveWorkspaceFile(day: string, protection?: Protection): Promise<SavedFile> {
  const { version } = await callHost("app.info", {});
  const municipality = await theMunicipality();
  const bytes = await workspaceFileBytes(version);
  return callHost("file.save", {
    suggestedName: workspaceFileName(municipality?.name ?? "", day),
    mediaType: protection ? "application/octet-stream" : "application/zip",
    bytes: protection ? await sealed(bytes, protection) : bytes,
  });
}

/** Puts the sheet with the recovery key where the person wants it. Refused as `cancelled`. */
export function saveRecoverySheet(suggestedName: string, sheet: string): Promise<SavedFile> {
  // With its mark and line ends every editor of Windows shows and prints it as meant.
  const bytes = new TextEncoder().encode(`\ufeff${sheet.replaceAll("\n", "\r\n")}`);
  return callHost("file.save", { suggestedName, mediaType: "text/plain", bytes });
}
