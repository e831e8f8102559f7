import { rm } from "node:fs/promises";
import { process } from "@shared/domain/processes/process";
import type { Workspace } from "@shared/domain/workspace";
import type { Page } from "playwright-core";
import { openInBrowser } from "../e2e/harnessBrowser";
import { townWithMany } from "../fixtures/townOfSize";
import { type BenchRow, row } from "./benchmark";
import { seedDataFolder } from "./seedDataFolder";

export const name = "lists";

const frame = 1000 / 60;
/** The list waits so long for the next letter before it filters (TableToolbar). */
const searchPause = 150;
const patience = 120_000;

type List = { what: string; path: string; kind: "processes" | "projects"; count: number };

const lists: readonly List[] = [
  { what: "1,000 processes", path: "#/processes", kind: "processes", count: 1_000 },
  { what: "200 projects", path: "#/projects", kind: "projects", count: 200 },
];

type Samples = { filtered: number[]; scrolled: number[] };

/**
 * Lists of a town of the largest size (DOMAIN.md (c), volume target): from the end of the pause after a letter to
 * the frame with the rows that fit it, beside the same list with a single row; and from a leap of three pages to
 * the frame whose rows fill the place, beside one frame.
 */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  const rounds = quick ? 5 : 15;
  const full = await measured((list) => list.count, rounds);
  const single = await measured(() => 1, rounds);
  return lists.flatMap(({ what }, at) => {
    const [ours, peer] = [full[at], single[at]];
    if (!ours || !peer) throw new Error("Every list is measured twice.");
    const frames = ours.scrolled.map(() => frame);
    return [
      row(`filtering ${what}`, "the same list with one row", { ours: ours.filtered, peer: peer.filtered }, 2),
      row(`filtering ${what}, in frames`, "one frame", { ours: ours.filtered, peer: frames }, 2),
      row(`scrolling ${what}`, "one frame", { ours: ours.scrolled, peer: frames }, 2),
    ];
  });
}

/** Both figures for every list, each in a town with so many of its kind. */
async function measured(countOf: (list: List) => number, rounds: number): Promise<Samples[]> {
  const results: Samples[] = [];
  for (const list of lists) {
    const folder = await seedDataFolder(townWith(list, countOf(list)));
    const host = await openInBrowser({ dataFolder: folder });
    try {
      results.push(await measureList(host.page, host.address, list, rounds));
    } finally {
      await host.end();
      await rm(folder, { recursive: true, force: true });
    }
  }
  return results;
}

async function measureList(page: Page, address: string, list: List, rounds: number): Promise<Samples> {
  await page.goto(address);
  await page.locator("main h1").waitFor({ timeout: patience });
  await page.evaluate((path) => {
    location.hash = path;
  }, list.path);
  await page.locator("[data-line]").first().waitFor({ timeout: patience });
  const search = page
    .locator("main input[type=text], main input:not([type])")
    .and(page.locator("[aria-label='In der Liste suchen']"));
  const samples: Samples = { filtered: [], scrolled: [] };
  for (let at = 0; at < rounds; at += 1) {
    samples.scrolled.push(await page.evaluate(leap));
    await search.focus();
    await page.evaluate(listenForRows);
    await page.keyboard.press("7");
    const took = await page.evaluate(() => (globalThis as unknown as Listening).rowsShown);
    samples.filtered.push(took - searchPause);
    await search.press("Backspace");
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  }
  return samples;
}

type Listening = { rowsShown: Promise<number> };

/** Promises, in the page, the milliseconds from the next key to the frame with the rows it leaves. */
function listenForRows(): void {
  (globalThis as unknown as Listening).rowsShown = new Promise<number>((done, fail) => {
    setTimeout(() => fail(new Error("The letter changed nothing in the list.")), 20_000);
    let pressed = 0;
    document.addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), {
      once: true,
      capture: true,
    });
    const status = document.querySelector("main [role=status]");
    if (!status) throw new Error("The list counts its rows.");
    const rows = () => [...document.querySelectorAll("[data-line]")].map((line) => line.textContent).join();
    const before = `${status.textContent}${rows()}`;
    const observer = new MutationObserver(() => {
      if (`${status.textContent}${rows()}` === before) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now() - pressed);
        port2.postMessage(null);
      });
    });
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** Milliseconds from a leap of three pages, down or up again, to the frame whose place is filled with rows. */
function leap(): Promise<number> {
  const table = document.querySelector("main table:has([data-line])");
  const scroller = table?.parentElement;
  if (!table || !scroller) throw new Error("The list has a place to scroll in.");
  const begin = performance.now();
  const isFar = scroller.scrollTop > 0;
  scroller.scrollTop = isFar ? 0 : 3 * scroller.clientHeight;
  const isFilled = () => {
    const { top, bottom } = scroller.getBoundingClientRect();
    const end = Math.min(bottom, table.getBoundingClientRect().bottom) - 4;
    const lines = [...table.querySelectorAll("[data-line]")].map((line) => line.getBoundingClientRect());
    const middle = (top + end) / 2;
    const covers = (y: number) => lines.some((line) => line.top <= y && line.bottom >= y);
    return covers(middle) && covers(end);
  };
  return new Promise((done) => {
    const look = () => {
      if (!isFilled()) return void requestAnimationFrame(look);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now() - begin);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

function townWith({ kind, count: largest }: List, count: number): Workspace {
  if (kind !== "processes") {
    const town = townWithMany(kind, largest);
    return { ...town, [kind]: town[kind].slice(0, count) };
  }
  const town = townWithMany("persons", 1);
  const units = town.orgUnits.map(({ id }) => id);
  const base = { createdAt: "2026-11-16T09:00:00.000Z", updatedAt: "2026-11-16T09:00:00.000Z" };
  const processes = Array.from({ length: count }, (_, at) =>
    process.parse({
      ...base,
      id: crypto.randomUUID(),
      code: `PR-${String(at + 1).padStart(3, "0")}`,
      name: `Antrag ${at} entgegennehmen, prüfen und bescheiden`,
      orgUnitId: units[at % units.length],
      casesPerYear: (at * 37) % 3_000,
      handlingMinutes: 5 + ((at * 13) % 90),
      mediaBreaks: at % 5,
      internalLevel: at % 5,
      potential: (at * 3) % 5,
      complexity: (at * 7) % 5,
      outsideEffect: at % 4,
      position: `b${String(at).padStart(4, "0")}V`,
    }),
  );
  return { ...town, processes };
}
