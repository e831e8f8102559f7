import { DatabaseGone } from "@renderer/app/DatabaseGone";
import { replaceHost } from "@renderer/desktop";
import { keepFocus } from "@renderer/ui/keptFocus";
import type { CallHost } from "@shared/desktop";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openEmptyWorkspace, renderPage } from "../renderPage";

const goOn = vi.hoisted(() => ({ reopened: () => {} }));
vi.mock("@renderer/data/ownership", async (original) => ({
  ...(await original<typeof import("@renderer/data/ownership")>()),
  reopen: async () => goOn.reopened(),
}));
vi.mock("@renderer/data/examination", () => ({ examineInBackground: async () => true }));

let needed = 300;
let restoreHost = () => {};

beforeEach(async () => {
  needed = 300;
  restoreHost = replaceHost((async (channel: string) =>
    channel === "disk.space"
      ? { drive: "C:", freeMegabytes: 1, neededMegabytes: needed }
      : {}) as unknown as CallHost);
  await openEmptyWorkspace();
  keepFocus(document);
});
afterEach(() => {
  vi.useRealTimers();
  restoreHost();
});

/** A page with a field and the notice, which goes as in the window when the database is there again. */
function Gone() {
  const [isGone, setGone] = useState(true);
  goOn.reopened = () => setGone(false);
  return (
    <>
      <input aria-label="Titel" />
      {isGone && <DatabaseGone />}
    </>
  );
}

const notice = () => page.getByRole("alert");

test("a full disk is looked at every half minute: the megabytes are those of now, and with room the notice goes", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  await renderPage(<Gone />);
  await expect.element(notice()).toHaveTextContent("mindestens 300 MB");
  await expect.element(notice()).toHaveTextContent("„Weiterarbeiten“");
  needed = 120;
  vi.advanceTimersByTime(30_000);
  await expect.element(notice()).toHaveTextContent("mindestens 120 MB");
  needed = 0;
  vi.advanceTimersByTime(30_000);
  await expect.element(notice()).not.toBeInTheDocument();
});

test("a try that finds no room says so in the notice, and the focus returns to the field when it worked", async () => {
  await renderPage(<Gone />);
  await userEvent.click(page.getByLabelText("Titel"));
  await expect.element(notice()).toHaveTextContent("mindestens 300 MB");
  needed = 80;
  await page.getByRole("button", { name: "Weiterarbeiten" }).click();
  await expect.element(notice()).toHaveTextContent("mindestens 80 MB");
  needed = 0;
  await page.getByRole("button", { name: "Weiterarbeiten" }).click();
  await expect.element(notice()).not.toBeInTheDocument();
  await expect.element(page.getByLabelText("Titel")).toHaveFocus();
});
