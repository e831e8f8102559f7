import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { goTo, openSampleTown } from "./sampleApp";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const pages = [
  "/",
  "/agenda",
  "/agenda/texts",
  "/agenda/guidelines",
  "/agenda/checks",
  "/agenda/versions",
  "/inbox",
  "/projects",
  "/projects/board",
  "/projects/timeline",
  "/reading",
  "/documents",
  "/history",
  "/settings",
  "/settings/people",
  "/settings/appearance",
  "/settings/data",
];

type AxeResult = { violations: { id: string; nodes: { html: string }[] }[] };

/** One line per finding, so that a failing test can be read. */
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (
      globalThis as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResult> } }
    ).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
    }),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

describe.each([
  ["de", "light"],
  ["en", "dark"],
] as const)("every page of the sample town (%s, %s)", (language, colorScheme) => {
  test("has nothing axe objects to", async () => {
    const app = await openSampleTown({ language, colorScheme });
    const findings: Record<string, string[]> = {};
    for (const path of pages) {
      await goTo(app, path);
      await app.page.waitForLoadState("networkidle");
      const found = await axeFindings(app.page);
      if (found.length > 0) findings[path] = found;
    }
    expect(findings).toEqual({});
  }, 180_000);
});

test("no page needs to be scrolled sideways at 200 % zoom of a 1280 pixel screen", async () => {
  const app = await openSampleTown({ viewport: { width: 640, height: 400 } });
  const tooWide: string[] = [];
  for (const path of pages) {
    await goTo(app, path);
    const { scroll, client } = await app.page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      client: document.documentElement.clientWidth,
    }));
    if (scroll > client) tooWide.push(`${path}: ${scroll} > ${client}`);
  }
  expect(tooWide).toEqual([]);
}, 120_000);
