import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace } from "../../renderPage";
import { row, showAgenda, smallAgenda, stored } from "./agendaPage";

let ids: Record<string, string> = {};
beforeEach(async () => {
  localStorage.clear();
  await openEmptyWorkspace();
  ids = await smallAgenda();
});

const panel = (name: string) => page.getByRole("complementary", { name });
const goalPanel = () => panel("Ziel Z-1.1");
const openGoal = () => showAgenda({ path: `/agenda?item=goals:${ids.ways}` });

test("a click on a row opens its details, and what is typed there stands in the row", async () => {
  await showAgenda();
  await userEvent.click(row("Verstehen"));
  const title = panel("Ziel Z-1.2").getByRole("textbox", { name: "Titel" });
  await userEvent.fill(title, "Alles verstehen");
  await expect.element(row("Alles verstehen")).toBeVisible();
});

test("Strg+Eingabe goes into the details, Esc back to the row", async () => {
  await showAgenda();
  await userEvent.click(row("Verstehen"));
  await expect.element(row("Verstehen")).toHaveFocus();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  await expect.element(panel("Ziel Z-1.2")).toHaveFocus();
  await userEvent.keyboard("{Escape}");
  await expect.element(panel("Ziel Z-1.2")).not.toBeInTheDocument();
  await expect.element(row("Verstehen")).toHaveFocus();
});

test("the arrow keys take open details along", async () => {
  await showAgenda();
  await userEvent.click(row("Wege sparen"));
  await expect.element(goalPanel()).toBeVisible();
  await userEvent.keyboard("{ArrowDown}");
  await expect.element(panel("Maßnahme M-01")).toBeVisible();
  await expect.element(row("Online-Dienste")).toHaveFocus();
});

test("an address opens the details of its item, also inside a closed line", async () => {
  localStorage.setItem("agendalotse.outline.collapsed", ids.service ?? "");
  await showAgenda({ path: `/agenda?item=measures:${ids.pay}` });
  await expect.element(panel("Maßnahme M-02")).toBeVisible();
  await expect.element(row("Bezahlen")).toHaveAttribute("aria-selected", "true");
});

test("the details of an item close when it is deleted", async () => {
  await showAgenda();
  await userEvent.click(row("Verstehen"));
  await expect.element(panel("Ziel Z-1.2")).toBeVisible();
  await userEvent.keyboard("{Delete}");
  await expect.element(page.getByRole("complementary")).not.toBeInTheDocument();
  await expect.element(row("Netz")).toHaveFocus();
});

test("an address of something that is gone says so", async () => {
  await showAgenda({ path: "/agenda?item=goals:00000000-0000-4000-8000-000000000099" });
  await expect.element(page.getByText("Diesen Eintrag gibt es nicht mehr.")).toBeVisible();
});

test("one visit of a field is one undo", async () => {
  await openGoal();
  const outcome = goalPanel().getByRole("textbox", { name: "Angestrebte Wirkung" });
  await userEvent.fill(outcome, "Niemand kommt zweimal.");
  await eventually(async () =>
    expect((await stored("goals")).map((goal) => goal.outcomeStatement)).toContain("Niemand kommt zweimal."),
  );
  await userEvent.type(outcome, " Auch nicht im Winter.");
  await userEvent.tab();
  await eventually(async () =>
    expect((await stored("goals")).some((goal) => goal.outcomeStatement.endsWith("im Winter."))).toBe(true),
  );
  await undo();
  expect((await stored("goals")).every((goal) => goal.outcomeStatement === "")).toBe(true);
  await expect.element(outcome).toHaveValue("");
});

test("an indicator gets its target and a value, and says how far it has come", async () => {
  await openGoal();
  await userEvent.click(goalPanel().getByRole("button", { name: "Indikator hinzufügen" }));
  await userEvent.fill(goalPanel().getByRole("textbox", { name: "Bezeichnung" }), "Anteil digital");
  await userEvent.fill(goalPanel().getByRole("textbox", { name: "Einheit" }), "%");
  await userEvent.fill(goalPanel().getByRole("textbox", { name: "Ausgangswert", exact: true }), "20");
  await userEvent.fill(goalPanel().getByRole("textbox", { name: "Zielwert", exact: true }), "80");
  await userEvent.fill(goalPanel().getByRole("textbox", { name: "Neuer Messwert", exact: true }), "35,5");
  await userEvent.tab();
  await userEvent.click(goalPanel().getByRole("button", { name: "Messwert hinzufügen" }));
  await expect
    .element(goalPanel().getByText("Ausgangswert 20\u00a0%, zuletzt 35,5\u00a0%, Zielwert 80\u00a0%."))
    .toBeVisible();
  await expect.element(goalPanel().getByRole("img", { name: "Verlauf von „Anteil digital“" })).toBeVisible();
  const [indicator] = await stored("indicators");
  expect(indicator).toMatchObject({
    goalId: ids.ways,
    name: "Anteil digital",
    baseValue: 20,
    targetValue: 80,
  });
  expect(indicator?.measurements.map(({ value }) => value)).toEqual([35.5]);
  expect(await axeFindings()).toEqual([]);
});

test("days and sources of measured values stand whole in the narrow panel; days are read again as they stand", async () => {
  await createRecord("indicators", {
    goalId: ids.ways as string,
    name: "Share",
    measurements: [
      { id: crypto.randomUUID(), date: "2026-09-30", value: 26, source: "Survey of the staff unit" },
    ],
  });
  await showAgenda({ path: `/agenda?item=goals:${ids.ways}`, language: "en" });
  await userEvent.click(page.getByRole("button", { name: /^Share/ }));
  const field = page.getByRole("textbox", { name: /30 September 2026: Date/ });
  await expect.element(field).toHaveValue("30 Sept 2026");
  const source = page.getByRole("textbox", { name: /30 September 2026: Source/ });
  for (const one of [field, source]) {
    const input = one.element() as HTMLInputElement;
    expect(input.scrollWidth).toBeLessThanOrEqual(input.clientWidth);
  }
  await userEvent.fill(field, "29 Sept 2026");
  await userEvent.tab();
  await eventually(async () => {
    const [indicator] = await stored("indicators");
    expect(indicator?.measurements.map(({ date }) => date)).toEqual(["2026-09-29"]);
  });
});

test("the projects that serve a goal stand with light and phase, and what they lack is said", async () => {
  const project = await createRecord("projects", {
    title: "Meldewesen",
    goalIds: [ids.ways ?? ""],
    phase: "running",
  });
  await createRecord("projects", { title: "Kasse", measureId: ids.pay, phase: "planning" });
  await createRecord("statusReports", { projectId: project.id, date: "2026-03-01", schedule: "yellow" });
  await openGoal();
  const projects = goalPanel().getByRole("region", { name: "Projekte" });
  await expect.element(projects.getByRole("link", { name: "P-01 Meldewesen" })).toBeVisible();
  await expect.element(projects.getByText("Gelb")).toBeVisible();
  await expect.element(projects.getByText("über M-02")).toBeVisible();
  await expect.element(projects.getByText("ohne Stellvertretung").first()).toBeVisible();
});

test("a measure is told whom it affects, and its panel what is planned next", async () => {
  const council = await createRecord("stakeholders", { label: "Personalrat", groupKind: "staff_council" });
  await showAgenda({ path: `/agenda?item=measures:${ids.pay}` });
  const whom = panel("Maßnahme M-02").getByRole("region", { name: "Wen betrifft es?" });
  await userEvent.click(whom.getByRole("combobox", { name: /^Wen betrifft M-02/ }));
  await userEvent.click(page.getByRole("option", { name: "Personalrat" }));
  await expect.element(whom.getByRole("link", { name: "1 Vorschlag wartet" })).toBeVisible();
  await createRecord("communicationItems", {
    title: "Personalrat informieren",
    stakeholderIds: [council.id],
    occasionKind: "measures",
    occasionId: ids.pay,
    firstDate: "2099-03-02",
  });
  await expect
    .element(whom)
    .toHaveTextContent("0 von 1 informiert · Nächster Schritt: Personalrat am 02.03.2099");
  await userEvent.tab();
  expect(await axeFindings()).toEqual([]);
  await undo();
  await undo();
  await expect.element(whom.getByText("Noch nicht angegeben.")).toBeVisible();
});

test("a project is assigned to a goal and released from it, from the goal's side", async () => {
  const project = await createRecord("projects", { title: "Meldewesen" });
  const goalIds = async () => (await stored("projects")).find(({ id }) => id === project.id)?.goalIds;
  await openGoal();
  const projects = goalPanel().getByRole("region", { name: "Projekte" });
  await userEvent.fill(projects.getByRole("combobox", { name: "Projekt zuordnen" }), "melde");
  await userEvent.click(page.getByRole("option", { name: "P-01 Meldewesen" }));
  await expect.element(projects.getByRole("link", { name: "P-01 Meldewesen" })).toBeVisible();
  expect(await goalIds()).toEqual([ids.ways]);
  await expect.element(projects.getByRole("combobox", { name: "Projekt zuordnen" })).toHaveValue("");
  await userEvent.click(projects.getByRole("button", { name: "Zuordnung von P-01 aufheben" }));
  await expect.element(projects.getByText("Noch kein Projekt zahlt darauf ein.")).toBeVisible();
  expect(await goalIds()).toEqual([]);
});

test("an item made by triage names the inbox item it came from", async () => {
  const item = await createRecord("inboxItems", { text: "Weniger Wege, bitte" });
  await createRecord("triages", {
    itemId: item.id,
    answers: {},
    decision: "goal",
    decidedBy: "Führungsrunde",
    decidedAt: "2026-03-01T10:00:00.000Z",
    results: [{ kind: "goals", id: ids.ways ?? "" }],
  });
  await openGoal();
  await expect.element(goalPanel().getByRole("link", { name: "Weniger Wege, bitte" })).toBeVisible();
  await expect.element(goalPanel().getByText(/am 01\.03\.2026, entschieden von Führungsrunde/)).toBeVisible();
});

test("what is missing can be noted as meant, with a reason", async () => {
  await openGoal();
  const missing = goalPanel().getByRole("region", { name: "Was fehlt" });
  await userEvent.click(missing.getByRole("button", { name: "Bewusst so: Ziel ohne Indikator" }));
  const dialog = page.getByRole("dialog", { name: "Bewusst so" });
  await userEvent.click(dialog.getByRole("button", { name: "Vermerken" }));
  await expect.element(dialog.getByText("Bitte nennen Sie einen Grund.")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await expect.element(dialog.getByRole("textbox", { name: "Grund" })).toHaveFocus();
  await userEvent.keyboard("Folgt nach der Klausur{Control>}{Enter}{/Control}");
  await expect.element(missing.getByText("Ziel ohne Indikator")).not.toBeInTheDocument();
  expect((await stored("acknowledgements")).map(({ rule, reason }) => [rule, reason])).toEqual([
    ["goalWithoutIndicator", "Folgt nach der Klausur"],
  ]);
});

test("the history of an item can be read in its details", async () => {
  await openGoal();
  await userEvent.click(goalPanel().getByRole("button", { name: "Verlauf zeigen" }));
  await expect.element(goalPanel().getByText("Ziel „Wege sparen“ angelegt")).toBeVisible();
});

test("an archived item says so and can be taken back", async () => {
  await showAgenda();
  await userEvent.click(row("Verstehen"));
  await userEvent.keyboard("{Shift>}{F10}{/Shift}");
  await userEvent.click(page.getByRole("menuitem", { name: "Archivieren" }));
  await expect.element(row("Verstehen")).not.toBeInTheDocument();
  await userEvent.click(panel("Ziel Z-1.2").getByRole("button", { name: "Aus dem Archiv holen" }));
  await expect.element(row("Verstehen")).toBeVisible();
});

test.each([
  ["goals", "ways", "de", "light"],
  ["goals", "ways", "en", "dark"],
  ["measures", "online", "de", "dark"],
  ["measures", "online", "en", "light"],
  ["actionFields", "service", "de", "light"],
  ["actionFields", "service", "en", "dark"],
] as const)("axe finds nothing in the details of %s %s in %s, %s", async (kind, key, language, scheme) => {
  await showAgenda({ path: `/agenda?item=${kind}:${ids[key]}`, language, scheme });
  await expect.element(page.getByRole("complementary")).toBeVisible();
  await expect.element(page.getByRole("complementary").getByRole("textbox").first()).toBeVisible();
  expect(await axeFindings()).toEqual([]);
});

test("a goal lists the processes that serve it, and another is added there", async () => {
  await createRecord("processes", { name: "Gewerbe anmelden", goalIds: [ids.ways ?? ""] });
  const tax = await createRecord("processes", { name: "Hundesteuer anmelden" });
  await openGoal();
  await expect.element(goalPanel().getByRole("link", { name: "Gewerbe anmelden" })).toBeVisible();
  await goalPanel().getByRole("combobox", { name: "Prozess zuordnen" }).click();
  await userEvent.keyboard("Hunde{Enter}");
  await expect.element(goalPanel().getByRole("link", { name: "Hundesteuer anmelden" })).toBeVisible();
  const [named] = (await stored("processes")).filter(({ id }) => id === tax.id);
  expect(named?.goalIds).toEqual([ids.ways]);
});
