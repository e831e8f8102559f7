import { callHost } from "@renderer/desktop";
import type { SavedFile } from "@shared/desktop";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { workspaceExtension } from "@shared/transfer/workspaceManifest";
import { type Opening, openingDifferences } from "../queries/opening";
import { theMunicipality } from "../queries/workspace";
import { workspaceFileBytes } from "./workspace";

/** A workspace file a person chose, read and held against what is here. */
export type ChosenWorkspace = Opening & { fileName: string };

/**
 * Asks for a `.agenda` file and reads it. Refused with the file's AppErrors (`unreadable`, `newerData`, `tooLarge`,
 * `encrypted`) and as `cancelled`; nothing is changed.
 */
export async function chooseWorkspaceFile(): Promise<ChosenWorkspace> {
  const [file] = await callHost("file.choose", { extensions: [workspaceExtension], multiple: false });
  if (!file) throw new Error("The host answered without a file.");
  const opened = await readWorkspaceFile(file.bytes);
  return { fileName: file.name, ...(await openingDifferences(opened)) };
}

/** "Stadt Musterstadt" on 5 March 2027 -> "Stadt-Musterstadt_2027-03-05.agenda". */
export function workspaceFileName(municipality: string, day: string): string {
  const name = municipality
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return `${name || "Agendalotse"}_${day}${workspaceExtension}`;
}

/** Puts the whole workspace into one file where the person wants it. Refused as `cancelled`. */
export async function saveWorkspaceFile(day: string): Promise<SavedFile> {
  const { version } = await callHost("app.info", {});
  const municipality = await theMunicipality();
  return callHost("file.save", {
    suggestedName: workspaceFileName(municipality?.name ?? "", day),
    mediaType: "application/zip",
    bytes: await workspaceFileBytes(version),
  });
}
