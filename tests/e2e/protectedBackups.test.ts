import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { temporaryFolder } from "@tests/temporaryFolder";
import { expect, test } from "vitest";
import { type OpenedApp, openApp } from "./harness";
import { goTo, openSampleTown } from "./sampleApp";

const password = "Birnen und Äpfel im Herbst";
const field = ({ page }: OpenedApp, name: string) => page.getByLabel(name, { exact: true });

/** Switches the protection of backups on as a person does; gives the recovery key of the saved sheet. */
async function protect(app: OpenedApp): Promise<string> {
  const { page } = app;
  await page.getByRole("switch", { name: "Sicherungen verschlüsseln" }).click();
  await field(app, "Kennwort").fill(password);
  await field(app, "Kennwort wiederholen").fill(password);
  await page.getByRole("button", { name: "Weiter" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Blatt speichern" }).click();
  const sheet = await readFile(await (await download).path(), "utf8");
  await page.getByRole("checkbox", { name: "Ich habe den Schlüssel aufbewahrt." }).check();
  await page.getByRole("button", { name: "Verschlüsselung einschalten" }).click();
  await page.getByText(/^Neue Sicherungen werden verschlüsselt; die erste ist angelegt/).waitFor();
  return /[0-9A-Z]{4}(-[0-9A-Z]{4}){6}/.exec(sheet)?.[0] ?? "";
}

/** Chooses a file on the start page and opens it with what is typed. */
async function unlock(app: OpenedApp, path: string, how: { password: string } | { key: string }) {
  const { page } = app;
  const dialog = page.getByRole("dialog", { name: "Geschützte Datei öffnen" });
  if (!(await dialog.isVisible())) {
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: /Gespeicherte Datei öffnen/ }).click();
    await (await chooser).setFiles([path]);
  }
  if ("key" in how) {
    await page.getByRole("button", { name: "Wiederherstellungsschlüssel verwenden" }).click();
    await field(app, "Wiederherstellungsschlüssel").fill(how.key);
  } else await field(app, "Kennwort").fill(how.password);
  await dialog.getByRole("button", { name: "Öffnen", exact: true }).click();
}

test("protected backups are looked at here without a password and open elsewhere with password or recovery key alone", async () => {
  const here = await openSampleTown();
  await goTo(here, "/settings/data");
  const key = await protect(here);

  const folder = join(here.dataFolder, "backups");
  const [newest] = (await readdir(folder)).filter((name) => name.endsWith("-asked.agenda"));
  const bytes = await readFile(join(folder, newest ?? ""));
  for (const word of ["Musterstadt", "workspace.jsonl"]) expect(bytes.includes(word)).toBe(false);
  await here.page
    .getByRole("row", { name: /Verschlüsselt/ })
    .getByRole("button")
    .click();
  await here.page.getByText("Die Datei enthält genau das, was jetzt hier ist.").waitFor();
  await here.close();

  const elsewhere = await temporaryFolder();
  const [whole, harmed] = [join(elsewhere, "Sicherung.agenda"), join(elsewhere, "Kaputt.agenda")];
  await writeFile(whole, bytes);
  await writeFile(harmed, Buffer.from(bytes).fill(0, bytes.length - 40));
  const there = await openApp();
  const { page } = there;
  await unlock(there, harmed, { password });
  await page.getByText(/^Die Datei ist beschädigt/).waitFor();
  await page.getByRole("button", { name: "Abbrechen" }).click();
  await unlock(there, whole, { password: "ein anderes Kennwort" });
  await page.getByText("Dieses Kennwort passt nicht. Die Datei selbst ist unbeschädigt.").waitFor();
  await unlock(there, whole, { password });
  await page.getByText(/Geschrieben am/).waitFor();
  await page.getByRole("button", { name: "Abbrechen" }).click();
  await unlock(there, whole, { key });
  await page.getByRole("button", { name: "Öffnen", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
}, 120_000);
