import { createRecord } from "@renderer/data/commands/records";
import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { axeFindings, eventually, openEmptyWorkspace } from "../../renderPage";
import { showAgenda, smallAgenda, stored } from "./agendaPage";

beforeEach(async () => {
  await openEmptyWorkspace();
  const { online = "" } = await smallAgenda();
  const { id: guidelineId } = await createRecord("guidelines", { title: "Einmal erfassen" });
  await createRecord("guidelineChecks", { measureId: online, guidelineId, result: "fulfilled" });
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const emptyCell = page.getByRole("button", { name: "M-02 Bezahlen, L-1 Einmal erfassen: offen" });

test("deciding waits for the empty cell the dialog leads to; a draft does not", async () => {
  await showAgenda({ path: "/agenda/versions" });
  await userEvent.click(button("Fassung festhalten"));
  await expect.element(button("Festhalten")).toBeEnabled();
  await userEvent.click(page.getByRole("radio", { name: "Beschlossen (1.0)" }));
  await expect.element(page.getByText("hat 1 leere Zelle.")).toBeVisible();
  await expect.element(button("Festhalten")).toBeDisabled();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole("link", { name: "Erste leere Zelle öffnen: M-02 und L-1" }));
  await expect.element(emptyCell).toHaveFocus();
  await userEvent.keyboard("3");
  await expect.element(page.getByText("2 von 2 Zellen ausgefüllt")).toBeVisible();
  expect(await axeFindings()).toEqual([]);
  await userEvent.click(page.getByRole("link", { name: "Fassungen" }));
  await userEvent.click(button("Fassung festhalten"));
  await userEvent.click(page.getByRole("radio", { name: "Beschlossen (1.0)" }));
  await userEvent.click(button("Festhalten"));
  await eventually(async () =>
    expect((await stored("agendaVersions")).map(({ status }) => status)).toEqual(["decided"]),
  );
});

test("a draft that is said to be decided stays one, says why and leads to the cell", async () => {
  await createRecord("agendaVersions", {
    number: "0.1",
    date: "2026-07-01",
    frozen: { measures: await stored("measures"), guidelines: await stored("guidelines") },
  });
  await showAgenda({ path: "/agenda/versions" });
  await userEvent.click(page.getByRole("combobox", { name: "Status von Fassung 0.1" }));
  await userEvent.click(page.getByRole("option", { name: "beschlossen" }));
  await expect.element(page.getByText("Leere Zellen: 1.")).toBeVisible();
  expect((await stored("agendaVersions")).map(({ status }) => status)).toEqual(["draft"]);
  await userEvent.click(page.getByRole("link", { name: "Leere Zelle öffnen" }));
  await expect.element(emptyCell).toHaveFocus();
});
