import { setSecondPlace } from "@renderer/data/backups";
import { loadSample } from "@renderer/data/commands/sample";
import { replaceHost } from "@renderer/desktop";
import { BackupProtection } from "@renderer/features/settings/data/BackupProtection";
import type { ArgumentsOf, CallHost, Channel } from "@shared/desktop";
import type { BackupState } from "@shared/desktopBackups";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

const password = "Birnen und Äpfel";
const open: BackupState = { backups: [], secondPlace: null };
const shut: BackupState = { ...open, protectedSince: new Date(2026, 10, 22, 9).toISOString() };

/** A host that protects backups as it is told; what it was asked stands in the list, without the keys themselves. */
function playBackups() {
  const asked: string[] = [];
  let state = open;
  const answers: Partial<{ [C in Channel]: (args: ArgumentsOf<C>) => unknown }> = {
    "app.info": () => ({ host: "browser", version: "0.1.0", platform: "linux", dataFolder: "Musterordner" }),
    "backup.place": () => state,
    "backup.state": () => state,
    "backup.protect": ({ keys }) => {
      asked.push(keys === null ? "open" : "shut");
      state = keys === null ? open : shut;
      return state;
    },
    "backup.write": ({ reason }) => {
      asked.push(reason);
      return state;
    },
    "file.save": ({ suggestedName }) => ({ name: suggestedName }),
  };
  const restore = replaceHost((async (channel: Channel, args: never) =>
    answers[channel]?.(args)) as unknown as CallHost);
  return { asked, restore };
}

let host: ReturnType<typeof playBackups>;
beforeEach(async () => {
  host = playBackups();
  await openEmptyWorkspace();
  await loadSample();
  await setSecondPlace(null);
});
afterEach(() => host.restore());

describe.each([
  {
    language: "de",
    scheme: "light",
    name: "Sicherungen verschlüsseln",
    words: ["Kennwort", "Kennwort wiederholen", "Weiter", "Blatt speichern"],
    kept: "Ich habe den Schlüssel aufbewahrt.",
    save: "Verschlüsselung einschalten",
    since: /^Eingeschaltet am 22\.11\.2026/,
  },
  {
    language: "en",
    scheme: "dark",
    name: "Encrypt backups",
    words: ["Password", "Repeat the password", "Continue", "Save sheet"],
    kept: "I have put the key in a safe place.",
    save: "Switch encryption on",
    since: /^Switched on 22 Nov 2026/,
  },
] as const)(
  "the switch for protected backups ($language, $scheme)",
  ({ language, scheme, name, ...texts }) => {
    const toggle = page.getByRole("switch", { name });
    const [first, second, next, sheet] = texts.words;

    test("asks for a password, shows the key once, makes a first backup, and goes off again at once", async () => {
      await renderPage(<BackupProtection />, { language, scheme });
      await expect.element(toggle).not.toBeChecked();
      expect(await axeFindings()).toEqual([]);
      await toggle.click();
      await page.getByLabelText(first, { exact: true }).fill(password);
      await page.getByLabelText(second).fill(password);
      expect(await axeFindings()).toEqual([]);
      await page.getByRole("button", { name: next }).click();
      await expect.element(page.getByText(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/)).toBeVisible();
      await expect.element(page.getByRole("button", { name: texts.save })).toBeDisabled();
      expect(await axeFindings()).toEqual([]);
      await page.getByRole("button", { name: sheet }).click();
      await page.getByRole("checkbox", { name: texts.kept }).click();
      await page.getByRole("button", { name: texts.save }).click();
      await expect.element(toggle, { timeout: 20_000 }).toBeChecked();
      await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
      await expect.element(page.getByText(texts.since)).toBeVisible();
      expect(await axeFindings()).toEqual([]);
      await toggle.click();
      await expect.element(toggle).not.toBeChecked();
      expect(host.asked).toEqual(["shut", "asked", "open"]);
    });

    test("stays off when the dialog is left", async () => {
      await renderPage(<BackupProtection />, { language, scheme });
      await toggle.click();
      await expect.element(page.getByRole("dialog", { name })).toBeVisible();
      await page.getByLabelText(first, { exact: true }).fill(password);
      await page.getByRole("button", { name: language === "de" ? "Abbrechen" : "Cancel" }).click();
      await expect.element(toggle).toHaveFocus();
      await expect.element(toggle).not.toBeChecked();
      expect(host.asked).toEqual([]);
    });
  },
);
