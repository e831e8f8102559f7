import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { tableOf } from "@renderer/data/db";
import { SettingsArea } from "@renderer/features/settings/SettingsArea";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

const line = (name: string) => page.getByRole("treeitem", { name: new RegExp(`^${name} `) });
const unitNamed = async (name: string) =>
  (await tableOf("orgUnits").toArray()).find((unit) => unit.name === name);
const parentOf = async (name: string) => {
  const parentId = (await unitNamed(name))?.parentId;
  return parentId ? (await tableOf("orgUnits").get(parentId))?.name : undefined;
};

describe("the tree of units", () => {
  beforeEach(async () => {
    await openEmptyWorkspace();
    await loadSample();
    await renderPage(<SettingsArea />, { path: "/settings/people" });
  });

  test("is built by keys alone: Enter adds and names, Alt and arrows move", async () => {
    await line("Kämmerei").click();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("textbox", { name: "Name von Neue Einheit" })).toHaveFocus();
    await userEvent.keyboard("Vergabestelle{Enter}");
    await expect.element(line("Vergabestelle")).toHaveFocus();
    await userEvent.keyboard("{Alt>}{ArrowRight}{/Alt}");
    await expect.poll(() => parentOf("Vergabestelle")).toBe("Kämmerei");
    await expect.element(line("Vergabestelle")).toHaveAttribute("aria-level", "3");
    await userEvent.keyboard("{Alt>}{ArrowLeft}{/Alt}");
    await expect.poll(() => parentOf("Vergabestelle")).toBe("Bürgermeisterin und Verwaltungsleitung");
  });

  test("is walked through with the arrow keys; F2 renames, Esc changes nothing", async () => {
    await line("Hauptamt").click();
    await userEvent.keyboard("{ArrowDown}");
    await expect.element(line("Sachgebiet Personal")).toHaveFocus();
    await userEvent.keyboard("{F2}Sachgebiet Personalwesen{Enter}");
    await expect.element(line("Sachgebiet Personalwesen")).toHaveFocus();
    await userEvent.keyboard("{F2}Unsinn{Escape}");
    await expect.element(line("Sachgebiet Personalwesen")).toHaveFocus();
    expect(await unitNamed("Unsinn")).toBeUndefined();
  });

  test("offers the same by menu", async () => {
    await line("Kämmerei").click();
    await page.getByRole("button", { name: "Aktionen für Kämmerei" }).click();
    await page.getByRole("menuitem", { name: "Nach oben" }).click();
    await expect
      .poll(
        async () =>
          ((await unitNamed("Kämmerei"))?.position ?? "") < ((await unitNamed("Hauptamt"))?.position ?? ""),
      )
      .toBe(true);
    await undo();
    expect(
      ((await unitNamed("Kämmerei"))?.position ?? "") > ((await unitNamed("Hauptamt"))?.position ?? ""),
    ).toBe(true);
  });

  test("refuses to delete a unit in use and lists where it is used", async () => {
    await line("Kämmerei").click();
    await page.getByRole("button", { name: "Löschen" }).click();
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent(/„Kämmerei“ wird noch verwendet.*Stadtkasse/);
    expect(await unitNamed("Kämmerei")).toBeDefined();
    expect(await axeFindings()).toEqual([]);
  });

  test("deletes an unused unit, and undo brings it back", async () => {
    await createRecord("orgUnits", { name: "Archiv", position: "zz" });
    await line("Archiv").click();
    await userEvent.keyboard("{Delete}");
    await expect.poll(() => unitNamed("Archiv")).toBeUndefined();
    await undo();
    await expect.element(line("Archiv")).toBeVisible();
  });
});

describe("people", () => {
  beforeEach(async () => {
    await openEmptyWorkspace();
    await loadSample();
    await renderPage(<SettingsArea />, { path: "/settings/people?view=persons" });
  });

  test("are found by a part of name, function or unit, umlauts spelled out", async () => {
    await page.getByRole("textbox", { name: "Person oder Funktion finden" }).fill("buergeramt");
    await expect.element(page.getByRole("button", { name: "Petra Lohmühl" })).toBeVisible();
    expect(page.getByRole("row").elements()).toHaveLength(2);
  });

  test("are added and named beside the list", async () => {
    await page.getByRole("button", { name: "Person oder Funktion anlegen" }).click();
    await page.getByRole("textbox", { name: "Name oder Funktion", exact: true }).fill("Leitung Archiv");
    await expect
      .poll(async () => (await tableOf("persons").toArray()).map(({ displayName }) => displayName))
      .toContain("Leitung Archiv");
  });

  test("lose name and contact when anonymised, and keep their function and tasks", async () => {
    await page.getByRole("button", { name: "Ines Talbach" }).click();
    await page.getByRole("button", { name: "Anonymisieren" }).click();
    await expect.element(page.getByRole("heading", { name: "Digital-Navigatorin" })).toBeVisible();
    const persons = await tableOf("persons").toArray();
    const navigator = persons.find(({ roleTitle }) => roleTitle === "Digital-Navigatorin");
    expect(navigator).toMatchObject({ displayName: "Digital-Navigatorin" });
    expect(navigator?.email).toBeUndefined();
    expect(JSON.stringify(persons)).not.toContain("Talbach");
    const owned = await tableOf("projects").toArray();
    expect(owned.some(({ ownerPersonId }) => ownerPersonId === navigator?.id)).toBe(true);
  });
});

test("an empty house says how to begin with units and people", async () => {
  await openEmptyWorkspace();
  await renderPage(<SettingsArea />, { path: "/settings/people" });
  await page.getByRole("button", { name: "Einheit anlegen" }).click();
  await expect.poll(() => tableOf("orgUnits").count()).toBe(1);
  await expect.element(page.getByRole("textbox", { name: "Name von Neue Einheit" })).toHaveFocus();
  await userEvent.keyboard("Rathaus{Enter}");
  await expect.element(line("Rathaus")).toBeVisible();
});
