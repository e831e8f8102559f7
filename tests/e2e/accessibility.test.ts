import { describe, expect, test } from "vitest";
import { axeFindings } from "./axe";
import { goTo, openSampleTown } from "./sampleApp";

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
  "/projects/roadmap",
  "/projects/network",
  "/projects/steering",
  "/projects/load",
  "/projects/budget",
  "/projects/checks",
  "/projects/makeup",
  "/stakeholders",
  "/stakeholders/matrix",
  "/stakeholders/multipliers",
  "/stakeholders/contacts",
  "/stakeholders/roles",
  "/stakeholders/plan",
  "/reading",
  "/documents",
  "/documents/papers",
  "/documents/papers/5a3e0000-0050-4000-8000-000000000001",
  "/history",
  "/settings",
  "/settings/people",
  "/settings/templates",
  "/settings/appearance",
  "/settings/data",
];

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
