import { rm } from "node:fs/promises";
import type { Page } from "playwright-core";
import { openInBrowser } from "../e2e/harnessBrowser";
import { townWithMany } from "../fixtures/townOfSize";
import { type BenchRow, row } from "./benchmark";
import { seedDataFolder } from "./seedDataFolder";

export const name = "largest view";

/** Milliseconds a start may take on a busy machine. */
const patience = 120_000;

/** What the portfolio reads. */
const stores = ["projects", "statusReports", "goals", "actionFields", "measures", "orgUnits", "persons"];

/**
 * Opening the portfolio with 20,000 projects, from the click to the frame that shows its rows, beside nothing but
 * reading the same rows with the engine's own getAll in the same page. The page is loaded anew for every sample.
 */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  const dataFolder = await seedDataFolder(townWithMany("projects", 20_000));
  const host = await openInBrowser({ dataFolder });
  const samples = { ours: [] as number[], peer: [] as number[] };
  try {
    const { page } = host;
    await page.goto(host.address);
    await page.locator("main h1").waitFor({ timeout: patience });
    await leave(page);
    // One visit before the samples: it fetches the area's program files.
    await openPortfolio(page);
    for (let round = 0; round < (quick ? 5 : 11); round++) {
      await leave(page);
      samples.peer.push(await page.evaluate(readRaw, stores));
      await leave(page);
      samples.ours.push(await openPortfolio(page));
    }
  } finally {
    await host.end();
    await rm(dataFolder, { recursive: true, force: true });
  }
  return [row("opening the portfolio, 20,000 projects", "raw IndexedDB read of the same rows", samples, 2)];
}

/** A page that reads little, loaded anew, so that nothing of the portfolio is kept in memory. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = "#/settings/appearance";
  });
  await page.reload();
  await page.locator("main h1").waitFor({ timeout: patience });
  // Start-up is over when the window has nothing left to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

function openPortfolio(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const begin = performance.now();
        const look = () => {
          // A frame that has been drawn with rows in it ends the measurement.
          if (document.querySelectorAll("[role=grid] tbody [data-line]").length > 5)
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - begin)));
          else requestAnimationFrame(look);
        };
        location.hash = "#/projects";
        look();
      }),
  );
}

/** Reads whole object stores in one transaction with the bare engine. */
function readRaw(names: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("agendalotse");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const begin = performance.now();
      const transaction = opening.result.transaction(names, "readonly");
      let rows = 0;
      for (const name of names) {
        const reading = transaction.objectStore(name).getAll();
        reading.onsuccess = () => {
          rows += reading.result.length;
        };
      }
      transaction.oncomplete = () => {
        opening.result.close();
        if (rows < 20_000) reject(new Error(`Only ${rows} rows were there.`));
        else resolve(performance.now() - begin);
      };
    };
  });
}
