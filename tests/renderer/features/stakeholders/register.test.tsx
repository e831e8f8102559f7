import { undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { StakeholdersArea } from "@renderer/features/stakeholders/StakeholdersArea";
import { axeFindings, eventually, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

const area = (
  <Routes>
    <Route path="/stakeholders/*" element={<StakeholdersArea />} />
  </Routes>
);
const stored = async () => (await tableOf("stakeholders").toArray()).map(({ label }) => label).sort();

beforeEach(openEmptyWorkspace);

describe("the register of stakeholders", () => {
  test("is empty at first and takes over the standing groups; one undo takes them back together", async () => {
    await renderPage(area, { path: "/stakeholders" });
    await expect.element(page.getByText("Noch niemand im Register")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Standardgruppen übernehmen" }).click();
    await expect.element(page.getByRole("row").filter({ hasText: "Personalrat" })).toBeInTheDocument();
    expect(await stored()).toHaveLength(8);
    expect(await axeFindings()).toEqual([]);
    await undo();
    await expect.element(page.getByText("Noch niemand im Register")).toBeInTheDocument();
  });

  test("adds only the standing groups that are missing, from its menu", async () => {
    await createRecord("stakeholders", { label: "Rat der Stadt", kind: "group", groupKind: "council" });
    await renderPage(area, { path: "/stakeholders" });
    const menu = page.getByRole("button", { name: "Weiteres zum Register" });
    await menu.click();
    await page.getByRole("menuitem", { name: "Fehlende Standardgruppen ergänzen" }).click();
    await expect.element(page.getByRole("row").filter({ hasText: "Bürgerschaft" })).toBeInTheDocument();
    expect(await stored()).toHaveLength(8);
    expect(await stored()).not.toContain("Stadtrat");
    await menu.click();
    await expect.element(page.getByRole("menuitem", { name: "Alle Standardgruppen sind da" })).toBeDisabled();
  });

  test("opens a new entry beside the list and says how to deal with it by its place", async () => {
    await createRecord("stakeholders", { label: "IT" });
    await renderPage(area, { path: "/stakeholders" });
    await page.getByRole("button", { name: "Zielgruppe anlegen" }).click();
    await userEvent.keyboard("Sachgebietsleitung Bürgerbüro{Enter}");
    const panel = page.getByRole("dialog", { name: "Zielgruppe" });
    await panel.getByRole("combobox", { name: "Einfluss" }).click();
    await page.getByRole("option", { name: "4 – hoch" }).click();
    await panel.getByRole("combobox", { name: "Interesse" }).click();
    await page.getByRole("option", { name: "2 – gering" }).click();
    await expect.element(panel.getByText("Umgang nach Lage: zufriedenstellen")).toBeInTheDocument();
    await expect.element(panel.getByText("Noch nirgends verwendet.")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect
      .element(page.getByRole("row").filter({ hasText: "Sachgebietsleitung" }))
      .toHaveTextContent(/4\s*2\s*zufriedenstellen/);
  });

  test("shows an entry with what affects it and what it is told", async () => {
    const { id } = await createRecord("stakeholders", { label: "Personalrat", groupKind: "staff_council" });
    const project = await createRecord("projects", { title: "E-Akte einführen" });
    await createRecord("affected", {
      occasionKind: "projects",
      occasionId: project.id,
      stakeholderIds: [id],
    });
    await createRecord("communicationItems", {
      title: "Dienstvereinbarung ankündigen",
      stakeholderIds: [id],
      firstDate: "2026-12-01",
    });
    await renderPage(area, { path: `/stakeholders?item=${id}` });
    const panel = page.getByRole("dialog", { name: "Zielgruppe" });
    await expect
      .element(panel.getByRole("list", { name: "Betroffen von" }).getByRole("link"))
      .toHaveTextContent("P-01 E-Akte einführen");
    await expect
      .element(panel.getByRole("list", { name: "Mitteilungen" }))
      .toHaveTextContent(/Dienstvereinbarung ankündigen.*01\.12\.2026/);
    await panel.getByRole("button", { name: "Verlauf zeigen" }).click();
    await expect.element(panel.getByText("Zielgruppe „Personalrat“ angelegt")).toBeInTheDocument();
  });
});

describe("who hears nothing", () => {
  test("is counted above the list and shown alone on demand", async () => {
    const { id } = await createRecord("stakeholders", { label: "Personalrat" });
    await createRecord("stakeholders", { label: "Stadtrat" });
    await createRecord("communicationItems", { title: "Ankündigen", stakeholderIds: [id] });
    await renderPage(area, { path: "/stakeholders" });
    await expect
      .element(page.getByText("Für eine Zielgruppe ist keine Kommunikation geplant."))
      .toBeInTheDocument();
    await page.getByRole("button", { name: "Diese zeigen" }).click();
    await expect.element(page.getByRole("button", { name: "Personalrat" })).not.toBeInTheDocument();
    await expect.element(page.getByRole("button", { name: "Stadtrat" })).toBeInTheDocument();
  });
});

describe("the attitude", () => {
  const field = page.getByRole("combobox", { name: "Haltung" });

  test("is asked for only where the house wants it, and shown nowhere while it is switched off", async () => {
    await createRecord("municipalities", { name: "Musterstadt" });
    const { id } = await createRecord("stakeholders", { label: "Stadtrat", attitude: -2 });
    await renderPage(area, { path: "/stakeholders" });
    await page.getByRole("button", { name: "Stadtrat" }).click();
    await expect.element(page.getByRole("textbox", { name: "Bedenken" })).toBeInTheDocument();
    expect(field.elements()).toEqual([]);
    await page.getByRole("button", { name: "Verlauf zeigen" }).click();
    await expect.element(page.getByText("Zielgruppe „Stadtrat“ angelegt")).toBeInTheDocument();
    expect(page.getByText("Haltung").elements()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await page.getByRole("button", { name: "Weiteres zum Register" }).click();
    await page.getByRole("menuitemcheckbox", { name: /^Haltung erfassen/ }).click();
    await userEvent.keyboard("{Escape}");
    await page.getByRole("button", { name: "Stadtrat" }).click();
    await expect.element(field).toHaveValue("ablehnend");
    await field.click();
    await page.getByRole("option", { name: "unentschieden" }).click();
    await expect.poll(async () => (await tableOf("stakeholders").get(id))?.attitude).toBe(0);
  });
});

describe("the matrix of influence and interest", () => {
  const rated = (label: string, influence: number, interest: number) =>
    createRecord("stakeholders", { label, influence, interest });
  const said = page.getByRole("status").filter({ hasText: ":" });
  const chip = (name: string) => page.getByRole("button", { name, exact: true });

  test("moves an entry by the arrow keys, says where it stands, and takes the walk back at once", async () => {
    const { id } = await rated("Personalrat", 3, 3);
    await rated("IT", 5, 5);
    await renderPage(area, { path: "/stakeholders/matrix" });
    await expect.element(chip("Personalrat")).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    (chip("Personalrat").element() as HTMLElement).focus();
    await userEvent.keyboard("{ArrowUp}{ArrowUp}{ArrowUp}{ArrowRight}");
    await expect.element(said).toHaveTextContent("Personalrat: Einfluss 5, Interesse 4, eng einbinden");
    await expect.element(chip("Personalrat")).toHaveFocus();
    const place = async () => {
      const { influence, interest } = (await tableOf("stakeholders").get(id)) ?? {};
      return [influence, interest];
    };
    await eventually(async () => expect(await place()).toEqual([5, 4]));
    await undo();
    await eventually(async () => expect(await place()).toEqual([3, 3]));
    const cell = () => chip("Personalrat").element().closest("td");
    await expect.poll(() => cell()?.dataset.quadrant).toBe("observe");
  });

  test("places who is not rated, from the menu and by a key, and takes the rating away again", async () => {
    const { id } = await createRecord("stakeholders", { label: "Stadtrat" });
    await renderPage(area, { path: "/stakeholders/matrix" });
    const open = page.getByRole("region", { name: /^Noch nicht eingeschätzt/ });
    await open.getByRole("button", { name: "Stadtrat" }).click();
    await page.getByRole("menuitem", { name: "In die Mitte stellen" }).click();
    await expect.poll(async () => (await tableOf("stakeholders").get(id))?.influence).toBe(3);
    await expect.element(open.getByText("Alle sind eingeschätzt.")).toBeInTheDocument();
    await chip("Stadtrat").click();
    await page.getByRole("menuitem", { name: "Mehr Interesse" }).click();
    await expect.poll(async () => (await tableOf("stakeholders").get(id))?.interest).toBe(4);
    await chip("Stadtrat").click();
    await page.getByRole("menuitem", { name: "Einschätzung entfernen" }).click();
    await expect.poll(async () => (await tableOf("stakeholders").get(id))?.influence).toBeUndefined();
    await expect.element(open.getByRole("button", { name: "Stadtrat" })).toBeInTheDocument();
  });

  test("moves an entry with the mouse", async () => {
    const { id } = await rated("Presse", 1, 1);
    await rated("IT", 5, 5);
    await renderPage(area, { path: "/stakeholders/matrix" });
    await userEvent.dragAndDrop(chip("Presse"), chip("IT"), { steps: 8 });
    await expect
      .poll(async () => {
        const { influence, interest } = (await tableOf("stakeholders").get(id)) ?? {};
        return [influence, interest];
      })
      .toEqual([5, 5]);
  });
});
