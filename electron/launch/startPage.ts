import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The address that opens the window with its secret. The fragment stays in the window, it is never sent. */
export const startAddress = (origin: string, secret: string): string => `${origin}/#start=${secret}`;

/**
 * Hands the secret to the browser without naming it on its command line, which other people of the machine can
 * read: the browser is told to open a file only this person can read, and the file leads on to the window.
 */
export async function writeStartPage(folder: string, address: string): Promise<StartPage> {
  const path = join(folder, "start.html");
  await rm(path, { force: true });
  await writeFile(
    path,
    `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Agendalotse</title>
<script>location.replace(${JSON.stringify(address)})</script>\n`,
    { mode: 0o600, flag: "wx" },
  );
  return { address: pathToFileURL(path).href, remove: () => rm(path, { force: true }) };
}

export type StartPage = { address: string; remove(): Promise<void> };
