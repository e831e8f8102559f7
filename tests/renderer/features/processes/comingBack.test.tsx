import { createRecord } from "@renderer/data/commands/records";
import { ProcessesArea } from "@renderer/features/processes/ProcessesArea";
import { openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { Route, Routes } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";

const area = (
  <Routes>
    <Route path="/processes/*" element={<ProcessesArea />} />
  </Routes>
);

beforeEach(openEmptyWorkspace);

test("who opens a process and goes back to the register finds it searched as before", async () => {
  for (const name of ["Hundesteuer anmelden", "Wohngeld beantragen"])
    await createRecord("processes", { name });
  await renderPage(area, { path: "/processes" });
  await page.getByRole("textbox", { name: "In der Liste suchen" }).fill("Hund");
  await expect.element(page.getByText("Wohngeld beantragen")).not.toBeInTheDocument();
  await page.getByRole("link", { name: "Hundesteuer anmelden" }).click();
  await expect.element(page.getByRole("heading", { level: 1, name: /Hundesteuer/ })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Prozesse", exact: true }).first().click();
  await expect.element(page.getByRole("textbox", { name: "In der Liste suchen" })).toHaveValue("Hund");
  await expect.element(page.getByRole("link", { name: "Hundesteuer anmelden" })).toBeVisible();
  await expect.element(page.getByText("Wohngeld beantragen")).not.toBeInTheDocument();
});
