import { loadSample } from "@renderer/data/commands/sample";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { type PlayedHost, playHost } from "../../playedHost";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

let host: PlayedHost;
beforeEach(async () => {
  host = playHost();
  await openEmptyWorkspace();
  await loadSample();
});
afterEach(() => host.restore());

describe("the settings", () => {
  const tabs = [
    ["/settings", "Angaben zur Kommune", "About the municipality"],
    ["/settings/people", "Bürgermeisterin und Verwaltungsleitung", "Bürgermeisterin und Verwaltungsleitung"],
    ["/settings/people?view=persons", "Digital-Navigatorin", "Digital-Navigatorin"],
    ["/settings/templates", "Noch keine Vorlage", "No template yet"],
    ["/settings/appearance", "Hell oder dunkel", "Light or dark"],
    ["/settings/data", "Wo die Daten liegen", "Where the data is kept"],
  ] as const;

  test.each(tabs)("have nothing axe objects to in German: %s", async (path, words) => {
    await renderPage(<SettingsArea />, { path });
    await expect.element(page.getByText(words).first()).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  test.each(tabs)("have nothing axe objects to in English and dark: %s", async (path, _german, words) => {
    await renderPage(<SettingsArea />, { path, language: "en", scheme: "dark" });
    await expect.element(page.getByText(words).first()).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  test("are walked through by their row of links, and each has an address", async () => {
    await renderPage(<SettingsArea />, { path: "/settings" });
    await page.getByRole("link", { name: "Daten" }).click();
    await expect.element(page.getByRole("button", { name: "Arbeitsstand speichern" })).toBeVisible();
  });

  test("make the type large for the projector, and small again", async () => {
    await renderPage(<SettingsArea />, { path: "/settings/appearance" });
    const large = page.getByRole("switch", { name: "Große Schrift verwenden" });
    await large.click();
    expect(document.documentElement.style.fontSize).toBe("125%");
    await large.click();
    expect(document.documentElement.style.fontSize).toBe("");
  });
});
