import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { wordRuleFindings } from "../shared/writers/wordRules";
import { goTo, openSampleTown } from "./sampleApp";

test("the agenda of the sample town leaves as a Word file that keeps every Word rule", async () => {
  const app = await openSampleTown();
  await goTo(app, "/documents/agenda");
  await app.page.getByRole("article").waitFor();
  const download = app.page.waitForEvent("download");
  await app.page.getByRole("button", { name: "Nach Word ausgeben" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Digitale-Agenda-Musterstadt.*_Entwurf-.*\.docx$/);
  expect(wordRuleFindings(new Uint8Array(await readFile(await file.path())))).toEqual([]);
  await app.page.getByRole("row", { name: /Digitale-Agenda-Musterstadt.*intern/ }).waitFor();
});

test("a click on the preview opens the item", async () => {
  const app = await openSampleTown({ language: "en" });
  await goTo(app, "/documents/agenda");
  await app.page.getByRole("article").getByRole("heading", { name: /^L-1 / }).click();
  await app.page.waitForURL(/item=guidelines/);
});
