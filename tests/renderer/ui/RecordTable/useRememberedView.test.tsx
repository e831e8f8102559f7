import { plainView, type TableView } from "@renderer/ui/RecordTable/tableView";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { renderPage } from "@tests/renderer/renderPage";
import { useState } from "react";
import { expect, test } from "vitest";
import { page } from "vitest/browser";

const first: TableView = { ...plainView, groupBy: "phase" };

function List() {
  const [view, setView] = useRememberedView("test", first);
  return (
    <>
      <p>{`${view.groupBy}, ${view.search || "nothing"}`}</p>
      <button type="button" onClick={() => setView({ ...view, search: "akte" })}>
        search
      </button>
    </>
  );
}

function Window() {
  const [isOpen, setOpen] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setOpen(!isOpen)}>
        leave or come back
      </button>
      {isOpen && <List />}
    </>
  );
}

test("a list is found again as it was left", async () => {
  await renderPage(<Window />);
  await expect.element(page.getByText("phase, nothing")).toBeVisible();
  await page.getByRole("button", { name: "search" }).click();
  await page.getByRole("button", { name: "leave or come back" }).click();
  await expect.element(page.getByText("phase, akte")).not.toBeInTheDocument();
  await page.getByRole("button", { name: "leave or come back" }).click();
  await expect.element(page.getByText("phase, akte")).toBeVisible();
});

test.each(["{", '"akte"', '{"search":7}', "null"])(
  "a list whose choice is damaged (%s) begins as it does at first",
  async (stored) => {
    sessionStorage.setItem("agendalotse.view.test", stored);
    await renderPage(<Window />);
    await expect.element(page.getByText("phase, nothing")).toBeVisible();
  },
);
