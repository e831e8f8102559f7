import { expect, test } from "vitest";
import { openSampleTown } from "./sampleApp";

test("language and dark appearance outlive a crash, also on the recovery page, and the notice leaves the status line free", async () => {
  const app = await openSampleTown();
  await app.page.evaluate(() => {
    location.hash = "#/settings/appearance";
  });
  await app.page.getByText("English", { exact: true }).click();
  await app.page.getByText("Dark", { exact: true }).click();
  await app.page.getByText(/^Saved at/).waitFor();

  const { page, origin } = await app.crashAndRestart();
  const notice = page.getByText(/was not closed properly/);
  await notice.waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.locator("html").getAttribute("data-mantine-color-scheme")).toBe("dark");
  const status = await page.getByRole("status").filter({ hasText: "Saved" }).boundingBox();
  const shown = await page.getByRole("alert").filter({ has: notice }).boundingBox();
  expect((shown?.y ?? 0) + (shown?.height ?? 0)).toBeLessThan(status?.y ?? 0);

  // The recovery page asks for itself: here nothing has told this window before.
  await page.evaluate(() => localStorage.clear());
  await page.goto(`${origin}/recovery.html#late`);
  await page.waitForFunction(() => document.querySelector("ul.ways") !== null);
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.locator("html").getAttribute("data-scheme")).toBe("dark");
});
