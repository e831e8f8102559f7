import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { letterhead, templateBytes } from "../fixtures/house/wordTemplates";
import { axeFindings } from "./axe";
import type { OpenedApp } from "./harness";
import { goTo, openSampleTown } from "./sampleApp";

async function take({ page }: OpenedApp, name: string, bytes: Uint8Array): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), "agendalotse-template-")), name);
  await writeFile(file, bytes);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Vorlage einlesen" }).click();
  await (await chooser).setFiles(file);
}

test("a letterhead is taken in, one with macros refused, and the agenda leaves in it with its head untouched", async () => {
  const app = await openSampleTown();
  const { page } = app;
  await goTo(app, "/settings/templates");
  await take(app, "Makros.docm", templateBytes({ ...letterhead(), "word/vbaProject.bin": "x" }));
  const refused = page.getByRole("dialog");
  await refused.getByText("Die Datei enthält Makros.").waitFor();
  await refused.getByRole("button", { name: "Schließen" }).last().click();
  await refused.waitFor({ state: "detached" });

  await take(app, "Kopfbogen.docx", templateBytes(letterhead()));
  await page.getByText("Nichts zu beanstanden.").waitFor();
  await page.getByRole("button", { name: "Formatvorlagen zuordnen" }).click();
  await page.getByLabel("Überschrift 1").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole("combobox", { name: "In dieser Vorlage entstehen" }).click();
  await page.getByRole("option", { name: "Digitale Agenda" }).click();
  await page.keyboard.press("Escape");

  await goTo(app, "/documents/agenda");
  await page.getByRole("article").waitFor();
  await page.getByText("Die Vorschau zeigt den Inhalt, nicht das Aussehen der Vorlage.").waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Nach Word ausgeben" }).click();
  const parts = unzipSync(new Uint8Array(await readFile(await (await download).path())));
  const before = letterhead();
  for (const path of ["word/header1.xml", "word/header2.xml", "word/footer1.xml", "word/styles.xml"])
    expect(strFromU8(parts[path] ?? new Uint8Array()), path).toBe(before[path]);
  expect(
    Buffer.compare(
      parts["word/media/image1.png"] ?? new Uint8Array(),
      before["word/media/image1.png"] as Uint8Array,
    ),
  ).toBe(0);
});
