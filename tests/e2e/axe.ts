import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { atRest } from "../atRest";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type AxeResult = { violations: { id: string; nodes: { html: string }[] }[] };

/** What axe finds on the page once it is at rest, or in one part of it: one line per finding, so that a failing test can be read. */
export async function axeFindings(page: Page, part?: string): Promise<string[]> {
  await page.evaluate(atRest);
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    (selector) =>
      (
        globalThis as unknown as {
          axe: { run: (root: Document | string, options: object) => Promise<AxeResult> };
        }
      ).axe.run(selector ?? document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"],
      }),
    part,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}
