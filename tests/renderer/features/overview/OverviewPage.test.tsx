import { updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { beginAgenda } from "@renderer/data/commands/start";
import { tableOf } from "@renderer/data/db";
import { ChecksPage } from "@renderer/features/agenda/checks/ChecksPage";
import { OverviewPage } from "@renderer/features/overview/OverviewPage";
import { checkWorkspace } from "@shared/domain/check";
import { lightCounts } from "@shared/domain/townFigures";
import { sampleDay, sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { Route, Routes } from "react-router";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { axeFindings, openEmptyWorkspace, renderPage } from "../../renderPage";

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date(`${sampleDay}T09:00:00`) });
  await openEmptyWorkspace();
});
afterEach(() => {
  vi.useRealTimers();
});

const part = (name: string) => page.getByRole("region", { name });

describe("the overview of the sample town", () => {
  beforeEach(loadSample);

  test.each([
    ["de", "light", "Was in der Agenda fehlt"],
    ["en", "dark", "What is missing from the agenda"],
  ] as const)("has nothing axe objects to (%s, %s)", async (language, scheme, heading) => {
    await renderPage(<OverviewPage />, { language, scheme });
    await expect.element(part(heading).getByRole("list")).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });

  test("names who must decide what, by when, red first", async () => {
    await renderPage(<OverviewPage />);
    const first = part("Wer handeln muss").getByRole("listitem").first();
    await expect
      .element(first)
      .toHaveTextContent(/^Rot.*P-03.*Befristete Stelle.*Bürgermeisterin · bis 30\.11\.2026$/);
    await expect
      .element(first.getByRole("link"))
      .toHaveAttribute("href", expect.stringMatching(/^\/projects\//));
  });

  test("says in words what is overdue, oldest first", async () => {
    await renderPage(<OverviewPage />);
    const rows = part("Fällig").getByRole("row");
    await expect.element(rows.nth(1)).toHaveTextContent(/29\.08\.2026überfälligStatusbericht schreibenP-10/);
    await part("Fällig")
      .getByRole("button", { name: /weitere/ })
      .click();
    await expect.element(part("Fällig").getByText("Vertrag mit den Stadtwerken")).toBeVisible();
  });

  test.each([
    [/Entscheidungen nötig$/, "Wer handeln muss"],
    [/überfällig$/, "Fällig"],
  ])("the figure %s leads to its part of the page", async (figure, heading) => {
    await renderPage(<OverviewPage />);
    await page.getByRole("button", { name: figure }).click();
    await expect.element(page.getByRole("heading", { level: 2, name: heading })).toHaveFocus();
  });

  test("counts the open findings of the checks, and leads to them", async () => {
    await renderPage(<OverviewPage />);
    const { open } = checkWorkspace(sampleTown());
    const link = page.getByRole("link", { name: `${open.length} offene Punkte in der Agenda` });
    await expect.element(link).toHaveAttribute("href", "/agenda/checks");
  });

  test("leads from what is missing to the place that lists it, by the whole row", async () => {
    await renderPage(
      <Routes>
        <Route path="/" element={<OverviewPage />} />
        <Route path="/agenda/checks" element={<ChecksPage />} />
      </Routes>,
    );
    const last = part("Was in der Agenda fehlt").getByRole("listitem").last();
    await expect.element(last).toBeVisible();
    const title = last.getByRole("link").element().textContent ?? "";
    await last.click({ position: { x: (last.element().clientWidth ?? 0) - 4, y: 8 } });
    await expect.element(page.getByRole("heading", { level: 2, name: title })).toHaveFocus();
  });

  test("counts open projects by light, and sums their money by source, beside bars", async () => {
    await renderPage(<OverviewPage />);
    const lights = part("In Zahlen").getByRole("table", { name: "Offene Projekte nach Ampel" });
    const counts = lightCounts(sampleTown());
    await expect.element(lights.getByRole("row", { name: `Rot ${counts.red}` })).toBeVisible();
    const money = part("In Zahlen").getByRole("table", { name: "Budget der Projekte" });
    await expect.element(money.getByRole("row").last()).toHaveTextContent(/^zusammen[\d.,]+\s€[\d.,]+\s€$/);
  });

  test("says what came of the last days, but nothing of a town that has just been loaded", async () => {
    await renderPage(<OverviewPage />);
    const changes = part("Zuletzt geändert");
    await expect.element(changes.getByRole("listitem").first()).toBeVisible();
    expect(changes.getByText(/^Seit /).elements()).toEqual([]);
    const [guideline] = await tableOf("guidelines").toArray();
    await updateRecord("guidelines", guideline?.id ?? "", { title: "Einmal genügt" });
    await expect
      .element(changes.getByText(/^Seit 16\.11\.2026: Leitplanken \(1 geändert\)\.$/))
      .toBeVisible();
  });

  test("shows strategy beside operations per field, and the goal without project", async () => {
    await renderPage(<OverviewPage />);
    const row = part("Strategie und Umsetzung").getByRole("row", { name: /HF-3/ });
    await expect.element(row).toHaveTextContent(/1 × Ziel ohne Projekt/);
  });

  test("names the next event; the tasks earlier ones gave stand among what is due, with who has them", async () => {
    await renderPage(<OverviewPage />);
    const events = part("Klausuren & Workshops");
    await expect.element(events.getByRole("link", { name: "Führungsrunde im November" })).toBeVisible();
    await expect
      .element(part("Fällig").getByRole("row", { name: /A-2 Belegfluss .*, Leitung Kämmerei/ }))
      .toBeVisible();
    expect(events.getByText(/A-2/).elements()).toEqual([]);
  });

  test("counts as overdue exactly the lines that say so", async () => {
    await renderPage(<OverviewPage />);
    const more = part("Fällig").getByRole("button", { name: /weitere/ });
    await more.click();
    const overdue = part("Fällig").getByText("überfällig", { exact: true }).elements().length;
    expect(overdue).toBeGreaterThan(0);
    await expect.element(page.getByRole("button", { name: `${overdue} überfällig` })).toBeVisible();
  });

  test("leaves a task that is due later with the event that gave it", async () => {
    const [task] = await tableOf("actionItems")
      .filter(({ code }) => code === "A-2")
      .toArray();
    await updateRecord("actionItems", task?.id ?? "", { due: "2027-06-01" });
    await renderPage(<OverviewPage />);
    await expect
      .element(page.getByRole("list", { name: "Offene Aufträge" }).getByRole("listitem").first())
      .toHaveTextContent(/^A-2 Belegfluss .* Leitung Kämmerei, bis 01\.06\.2027/);
  });

  test("speaks with the words of the house", async () => {
    await renderPage(<OverviewPage />, { terms: { actionField: { one: "Säule", many: "Säulen" } } });
    await expect.element(part("Strategie und Umsetzung").getByText("Säule", { exact: true })).toBeVisible();
  });

  test("follows a change at once", async () => {
    await renderPage(<OverviewPage />);
    await expect.element(page.getByRole("link", { name: "35 neue Eingänge" })).toBeVisible();
    const fresh = await tableOf("inboxItems").where("state").equals("new").first();
    await updateRecord("inboxItems", fresh?.id ?? "", { state: "parked", stateReason: "Später" });
    await expect.element(page.getByRole("link", { name: "34 neue Eingänge" })).toBeVisible();
    await expect
      .element(part("Zuletzt geändert").getByRole("listitem").first())
      .toHaveTextContent(/geändert/);
  });
});

test("an empty agenda says three ways to begin", async () => {
  await beginAgenda({
    municipality: { name: "Stadt Beispielhausen" },
    agenda: { title: "Digitale Agenda" },
    topUnitName: "Verwaltungsleitung",
  });
  await renderPage(<OverviewPage />);
  await expect
    .element(page.getByRole("link", { name: "Agenda schreiben" }))
    .toHaveAttribute("href", "/agenda");
  await expect
    .element(page.getByRole("link", { name: "Strategie einlesen" }))
    .toHaveAttribute("href", "/reading");
  await expect.element(page.getByRole("link", { name: "Ideen sammeln" })).toHaveAttribute("href", "/inbox");
  expect(await axeFindings()).toEqual([]);
});
