import { undo } from "@renderer/data/command";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { StakeholdersArea } from "@renderer/features/stakeholders/StakeholdersArea";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

const area = (
  <Routes>
    <Route path="/stakeholders/*" element={<StakeholdersArea />} />
  </Routes>
);

beforeEach(openEmptyWorkspace);

describe("the contact book", () => {
  const hint = page.getByText("Zum Landratsamt ist kein Kontakt und keine Kommunikation festgehalten.");

  test("adds a contact with topics; its address in the net is text that opens nothing", async () => {
    await renderPage(area, { path: "/stakeholders/contacts" });
    await expect.element(page.getByText("Noch kein Kontakt", { exact: true })).toBeInTheDocument();
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Kontakt anlegen" }).click();
    await userEvent.keyboard("Stadt Nachbarhausen{Enter}");
    const panel = page.getByRole("dialog", { name: "Organisation" });
    await panel.getByRole("textbox", { name: "Adresse im Netz" }).fill("www.nachbarhausen.example");
    await panel.getByLabelText("Themen").click();
    await userEvent.keyboard("E-Akte{Enter}");
    await expect
      .poll(async () => (await tableOf("organisations").toArray())[0])
      .toMatchObject({ website: "www.nachbarhausen.example", topics: ["E-Akte"] });
    expect(await axeFindings()).toEqual([]);
    expect(panel.getByRole("link").elements()).toEqual([]);
    await userEvent.keyboard("{Escape}{Escape}");
    await expect
      .element(page.getByRole("row").filter({ hasText: "Nachbarhausen" }))
      .toHaveTextContent(/Kommune\s*E-Akte/);
  });

  test("hints at the missing link to the Landratsamt until a contact with it has its day", async () => {
    await createRecord("municipalities", { name: "Musterstadt", district: "Landkreis Musterland" });
    await renderPage(area, { path: "/stakeholders/contacts" });
    await expect.element(hint).toBeInTheDocument();
    await page.getByRole("button", { name: "Landratsamt ins Kontaktbuch aufnehmen" }).click();
    const panel = page.getByRole("dialog", { name: "Organisation" });
    await expect.element(panel.getByRole("textbox", { name: "Name" })).toHaveValue("Landkreis Musterland");
    await expect.element(hint).toBeInTheDocument();
    await panel.getByRole("button", { name: "Heute gesprochen" }).click();
    await expect.element(hint).not.toBeInTheDocument();
  });

  test("deletes a contact nobody refers to and keeps one that is used", async () => {
    const { id } = await createRecord("organisations", { name: "Stadtwerke" });
    const group = await createRecord("stakeholders", { label: "Partner", organisationId: id });
    await renderPage(area, { path: `/stakeholders/contacts?item=${id}` });
    const panel = page.getByRole("dialog", { name: "Organisation" });
    await expect.element(panel.getByRole("link", { name: "Partner" })).toBeInTheDocument();
    await panel.getByRole("button", { name: "Löschen" }).click();
    await expect.element(page.getByRole("alert").filter({ hasText: "Partner" })).toBeInTheDocument();
    await updateRecord("stakeholders", group.id, { organisationId: undefined });
    await panel.getByRole("button", { name: "Löschen" }).click();
    await expect.element(page.getByText("Noch kein Kontakt", { exact: true })).toBeInTheDocument();
    await undo();
    await expect.element(page.getByRole("row").filter({ hasText: "Stadtwerke" })).toBeInTheDocument();
  });
});

describe("the multipliers", () => {
  test("show the departments without one and name one right there", async () => {
    await renderPage(area, { path: "/stakeholders/multipliers" });
    await expect.element(page.getByText("Noch kein Fachbereich angelegt")).toBeInTheDocument();
    const { id } = await createRecord("orgUnits", { name: "Fachbereich Bauen", shortName: "FB 6" });
    const served = await createRecord("orgUnits", { name: "Fachbereich Soziales", shortName: "FB 5" });
    const person = await createRecord("persons", { displayName: "Dana Demo", orgUnitId: served.id });
    await createRecord("stakeholders", {
      label: "Multiplikator/in Soziales",
      isMultiplier: true,
      personId: person.id,
    });
    await expect.element(page.getByText("Ein Fachbereich ist ohne Multiplikator/in.")).toBeInTheDocument();
    await expect
      .element(page.getByRole("row").filter({ hasText: "Soziales" }))
      .toHaveTextContent(/Multiplikator\/in Soziales\s*Dana Demo/);
    expect(await axeFindings()).toEqual([]);
    await page.getByRole("button", { name: "Multiplikator/in anlegen: Fachbereich Bauen" }).click();
    await expect
      .element(page.getByRole("dialog").getByRole("textbox", { name: "Bezeichnung" }))
      .toHaveValue("Multiplikator/in FB 6");
    await expect
      .element(page.getByText("Jeder Fachbereich hat eine/n Multiplikator/in."))
      .toBeInTheDocument();
    expect((await tableOf("stakeholders").toArray()).map(({ orgUnitId }) => orgUnitId)).toContain(id);
  });
});

describe("the role cards", () => {
  test("are added and written beside the list", async () => {
    await renderPage(area, { path: "/stakeholders/roles" });
    await expect.element(page.getByText("Noch keine Rollenkarte")).toBeInTheDocument();
    await page.getByRole("button", { name: "Rollenkarte anlegen" }).click();
    await userEvent.keyboard("Digital-Navigator/in{Enter}");
    const panel = page.getByRole("dialog", { name: "Rollenkarte" });
    await panel.getByRole("textbox", { name: "Auftrag" }).click();
    await userEvent.keyboard("Hält die Agenda zusammen");
    await panel.getByRole("textbox", { name: "Zeitanteil (Prozent)" }).fill("50");
    await panel.getByRole("textbox", { name: "Gilt bis" }).fill("31.12.2025");
    await expect
      .poll(async () => (await tableOf("roleCards").toArray())[0])
      .toMatchObject({ timeShare: 50, until: "2025-12-31" });
    expect(await axeFindings()).toEqual([]);
    await userEvent.keyboard("{Escape}");
    await expect
      .element(page.getByRole("row").filter({ hasText: "Digital-Navigator/in" }))
      .toHaveTextContent(/abgelaufen.*Hält die Agenda zusammen.*50\s%.*31\.12\.2025/);
    expect(await axeFindings()).toEqual([]);
  });
});
