import { redo } from "@renderer/data/command";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { HistoryPage } from "@renderer/features/history/HistoryPage";
import { axeFindings, openEmptyWorkspace, renderPage } from "@tests/renderer/renderPage";
import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";

beforeEach(openEmptyWorkspace);

async function someHistory() {
  const unit = await createRecord("orgUnits", { name: "Kämmerei" });
  const goal = await createRecord("goals", { title: "Ohne Wege" });
  await updateRecord("goals", goal.id, { title: "Ohne Weg ins" }, { group: "typing" });
  await updateRecord("goals", goal.id, { title: "Ohne Weg ins Rathaus" }, { group: "typing" });
  await updateRecord("goals", goal.id, { leadUnitId: unit.id, status: "agreed" });
  return { goal };
}
const entry = (name: RegExp) => page.getByRole("listitem").filter({ hasText: name });

describe("the history page", () => {
  test("says the next step while there is nothing", async () => {
    await renderPage(<HistoryPage />);
    await expect.element(page.getByText("Noch keine Änderungen")).toBeVisible();
  });

  test("shows each action with before and after in words", async () => {
    await someHistory();
    await renderPage(<HistoryPage />);
    await expect.element(page.getByRole("heading", { name: "Heute" })).toBeVisible();
    await page.getByText("Ziel „Ohne Weg ins Rathaus“ geändert").first().click();
    await expect.element(page.getByRole("insertion").filter({ hasText: "Kämmerei" })).toBeVisible();
    await expect.element(page.getByRole("insertion").filter({ hasText: "abgestimmt" })).toBeVisible();
    await expect.element(page.getByRole("deletion").filter({ hasText: "Entwurf" })).toBeVisible();
  });

  test("tells typing into one field as one step", async () => {
    await someHistory();
    await renderPage(<HistoryPage />);
    await page.getByText("2 Änderungen in einem Zug").click();
    await expect.element(page.getByRole("deletion").filter({ hasText: "Ohne Wege" })).toBeVisible();
    await expect
      .element(page.getByRole("insertion").filter({ hasText: "Ohne Weg ins Rathaus" }))
      .toBeVisible();
  });

  test("filters by kind and by word", async () => {
    await someHistory();
    await renderPage(<HistoryPage />);
    await page.getByRole("textbox", { name: "Im Verlauf suchen" }).fill("kaemmerei");
    await expect.element(entry(/Kämmerei/)).toBeVisible();
    await expect.element(entry(/Ohne Wege/)).not.toBeInTheDocument();
    await page.getByRole("textbox", { name: "Im Verlauf suchen" }).fill("xyz");
    await page.getByRole("button", { name: "Auswahl aufheben" }).click();
    await expect.element(entry(/Ziel „Ohne Wege“ angelegt/)).toBeVisible();
  });

  test("undoes down to an action step by step, so that redo brings back step by step", async () => {
    const { goal } = await someHistory();
    await renderPage(<HistoryPage />);
    await page.getByText("2 Änderungen in einem Zug").click();
    await page.getByRole("button", { name: "Bis hierher rückgängig machen" }).click();
    await expect.poll(async () => (await tableOf("goals").get(goal.id))?.title).toBe("Ohne Wege");
    await redo();
    await redo();
    expect(await tableOf("goals").get(goal.id)).toMatchObject({
      status: "agreed",
      title: "Ohne Weg ins Rathaus",
    });
  });

  test.each([
    ["de", "light"],
    ["en", "dark"],
  ] as const)("has nothing axe objects to (%s, %s)", async (language, scheme) => {
    await someHistory();
    await renderPage(<HistoryPage />, { language, scheme });
    await page.getByText("Kämmerei").click();
    await expect.element(page.getByRole("button", { name: /Bis hierher|Undo back to here/ })).toBeVisible();
    expect(await axeFindings()).toEqual([]);
  });
});
