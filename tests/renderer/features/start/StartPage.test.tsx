import { undo } from "@renderer/data/command";
import { loadSample, removeSample } from "@renderer/data/commands/sample";
import { tableOf } from "@renderer/data/db";
import { theAgenda, theMunicipality } from "@renderer/data/queries/workspace";
import { StartPage } from "@renderer/features/start/StartPage";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { newRecoveryKey } from "@shared/transfer/sealed/recoveryKey";
import { sealFile } from "@shared/transfer/sealed/sealedFile";
import { writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { useLocation } from "react-router";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type PlayedHost, playHost } from "../../playedHost";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

let host: PlayedHost;
beforeEach(async () => {
  localStorage.removeItem("agendalotse.language");
  host = playHost();
  await openEmptyWorkspace();
});
afterEach(() => host.restore());

/** Says where the window is. */
const Address = () => <output aria-label="Adresse">{useLocation().pathname}</output>;
const show = (options: Parameters<typeof renderPage>[1] = {}) =>
  renderPage(
    <>
      <StartPage />
      <Address />
    </>,
    { ...options, isWholeWindow: true },
  );

const password = "Birnen und Äpfel";
const protectedTown = async () => {
  const { name, bytes } = await fileOfTheTown();
  return { name, bytes: await sealFile(bytes, { password, recoveryKey: newRecoveryKey() }) };
};

const fileOfTheTown = async () => ({
  name: "musterstadt.agenda",
  bytes: await writeWorkspaceFile(sampleTown(), {
    appVersion: "0.1.0",
    createdAt: "2026-11-16T09:30:00.000Z",
    counters: {},
  }),
});

describe("the first start", () => {
  test.each([
    ["de", "light", "Beispielstadt ansehen", "Leere Agenda anlegen"],
    ["en", "dark", "Look at the sample town", "Start an empty agenda"],
  ] as const)("has nothing axe objects to (%s, %s)", async (language, scheme, sample, begin) => {
    await show({ language, scheme });
    await expect.element(page.getByRole("button", { name: sample })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: begin }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: begin })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  test("offers four ways, and the sample town comes in by one click", async () => {
    await show();
    expect(page.getByRole("list").getByRole("button").elements()).toHaveLength(4);
    await page.getByRole("button", { name: "Beispielstadt ansehen" }).click();
    await expect.poll(() => tableOf("projects").count()).toBe(25);
    expect((await theMunicipality())?.isSample).toBe(true);
  });

  test("lets the language be chosen, and remembers it", async () => {
    await show();
    await page.getByText("English").click();
    await expect.element(page.getByRole("heading", { name: "How would you like to begin?" })).toBeVisible();
    expect(localStorage.getItem("agendalotse.language")).toBe("en");
  });

  test("brings the sample town back by one click after it was removed", async () => {
    await loadSample();
    await removeSample();
    await show();
    await page.getByRole("button", { name: "Rückgängig: Beispielstadt entfernt" }).click();
    await expect.poll(() => tableOf("measures").count()).toBe(30);
  });

  test.each([
    ["one click", () => page.getByRole("button", { name: "Wiederholen: Beispielstadt geladen" }).click()],
    ["Strg+Y", () => userEvent.keyboard("{Control>}y{/Control}")],
  ])("goes forward again by %s after everything was undone", async (_, forward) => {
    await loadSample();
    await undo();
    await show();
    await expect
      .element(page.getByRole("button", { name: "Wiederholen: Beispielstadt geladen" }))
      .toBeVisible();
    await forward();
    await expect.poll(() => tableOf("measures").count()).toBe(30);
  });
});

describe("beginning an agenda", () => {
  test("asks for the name first and goes to the field that lacks it", async () => {
    await show();
    await page.getByRole("button", { name: "Leere Agenda anlegen" }).click();
    await page.getByRole("button", { name: "Agenda anlegen" }).click();
    await expect.element(page.getByText("Bitte nennen Sie den Namen der Kommune.")).toBeVisible();
    await expect.element(page.getByRole("textbox", { name: "Name der Kommune" })).toHaveFocus();
    expect(await theMunicipality()).toBeUndefined();
  });

  test("makes municipality and agenda; the title follows the name", async () => {
    await show();
    await page.getByRole("button", { name: "Leere Agenda anlegen" }).click();
    await page.getByRole("textbox", { name: "Name der Kommune" }).fill("Gemeinde Beispielau");
    await page.getByText("Gemeinde", { exact: true }).click();
    await page.getByRole("textbox", { name: "Zeitraum bis" }).fill("2031");
    await userEvent.keyboard("{Enter}");
    await expect.poll(async () => (await theAgenda())?.title).toBe("Digitale Agenda Gemeinde Beispielau");
    expect(await theAgenda()).toMatchObject({ periodTo: 2031 });
    expect(await theMunicipality()).toMatchObject({ name: "Gemeinde Beispielau", kind: "municipality" });
    await expect.element(page.getByLabelText("Adresse")).toHaveTextContent("/agenda");
  });

  test("leads on to reading in where a strategy exists", async () => {
    await show();
    await page.getByRole("button", { name: "Vorhandene Strategie einlesen" }).click();
    await page.getByRole("textbox", { name: "Name der Kommune" }).fill("Stadt Beispielhausen");
    await page.getByRole("button", { name: "Weiter zum Einlesen" }).click();
    await expect.element(page.getByLabelText("Adresse")).toHaveTextContent("/reading");
    expect((await theMunicipality())?.name).toBe("Stadt Beispielhausen");
  });

  test("can be left again without a trace", async () => {
    await show();
    await page.getByRole("button", { name: "Leere Agenda anlegen" }).click();
    await page.getByRole("button", { name: "Zurück zur Auswahl" }).click();
    await expect.element(page.getByRole("button", { name: "Beispielstadt ansehen" })).toBeVisible();
  });
});

describe("opening a saved file", () => {
  test("shows what is in it before anything is stored; opening is one undo", async () => {
    host.toChoose = [await fileOfTheTown()];
    await show();
    await page.getByRole("button", { name: "Gespeicherte Datei öffnen" }).click();
    await expect.element(page.getByRole("heading", { name: "Stadt Musterstadt" })).toBeVisible();
    await expect.element(page.getByRole("row", { name: "Projekte 25" })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    expect(await tableOf("projects").count()).toBe(0);
    await page.getByRole("button", { name: "Öffnen", exact: true }).click();
    await expect.poll(() => tableOf("projects").count()).toBe(25);
    await undo();
    expect(await tableOf("projects").count()).toBe(0);
  });

  test("asks for the password of a protected one first", async () => {
    host.toChoose = [await protectedTown()];
    await show();
    await page.getByRole("button", { name: "Gespeicherte Datei öffnen" }).click();
    await page.getByLabelText("Kennwort", { exact: true }).fill(password);
    await page.getByRole("button", { name: "Öffnen", exact: true }).click();
    await expect
      .element(page.getByRole("heading", { name: "Stadt Musterstadt" }), { timeout: 20_000 })
      .toBeVisible();
    expect(await tableOf("projects").count()).toBe(0);
  });

  test("explains a damaged file and changes nothing", async () => {
    const { name, bytes } = await fileOfTheTown();
    host.toChoose = [{ name, bytes: bytes.slice(0, bytes.length / 2) }];
    await show();
    await page.getByRole("button", { name: "Gespeicherte Datei öffnen" }).click();
    await expect.element(page.getByRole("alert")).toHaveTextContent(/beschädigt/);
    expect(await tableOf("projects").count()).toBe(0);
  });
});
