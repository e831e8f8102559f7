import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { PapersArea } from "@renderer/features/papers/PapersArea";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

const area = (
  <Routes>
    <Route path="/documents/papers/*" element={<PapersArea />} />
  </Routes>
);

beforeEach(openEmptyWorkspace);

describe("council papers", () => {
  test("are none at first; a new one about a measure begins with what is known of it", async () => {
    const measure = await createRecord("measures", { title: "Bürgerportal" });
    await renderPage(area, { path: `/documents/papers?new=measures:${measure.id}` });
    await expect.element(page.getByRole("dialog", { name: "Neue Vorlage" })).toBeInTheDocument();
    await expect.element(page.getByText("M-01 Bürgerportal")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Anlegen und öffnen" }).click();
    await expect.element(page.getByRole("heading", { level: 1, name: "Bürgerportal" })).toBeInTheDocument();
    await expect
      .element(page.getByRole("textbox", { name: "Punkt 1" }))
      .toHaveValue("Der Umsetzung von „M-01 Bürgerportal“ (Maßnahme) wird zugestimmt.");
    const gaps = page.getByRole("complementary", { name: "Was noch fehlt" }).getByRole("list").first();
    await expect.element(gaps).toHaveTextContent(/Federführung.*Beratungsfolge.*Finanzielle Auswirkungen/);
    expect(await axeFindings()).toEqual([]);
  });

  test("for the leadership begins with its meeting instead of committees, about all items it was asked for", async () => {
    const first = await createRecord("projects", { title: "E-Akte" });
    const second = await createRecord("projects", { title: "Bürgerportal" });
    await renderPage(area, { path: `/documents/papers?new=projects:${first.id},projects:${second.id}` });
    await page.getByRole("combobox", { name: "Art der Vorlage" }).click();
    await page.getByRole("option", { name: "Leitungsvorlage" }).click();
    await page.getByRole("button", { name: "Anlegen und öffnen" }).click();
    await expect.element(page.getByRole("region", { name: "Beratung in der Leitung" })).toBeVisible();
    await expect
      .element(page.getByRole("combobox", { name: "Gremium 1", exact: true }))
      .toHaveValue("Führungsrunde");
    await expect.element(page.getByRole("checkbox", { name: /öffentlich/ })).not.toBeInTheDocument();
    const [paper] = await tableOf("councilPapers").toArray();
    expect([paper?.paperType, paper?.isPublic, paper?.items.map(({ id }) => id)]).toEqual([
      "leadership",
      false,
      [first.id, second.id],
    ]);
    expect(paper?.proposedResolution).toHaveLength(2);
    expect(await axeFindings()).toEqual([]);
  });

  test("committees are added, named and put in order, and each field stays what it was", async () => {
    const { id } = await createRecord("councilPapers", { subject: "Bürgerportal" });
    await renderPage(area, { path: `/documents/papers/${id}` });
    for (const [at, forum] of ["Stadtrat", "Hauptausschuss"].entries()) {
      await page.getByRole("button", { name: "Gremium hinzufügen" }).click();
      await page.getByRole("combobox", { name: `Gremium ${at + 1}`, exact: true }).fill(forum);
      await userEvent.tab();
    }
    await page.getByRole("button", { name: "Aktionen für Gremium 2" }).click();
    await page.getByRole("menuitem", { name: "Nach oben" }).click();
    await expect
      .poll(async () => (await tableOf("councilPapers").get(id))?.consultations.map(({ forum }) => forum))
      .toEqual(["Hauptausschuss", "Stadtrat"]);
  });

  test("a new committee has no name until one is given, and knows those of other papers", async () => {
    await createRecord("councilPapers", {
      subject: "Vorher",
      consultations: [{ forum: "Hauptausschuss", role: "preliminary" }],
    });
    const { id } = await createRecord("councilPapers", { subject: "Bürgerportal" });
    await renderPage(area, { path: `/documents/papers/${id}` });
    await page.getByRole("button", { name: "Gremium hinzufügen" }).click();
    const first = page.getByRole("combobox", { name: "Gremium 1", exact: true });
    await expect.element(first).toHaveFocus();
    await expect.element(first).toHaveValue("");
    await expect.element(page.getByRole("option", { name: "Hauptausschuss" })).toBeVisible();
    expect((await tableOf("councilPapers").get(id))?.consultations).toEqual([]);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("option", { name: "Hauptausschuss" }).click();
    const stored = async () =>
      (await tableOf("councilPapers").get(id))?.consultations.map(({ forum, role }) => [forum, role]);
    await expect.poll(stored).toEqual([["Hauptausschuss", "preliminary"]]);

    await page.getByRole("button", { name: "Gremium hinzufügen" }).click();
    const second = page.getByRole("combobox", { name: "Gremium 2", exact: true });
    await expect.element(second).toHaveFocus();
    await userEvent.keyboard("Stadt");
    await expect.poll(stored).toEqual([
      ["Hauptausschuss", "preliminary"],
      ["Stadt", "decision"],
    ]);
    await expect.element(page.getByRole("button", { name: "Ergebnis eintragen: Stadt" })).toBeVisible();
    await expect.element(second).toHaveFocus();
    await userEvent.keyboard("rat");
    await expect.poll(stored).toEqual([
      ["Hauptausschuss", "preliminary"],
      ["Stadtrat", "decision"],
    ]);

    await page.getByRole("button", { name: "Gremium hinzufügen" }).click();
    await page.getByRole("button", { name: "Gremium 3 ohne Namen wieder entfernen" }).click();
    await expect
      .element(page.getByRole("combobox", { name: "Gremium 3", exact: true }))
      .not.toBeInTheDocument();
  });

  test("a result shows before what it moves, leaves what is unticked, and is taken back at once", async () => {
    const measure = await createRecord("measures", { title: "Bürgerportal" });
    const goal = await createRecord("goals", { title: "Wege sparen" });
    const { id } = await createRecord("councilPapers", {
      subject: "Bürgerportal",
      consultations: [{ forum: "Stadtrat", role: "decision", date: "2026-04-15" }],
      items: [
        { kind: "measures", id: measure.id },
        { kind: "goals", id: goal.id },
      ],
    });
    const states = async () => [
      (await tableOf("measures").get(measure.id))?.status,
      (await tableOf("goals").get(goal.id))?.status,
    ];
    await renderPage(area, { path: `/documents/papers/${id}` });
    await page.getByRole("button", { name: "Ergebnis eintragen: Stadtrat" }).click();
    await page.getByRole("radio", { name: "geändert beschlossen" }).click();
    await expect.element(page.getByText("Maßnahme: von „Idee“ zu „geplant“")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Ergebnis speichern" }).click();
    await expect
      .element(page.getByText("Bitte schreiben Sie auf, was beschlossen wurde."))
      .toBeInTheDocument();
    await page.getByRole("textbox", { name: "Beschlossener Wortlaut" }).fill("Ab 2027.");
    await page.getByRole("textbox", { name: "Bemerkung" }).fill("mit 12 zu 3 Stimmen");
    await page.getByRole("checkbox", { name: /Wege sparen/ }).click();
    await page.getByRole("button", { name: "Ergebnis speichern" }).click();
    await expect.poll(states).toEqual(["planned", "draft"]);
    expect((await tableOf("measures").get(measure.id))?.note).toBe(
      "Geändert beschlossen (Stadtrat, 15.04.2026, Bürgerportal): Ab 2027.",
    );
    await expect.element(page.getByText("F-1: Ab 2027.")).toBeInTheDocument();
    await expect.element(page.getByRole("cell", { name: "mit 12 zu 3 Stimmen" })).toBeInTheDocument();
    await undo();
    await expect.poll(states).toEqual(["idea", "draft"]);
    expect(await tableOf("decisions").count()).toBe(0);
  });

  test("the remark of a result stays when the result is corrected, the changed wording does not", async () => {
    const { id } = await createRecord("councilPapers", {
      subject: "Bürgerportal",
      consultations: [
        {
          forum: "Stadtrat",
          role: "decision",
          result: "amended",
          resultText: "Ab 2027.",
          remark: "mit 12 zu 3 Stimmen",
        },
      ],
    });
    await renderPage(area, { path: `/documents/papers/${id}` });
    await page.getByRole("button", { name: "Ergebnis von Stadtrat ändern: geändert beschlossen" }).click();
    await page.getByRole("radio", { name: "beschlossen", exact: true }).click();
    await expect
      .element(page.getByRole("textbox", { name: "Beschlossener Wortlaut" }))
      .not.toBeInTheDocument();
    await expect.element(page.getByRole("textbox", { name: "Bemerkung" })).toHaveValue("mit 12 zu 3 Stimmen");
    await page.getByRole("button", { name: "Ergebnis speichern" }).click();
    await expect
      .poll(async () => (await tableOf("councilPapers").get(id))?.consultations[0])
      .toMatchObject({ result: "accepted", resultText: "", remark: "mit 12 zu 3 Stimmen" });
  });

  test("where nothing moves, the result says that only the wording is noted", async () => {
    const goal = await createRecord("goals", { title: "Wege sparen", status: "agreed" });
    const { id } = await createRecord("councilPapers", {
      subject: "Bürgerportal",
      sensitivity: "internal",
      consultations: [{ forum: "Stadtrat", role: "decision" }],
      items: [{ kind: "goals", id: goal.id }],
    });
    await renderPage(area, { path: `/documents/papers/${id}` });
    await expect.element(page.getByText(/^Die Vertraulichkeit steht auf „intern“/)).toBeVisible();
    await page.getByRole("button", { name: "Ergebnis eintragen: Stadtrat" }).click();
    await page.getByRole("radio", { name: "geändert beschlossen" }).click();
    await expect.element(page.getByRole("group", { name: "Hier wird der Wortlaut vermerkt" })).toBeVisible();
    await expect.element(page.getByText("Das bewegt sich dadurch")).not.toBeInTheDocument();
  });

  test("a changed wording can start from what was proposed", async () => {
    const { id } = await createRecord("councilPapers", {
      subject: "Bürgerportal",
      consultations: [{ forum: "Stadtrat", role: "decision" }],
      proposedResolution: ["Das Portal kommt.", "Es beginnt 2027."],
    });
    await renderPage(area, { path: `/documents/papers/${id}` });
    await page.getByRole("button", { name: "Ergebnis eintragen: Stadtrat" }).click();
    await page.getByRole("radio", { name: "geändert beschlossen" }).click();
    await page.getByRole("button", { name: "Mit dem Beschlussvorschlag beginnen" }).click();
    const field = page.getByRole("textbox", { name: "Beschlossener Wortlaut" });
    await expect.element(field).toHaveValue("1. Das Portal kommt.\n2. Es beginnt 2027.");
    await expect.element(field).toHaveFocus();
  });
});
