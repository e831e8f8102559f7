import { undo } from "@renderer/data/command";
import { nameAffected } from "@renderer/data/commands/communication";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { allOf } from "@renderer/data/queries/workspace";
import { CommunicationPlanArea } from "@renderer/features/communication/CommunicationPlanArea";
import { planColumns } from "@renderer/features/communication/plan/planColumns";
import { shownColumns } from "@renderer/ui/RecordTable/column";
import { today } from "@renderer/ui/today";
import { dayAfter } from "@shared/domain/dayAfter";
import { byId } from "@shared/domain/workspace";
import { createTranslate } from "@shared/i18n/translate";
import { playHost } from "@tests/renderer/playedHost";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { readIcs } from "@tests/shared/transfer/ics/readIcs";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

const groups = [
  ["Presse", "media"],
  ["Beschäftigte", "department"],
  ["Personalrat", "staff_council"],
  ["Stadtrat", "council"],
] as const;

const decided = (text: string) => createRecord("decisions", { text, date: dayAfter(today(), -3) });

async function groupsOf(...labels: string[]): Promise<string[]> {
  const ids = [];
  for (const [label, groupKind] of groups)
    if (labels.includes(label)) ids.push((await createRecord("stakeholders", { label, groupKind })).id);
  return ids;
}

async function affecting(...labels: string[]) {
  const decision = await decided("Die E-Akte beginnt im Bauamt");
  await nameAffected({ kind: "decisions", id: decision.id }, decision.text, await groupsOf(...labels));
}

const showPlan = (path = "/stakeholders/plan") => renderPage(<CommunicationPlanArea />, { path });
const namesIn = (table: string) =>
  page
    .getByRole("table", { name: table })
    .getByRole("row")
    .elements()
    .slice(1)
    .map((row) => row.querySelectorAll("td")[1]?.textContent);

beforeEach(openEmptyWorkspace);

describe("the communication plan", () => {
  test.each([
    [
      ["Presse", "Beschäftigte", "Personalrat"],
      ["Personalrat", "Beschäftigte", "Presse"],
    ],
    [
      ["Presse", "Stadtrat", "Beschäftigte"],
      ["Beschäftigte", "Stadtrat", "Presse"],
    ],
  ])(
    "proposes for a decision affecting %s three entries in the right order and plans them",
    async (named, order) => {
      await affecting(...named);
      await showPlan();
      await expect
        .poll(() => namesIn("Vorschläge zu Festlegung F-1 Die E-Akte beginnt im Bauamt"))
        .toEqual(order);
      expect(await axeFindings()).toEqual([]);
      await page.getByRole("button", { name: "Alle 3 übernehmen" }).click();
      await expect.element(page.getByText("Kein offener Vorschlag")).toBeInTheDocument();
      const items = await allOf("communicationItems");
      const byDay = items.sort((a, b) => (a.firstDate ?? "").localeCompare(b.firstDate ?? ""));
      const groups = byId(await allOf("stakeholders"));
      const told = byDay.map(({ stakeholderIds: [id = ""] }) => groups.get(id)?.label);
      expect(told).toEqual(order);
      expect(new Set(byDay.map(({ firstDate }) => firstDate)).size).toBe(3);
    },
  );

  test("a proposal is changed before it is accepted: the text follows the channel until it is written in", async () => {
    await affecting("Personalrat");
    await showPlan();
    await page.getByRole("button", { name: "Aktion: Personalrat" }).click();
    await page.getByRole("menuitem", { name: "Ändern …" }).click();
    const text = page.getByRole("textbox", { name: "Text" });
    const written = () => (text.element() as HTMLTextAreaElement).value;
    await expect.poll(written).toMatch(/^Punkt für die Besprechung:/);
    await page.getByRole("combobox", { name: "Kanal" }).click();
    await page.getByRole("option", { name: "E-Mail" }).click();
    await expect.poll(written).toMatch(/^Guten Tag,/);
    expect(await axeFindings()).toEqual([]);
    await text.fill("Liebe Kolleginnen und Kollegen");
    await page.getByRole("dialog").getByRole("button", { name: "Übernehmen" }).click();
    await eventually(async () =>
      expect(await allOf("communicationItems")).toMatchObject([
        { channel: "email", keyMessage: "Liebe Kolleginnen und Kollegen", status: "planned" },
      ]),
    );
  });

  test("proposals are accepted by keys alone, and the keyboard stays on what was pressed", async () => {
    await affecting("Personalrat", "Beschäftigte", "Presse");
    await showPlan();
    const all = (count: number) => page.getByRole("button", { name: `Alle ${count} übernehmen` });
    await expect.element(all(3)).toBeVisible();
    (page.getByRole("button", { name: "Übernehmen: Personalrat" }).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "Übernommen: Personalrat" })).toHaveFocus();
    await expect.element(page.getByRole("status")).toHaveTextContent("1 Mitteilung eingeplant.");
    (all(2).element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "3 übernommen" })).toHaveFocus();
    await expect.element(page.getByText("Kein offener Vorschlag")).toBeInTheDocument();
  });

  test("what was accepted stays in its place, so that a second press accepts nothing unread", async () => {
    const ids = await groupsOf("Personalrat", "Beschäftigte", "Presse");
    for (const text of ["E-Akte", "Ablage"])
      await nameAffected({ kind: "decisions", id: (await decided(text)).id }, text, ids);
    await showPlan();
    const all = page.getByRole("button", { name: "Alle 3 übernehmen" });
    await expect.poll(() => all.elements()).toHaveLength(2);
    const place = () => page.getByRole("region").elements().at(1)?.getBoundingClientRect().top;
    const before = place();
    await all.first().click();
    const settled = page.getByRole("button", { name: "3 übernommen" });
    await expect.element(settled).toHaveAttribute("aria-disabled", "true");
    await settled.click({ force: true });
    expect(await allOf("communicationItems")).toHaveLength(3);
    expect(place()).toBe(before);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Rückgängig" }).click();
    await expect.poll(() => all.elements()).toHaveLength(2);
    expect(await allOf("communicationItems")).toEqual([]);
    await expect.element(all.first()).toHaveFocus();
  });

  test("one accepted proposal is taken back by its menu", async () => {
    await affecting("Presse");
    await showPlan();
    await page.getByRole("button", { name: "Übernehmen: Presse" }).click();
    await expect.element(page.getByRole("button", { name: "Übernommen: Presse" })).toBeVisible();
    await page.getByRole("button", { name: "Aktion: Presse" }).click();
    await page.getByRole("menuitem", { name: "Rückgängig" }).click();
    await expect.element(page.getByRole("button", { name: "Übernehmen: Presse" })).toBeVisible();
    expect(await allOf("communicationItems")).toEqual([]);
  });

  test("a proposal is declined only with a reason, which stands in the plan", async () => {
    await affecting("Presse");
    await showPlan();
    await page.getByRole("button", { name: "Aktion: Presse" }).click();
    await page.getByRole("menuitem", { name: "Ablehnen …" }).click();
    const decline = page.getByRole("dialog").getByRole("button", { name: "Vorschlag ablehnen" });
    await decline.click();
    await expect.element(page.getByText("Bitte nennen Sie einen Grund.")).toBeVisible();
    await userEvent.keyboard("Ohne Nachrichtenwert");
    await decline.click();
    await eventually(async () =>
      expect(await allOf("communicationItems")).toMatchObject([
        { status: "declined", reason: "Ohne Nachrichtenwert" },
      ]),
    );
    await expect.element(page.getByText("Kein offener Vorschlag")).toBeInTheDocument();
  });

  test("what is overdue says so, is noted as told with what came back, and no longer counts as debt", async () => {
    const [id] = await groupsOf("Personalrat");
    const decision = await decided("E-Akte");
    await nameAffected({ kind: "decisions", id: decision.id }, "E-Akte", [id ?? ""]);
    await createRecord("communicationItems", {
      title: "Personalrat informieren",
      stakeholderIds: [id ?? ""],
      occasionKind: "decisions",
      occasionId: decision.id,
      firstDate: dayAfter(today(), -1),
    });
    await showPlan("/stakeholders/plan?view=plan");
    await expect.element(page.getByText("überfällig", { exact: true })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await page.getByText("Noch offen (1)").click();
    await expect.element(page.getByRole("link", { name: /^überfällig seit/ })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByText("Plan (1)").click();
    await page.getByRole("button", { name: "Als mitgeteilt vermerken … Personalrat informieren" }).click();
    await userEvent.keyboard("Will früher gehört werden");
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("dialog").getByRole("button", { name: "Vermerken" }).click();
    await expect.element(page.getByText("Noch offen (0)")).toBeInTheDocument();
    expect(await allOf("communicationItems")).toMatchObject([
      { status: "done", doneOn: today(), feedback: "Will früher gehört werden" },
    ]);
  });

  test("the columns shown at first fit beside the navigation in a window of 1280 pixels", () => {
    const nobody = { stakeholders: new Map(), persons: new Map(), outOfOrder: new Map() };
    const words = { t: createTranslate("de"), date: (day: string) => day };
    const columns = planColumns(nobody, words, { open: () => undefined, tell: () => undefined });
    const [navigation, margins, scrollBar] = [224, 40, 17];
    expect(shownColumns(columns, undefined).reduce((sum, { width }) => sum + width, 0)).toBeLessThanOrEqual(
      1280 - navigation - margins - scrollBar,
    );
  });

  test("leaves as a calendar of what is still to be given, without what is confidential", async () => {
    const host = playHost();
    await createRecord("communicationItems", { title: "Stadtrat informieren", firstDate: "2099-03-02" });
    await createRecord("communicationItems", { title: "Presse", firstDate: "2099-03-03", status: "done" });
    await createRecord("communicationItems", {
      title: "Vertraulich",
      firstDate: "2099-03-04",
      sensitivity: "confidential",
    });
    await showPlan("/stakeholders/plan?view=plan");
    await page.getByRole("button", { name: "Als Kalender speichern" }).click();
    await eventually(() => expect(host.saved).toHaveLength(1));
    host.restore();
    const [file] = host.saved;
    expect(file).toMatchObject({
      suggestedName: `Kommunikationsplan_${today()}.ics`,
      mediaType: "text/calendar",
    });
    expect(readIcs(file?.bytes ?? new Uint8Array())).toMatchObject([
      { SUMMARY: "Stadtrat informieren", "DTSTART;VALUE=DATE": "20990302" },
    ]);
  });

  test.each([
    ["plan", "Tabelle weitergeben"],
    ["debt", "„Kommunikationsschuld“ weitergeben"],
  ])(
    "leaves as a table (%s), without those called by their own name where that is wanted",
    async (view, menu) => {
      const host = playHost();
      for (const [label, kind] of [
        ["Amtsleitungen", "group"],
        ["Anna Beispiel", "person"],
      ] as const) {
        const { id, text } = await decided(`Beschluss für ${label}`);
        const stakeholder = await createRecord("stakeholders", { label, kind });
        await nameAffected({ kind: "decisions", id }, text, [stakeholder.id]);
        const message = { title: text, stakeholderIds: [stakeholder.id], firstDate: "2099-03-02" };
        await createRecord("communicationItems", message);
      }
      await showPlan(`/stakeholders/plan?view=${view}`);
      await page.getByRole("button", { name: menu }).click();
      await expect.element(page.getByText("Enthält einen vertraulichen Eintrag")).toBeVisible();
      await page.getByRole("menuitemcheckbox", { name: "Ohne die vertraulichen" }).click();
      await page.getByRole("menuitem", { name: "Als CSV speichern" }).click();
      await eventually(() => expect(host.saved).toHaveLength(1));
      host.restore();
      const table = new TextDecoder().decode(host.saved[0]?.bytes);
      expect(table).toContain("Amtsleitungen");
      expect(table).not.toContain("Anna Beispiel");
    },
  );

  test("asks whom an occasion affects, takes groups or nobody with a reason", async () => {
    await decided("E-Akte.");
    await decided("Ablage");
    await groupsOf("Personalrat");
    await showPlan("/stakeholders/plan?view=debt");
    // A title that ends as a sentence does not end the question twice.
    await expect
      .element(page.getByRole("combobox", { name: "Wen betrifft Festlegung F-1 E-Akte?", exact: true }))
      .toBeVisible();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("combobox", { name: /^Wen betrifft Festlegung F-1/ }).click();
    await page.getByRole("option", { name: "Personalrat" }).click();
    await expect.element(page.getByText("Vorschläge (1)")).toBeInTheDocument();
    await userEvent.keyboard("{Escape}");
    // What was answered stays in sight, the other still asks.
    await expect.element(page.getByRole("button", { name: "Wie zuletzt: Personalrat" })).toBeVisible();
    await page.getByRole("button", { name: "Niemand …" }).click();
    await page.getByRole("textbox", { name: "Niemand, weil" }).fill("Nur intern");
    await userEvent.tab();
    await eventually(async () => expect(await allOf("affected")).toHaveLength(2));
    await page.getByText("Plan (0)").click();
    await page.getByText("Noch offen (1)").click();
    await expect.element(page.getByText("Bei jedem Anlass ist gesagt, wen er betrifft.")).toBeInTheDocument();
  });

  test("answers several occasions of a kind together, those shown, and takes the answer back in one step", async () => {
    for (const text of ["A", "B", "C", "D", "E", "F"]) await decided(text);
    await groupsOf("Personalrat");
    await showPlan("/stakeholders/plan?view=debt");
    await page.getByRole("checkbox", { name: "Alle gezeigten auswählen: Festlegungen" }).click();
    await page.getByRole("button", { name: "5 gemeinsam beantworten …" }).click();
    const dialog = page.getByRole("dialog");
    const save = dialog.getByRole("button", { name: "Für alle vermerken" });
    await expect.element(save).toBeDisabled();
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard("Betrifft nur die Stabsstelle");
    await save.click();
    await expect.element(page.getByText("Festlegungen (1)")).toBeVisible();
    expect((await allOf("affected")).map(({ nobodyReason }) => nobodyReason)).toEqual(
      Array(5).fill("Betrifft nur die Stabsstelle"),
    );
    await expect.element(page.getByRole("button", { name: "Gemeinsam beantworten …" })).toHaveFocus();
    await page.getByRole("button", { name: "Noch 1 weiterer" }).click();
    await page.getByRole("checkbox", { name: /^Auswählen: Festlegung F-\d/ }).click();
    await page.getByRole("button", { name: "Auswahl beantworten …" }).click();
    await dialog.getByRole("combobox", { name: "Betroffene Gruppen" }).click();
    await page.getByRole("option", { name: "Personalrat" }).click();
    await userEvent.keyboard("{Escape}");
    await save.click();
    await expect.element(page.getByText("Vorschläge (1)")).toBeInTheDocument();
    await undo();
    await undo();
    await expect.element(page.getByText("Festlegungen (6)")).toBeVisible();
    expect(await allOf("affected")).toEqual([]);
  });

  test("one message opens at its address, saves every field and says who must hear before", async () => {
    await affecting("Personalrat", "Beschäftigte");
    const staff = (await allOf("stakeholders")).find(({ label }) => label === "Beschäftigte");
    const [decision] = await allOf("decisions");
    const { id } = await createRecord("communicationItems", {
      title: "Beschäftigte informieren",
      stakeholderIds: [staff?.id ?? ""],
      occasionKind: "decisions",
      occasionId: decision?.id,
    });
    await showPlan(`/stakeholders/plan?item=${id}`);
    const drawer = page.getByRole("dialog", { name: "Mitteilung" });
    await expect
      .element(drawer.getByText("Vorher müssen noch hören: Personalrat (vorgeschlagen)."))
      .toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await drawer.getByRole("button", { name: "Textbaustein einsetzen" }).click();
    await eventually(async () =>
      expect((await tableOf("communicationItems").get(id))?.keyMessage).toContain(
        "Die E-Akte beginnt im Bauamt",
      ),
    );
    await drawer.getByRole("textbox", { name: "Rückmeldung" }).fill("Viele Fragen zur Schulung");
    await userEvent.tab();
    await eventually(async () =>
      expect(await tableOf("communicationItems").get(id)).toMatchObject({
        feedback: "Viele Fragen zur Schulung",
      }),
    );
  });

  test("lets a person say who may see a message, and keeps a note", async () => {
    const { id } = await createRecord("communicationItems", { title: "Stelle wird frei" });
    await showPlan(`/stakeholders/plan?item=${id}`);
    await page.getByRole("combobox", { name: "Vertraulichkeit" }).click();
    await page.getByRole("option", { name: "vertraulich", exact: true }).click();
    await page.getByRole("textbox", { name: "Notiz" }).fill("Erst nach der Beratung");
    await userEvent.keyboard("{Tab}");
    await expect
      .poll(async () => tableOf("communicationItems").get(id))
      .toMatchObject({ sensitivity: "confidential", note: "Erst nach der Beratung" });
  });
});
