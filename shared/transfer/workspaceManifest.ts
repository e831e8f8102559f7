import "../domain/zodWithoutEval";
import { z } from "zod";
import { isoDateTime } from "../domain/record";

export const workspaceFormat = "agendalotse-workspace";
/** Layout of the file itself; the shape of the records inside is `schemaVersion`. */
export const formatVersion = 1;
export const workspaceExtension = ".agenda";

/** First thing read of a file: enough to tell a newer one before anything else is touched. */
export const manifestHead = z.object({
  format: z.literal(workspaceFormat),
  formatVersion: z.number().int().positive(),
  schemaVersion: z.number().int().positive(),
});

/** What a workspace file says about itself (RELIABILITY.md 3.6). */
export const workspaceManifest = z.strictObject({
  format: z.literal(workspaceFormat),
  formatVersion: z.number().int().positive(),
  appVersion: z.string(),
  schemaVersion: z.number().int().positive(),
  createdAt: isoDateTime,
  /** Name of the municipality, for the preview. */
  title: z.string(),
  /** Records per kind. */
  counts: z.record(z.string(), z.number().int().nonnegative()),
  /** Highest code number given out per series, so that none is given twice after opening. */
  counters: z.record(z.string(), z.number().int().nonnegative()),
  /** SHA-256 per part, hexadecimal. */
  parts: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});
export type WorkspaceManifest = z.infer<typeof workspaceManifest>;

/** So many states at most stand in a file's lineage; more is refused. */
export const longestLineage = 20_000;

/**
 * The part `lineage.json`, in files that go to another device: fingerprints of the states this workspace went
 * through, newest first. By them two copies find the state both came from (FIELD.md M11).
 */
export const lineagePart = z.strictObject({
  states: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(longestLineage),
});

/** SHA-256 in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The page inside every file that says how to read it without the program. */
export const readMe = `Agendalotse – Arbeitsstand

Diese Datei ist ein ZIP-Archiv. Sie enthält alle Angaben des Arbeitsstands in lesbarer Form:

  manifest.json     Format, Zeitpunkt, Anzahl der Einträge, Prüfsummen (SHA-256)
  workspace.jsonl   ein Eintrag je Zeile: {"kind": "…", "record": { … }} in UTF-8
  lineage.json      nicht in jeder Datei: Prüfsummen früherer Stände, ohne Inhalte

Ohne das Programm: Endung in .zip ändern, entpacken, workspace.jsonl mit einem Texteditor öffnen.

--

Agendalotse – workspace

This file is a ZIP archive. It holds everything of the workspace in readable form:

  manifest.json     format, time, number of records, checksums (SHA-256)
  workspace.jsonl   one record per line: {"kind": "…", "record": { … }} in UTF-8
  lineage.json      not in every file: checksums of earlier states, no contents

Without the program: rename it to .zip, unpack it, open workspace.jsonl in a text editor.
`;
