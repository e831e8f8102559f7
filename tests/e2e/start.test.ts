import { expect, test } from "vitest";
import { openApp } from "./harness";

test("the app starts and shows its first page in German", async () => {
  const { page } = await openApp();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.title()).toContain("Agendalotse");
  expect(await page.locator("html").getAttribute("lang")).toBe("de");
});

test("the app starts in English where a person chose it", async () => {
  const { page } = await openApp({ language: "en" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
});

test("the secret of the start does not stay in the address", async () => {
  const { page, origin } = await openApp();
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(page.url()).not.toContain("start=");
  expect(page.url().startsWith(origin)).toBe(true);
});

test("the window works again after it was loaded anew", async () => {
  const { page } = await openApp();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
});

test("the app starts again with the same data", async () => {
  const app = await openApp();
  await app.page.getByRole("heading", { level: 1 }).waitFor();
  const again = await app.restart();
  await again.page.getByRole("heading", { level: 1 }).waitFor();
  expect(again.origin).toBe(app.origin);
});
