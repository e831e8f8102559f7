import { undo } from "@renderer/data/command";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { workspaceFileName } from "@renderer/data/commands/settingsFile";
import { tableOf } from "@renderer/data/db";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { type PlayedHost, playHost } from "../../playedHost";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

let host: PlayedHost;
beforeEach(async () => {
  host = playHost();
  await openEmptyWorkspace();
  await loadSample();
  await renderPage(<SettingsArea />, { path: "/settings/data" });
});
afterEach(() => host.restore());

const save = async () => {
  await page.getByRole("button", { name: "Arbeitsstand speichern" }).click();
  await expect.poll(() => host.saved.length).toBe(1);
  const [file] = host.saved;
  if (!file) throw new Error("Nothing was saved.");
  return file;
};

describe("data", () => {
  test("says where it lies and how much there is", async () => {
    await expect.element(page.getByText("Musterordner")).toBeVisible();
    await expect.element(page.getByText(/^[5-9]\d\d Einträge$/)).toBeVisible();
  });

  test("leaves as one readable file with everything in it", async () => {
    const file = await save();
    expect(file.suggestedName).toMatch(/^Stadt-Musterstadt_\d{4}-\d\d-\d\d\.agenda$/);
    const { workspace, manifest } = await readWorkspaceFile(file.bytes);
    expect(workspace.projects).toHaveLength(25);
    expect(manifest.counters.M).toBe(30);
    await expect.element(page.getByText(/^Gespeichert: Stadt-Musterstadt/)).toBeVisible();
  });

  test("comes back from a file, after a look at what that changes, and by one undo the present returns", async () => {
    const { bytes, suggestedName } = await save();
    const [project] = await tableOf("projects").toArray();
    await updateRecord("projects", project?.id ?? "", { title: "Anders" });
    const made = await createRecord("goals", { title: "Danach angelegt" });
    host.toChoose = [{ name: suggestedName, bytes }];
    await page.getByRole("button", { name: "Datei wählen" }).click();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    await expect.element(page.getByRole("dialog", { name: "Datei öffnen" })).toBeVisible();
    await expect.element(page.getByRole("row", { name: "Projekte 25 25 – – 1" })).toBeVisible();
    await expect.element(page.getByRole("row", { name: "Ziele 15 14 – 1 –" })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Öffnen und ersetzen" }).click();
    await expect.poll(() => tableOf("goals").get(made.id)).toBeUndefined();
    await undo();
    expect(await tableOf("goals").get(made.id)).toBeDefined();
    expect((await tableOf("projects").get(project?.id ?? ""))?.title).toBe("Anders");
  });

  test("stays as it is when the file is the same or the person changes their mind", async () => {
    const { bytes, suggestedName } = await save();
    host.toChoose = [{ name: suggestedName, bytes }];
    await page.getByRole("button", { name: "Datei wählen" }).click();
    await expect.element(page.getByText("Die Datei enthält genau das, was jetzt hier ist.")).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Öffnen und ersetzen" })).toBeDisabled();
    await page.getByRole("button", { name: "Abbrechen" }).click();
    await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  });

  test("loses the sample town by one click and has it back by one undo", async () => {
    await page.getByRole("button", { name: "Beispielstadt entfernen" }).click();
    await expect.poll(() => tableOf("projects").count()).toBe(0);
    await undo();
    expect(await tableOf("projects").count()).toBe(25);
  });
});

test.each([
  ["Stadt Musterstadt", "Stadt-Musterstadt_2026-11-16.agenda"],
  ["Gemeinde Groß/Klein: Ä", "Gemeinde-Groß-Klein-Ä_2026-11-16.agenda"],
  ["", "Agendalotse_2026-11-16.agenda"],
])("a workspace file of “%s” is called %s", (municipality, name) => {
  expect(workspaceFileName(municipality, "2026-11-16")).toBe(name);
});
