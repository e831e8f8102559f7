import { tableOf } from "@renderer/data/db";
import { ReadingPage } from "@renderer/features/reading/ReadingPage";
import { type PlayedHost, playHost } from "@tests/renderer/playedHost";
import { openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { strToU8 } from "fflate";
import { page } from "vitest/browser";

export const strategy = `# Vision
Nah und einfach.
# Bildung
Wie es ist.
## Ziele
### Alle lernen mit
Ohne Hürden.
## Maßnahmen
- Lernportal: Ein Zugang für alle
- Geräteverleih`;
export const projects =
  "Vorhaben;Kurzbeschreibung;Status;Beginn\nPortal;Ein Zugang;laufend;01.02.2026\nWLAN;;seltsam;\n";

let host: PlayedHost;

/** Before each test: an empty workspace and a host that hands out files. */
export async function beginReading() {
  host = playHost();
  await openEmptyWorkspace();
}

export const endReading = () => host.restore();

export const file = (name: string, content: string | Uint8Array) => ({
  name,
  bytes: typeof content === "string" ? strToU8(content) : content,
});

type File = ReturnType<typeof file>;

export const savedFiles = () => host.saved;

export const showReading = (options: { path?: string; scheme?: "light" | "dark" } = {}) =>
  renderPage(<ReadingPage />, { path: "/reading", ...options });

/** Chooses files on the page that is shown. */
export async function chooseHere(...files: File[]) {
  host.toChoose = files;
  await page.getByRole("button", { name: "Dateien wählen" }).click();
}

/** Shows the page and chooses files there. */
export async function choose(...files: File[]) {
  await showReading();
  await chooseHere(...files);
}

/** Chooses files once more, after others were stored. */
export async function chooseMore(...files: File[]) {
  await page.getByRole("button", { name: "Weitere Dateien einlesen" }).click();
  await chooseHere(...files);
}

export const toTrial = () => page.getByRole("button", { name: "Weiter zum Probelauf" }).click();
export const line = (name: RegExp | string) => page.getByRole("treeitem", { name });
export const titles = async (kind: "actionFields" | "goals" | "measures" | "projects") =>
  (await tableOf(kind).toArray()).map((record) => record.title).sort();
