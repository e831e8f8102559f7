import { loadSample } from "@renderer/data/commands/sample";
import { tableOf } from "@renderer/data/db";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import { openSealed } from "@shared/transfer/sealed/sealedFile";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type PlayedHost, playHost } from "../../playedHost";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

const password = "Birnen und Äpfel";
let host: PlayedHost;
beforeEach(async () => {
  host = playHost();
  await openEmptyWorkspace();
  await loadSample();
});
afterEach(() => host.restore());

const show = (options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(<SettingsArea />, { path: "/settings/data", ...options });
const button = (name: string) => page.getByRole("button", { name, exact: true });
const field = (name: string) => page.getByRole("textbox", { name, exact: true });

/** Saves protected through the dialog; gives the key as the sheet has it. */
async function saveProtected() {
  await page.getByRole("checkbox", { name: "Mit Kennwort schützen" }).click();
  await button("Arbeitsstand speichern").click();
  await page.getByLabelText("Kennwort", { exact: true }).fill(password);
  await page.getByLabelText("Kennwort wiederholen").fill(password);
  await userEvent.keyboard("{Enter}");
  await expect.element(button("Datei speichern")).toBeDisabled();
  await button("Blatt speichern").click();
  await expect.poll(() => host.saved.length).toBe(1);
  await page.getByRole("checkbox", { name: "Ich habe den Schlüssel aufbewahrt." }).click();
  await button("Datei speichern").click();
  await expect.poll(() => host.saved.length, { timeout: 20_000 }).toBe(2);
  const [sheet, file] = host.saved;
  const recoveryKey = /[0-9A-Z]{4}(-[0-9A-Z]{4}){6}/.exec(new TextDecoder().decode(sheet?.bytes))?.[0];
  if (!file || !recoveryKey) throw new Error("The file or the key is missing.");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  return { file, recoveryKey };
}

describe("saving with a password", () => {
  test("gives a file and a sheet, each of which opens the whole work; the file is noted among those that left", async () => {
    await show();
    const { file, recoveryKey } = await saveProtected();
    expect(file.suggestedName).toMatch(/\.agenda$/);
    expect((await tableOf("exportLog").toArray()).map(({ fileName }) => fileName)).toContain(
      file.suggestedName,
    );
    for (const opener of [{ password }, { recoveryKey }]) {
      const { workspace } = await readWorkspaceFile(await openSealed(file.bytes, opener));
      expect(workspace.projects).toHaveLength(25);
    }
  });

  test.each([
    ["kurz", "kurz", "Das Kennwort braucht mindestens 12 Zeichen."],
    [password, "anders als oben", "Die beiden Eingaben stimmen nicht überein."],
  ])("does not go on with “%s” and “%s”", async (first, second, problem) => {
    await show();
    await page.getByRole("checkbox", { name: "Mit Kennwort schützen" }).click();
    await button("Arbeitsstand speichern").click();
    await page.getByLabelText("Kennwort", { exact: true }).fill(first);
    await page.getByLabelText("Kennwort wiederholen").fill(second);
    await button("Weiter").click();
    await expect.element(page.getByText(problem)).toBeVisible();
    await button("Abbrechen").click();
    await expect.element(button("Arbeitsstand speichern")).toHaveFocus();
    expect(host.saved).toEqual([]);
  });

  test.each([
    ["de", "light", "Mit Kennwort schützen", "Arbeitsstand speichern", "Kennwort", "Weiter"],
    ["en", "dark", "Protect with a password", "Save workspace", "Password", "Continue"],
  ] as const)("has nothing axe objects to (%s, %s)", async (language, scheme, choose, save, word, next) => {
    await show({ language, scheme });
    await page.getByRole("checkbox", { name: choose }).click();
    await button(save).click();
    await expect.element(page.getByRole("dialog")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByLabelText(word, { exact: true }).fill(password);
    await page
      .getByLabelText(language === "de" ? "Kennwort wiederholen" : "Repeat the password")
      .fill(password);
    await button(next).click();
    await expect.element(page.getByText(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)).toHaveFocus();
    expect(await axeFindings()).toEqual([]);
  });
});

describe("opening a protected file", () => {
  test("asks for the password, says when it does not fit, and then shows what would change", async () => {
    await show();
    const { file } = await saveProtected();
    await tableOf("projects").clear();
    host.toChoose = [{ name: file.suggestedName, bytes: file.bytes }];
    await button("Datei wählen").click();
    await page.getByLabelText("Kennwort", { exact: true }).fill("ein anderes Kennwort");
    await button("Öffnen").click();
    await expect
      .element(page.getByText("Dieses Kennwort passt nicht. Die Datei selbst ist unbeschädigt."), {
        timeout: 20_000,
      })
      .toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByLabelText("Kennwort", { exact: true }).fill(password);
    await userEvent.keyboard("{Enter}");
    await expect.element(button("Öffnen und ersetzen"), { timeout: 20_000 }).toBeVisible();
  });

  test("takes the recovery key instead, and tells a typing error", async () => {
    await show();
    const { file, recoveryKey } = await saveProtected();
    host.toChoose = [{ name: file.suggestedName, bytes: file.bytes }];
    await button("Datei wählen").click();
    await button("Wiederherstellungsschlüssel verwenden").click();
    await field("Wiederherstellungsschlüssel").fill("ABCD");
    await userEvent.keyboard("{Enter}");
    await expect
      .element(page.getByText("Der Schlüssel ist unvollständig oder enthält einen Tippfehler."))
      .toBeVisible();
    await field("Wiederherstellungsschlüssel").fill(recoveryKey.toLowerCase());
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText("Die Datei enthält genau das, was jetzt hier ist.")).toBeVisible();
  });
});
