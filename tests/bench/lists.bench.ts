import { rm } from "node:fs/promises";
import type { KindName } from "@shared/domain/kinds";
import { process } from "@shared/domain/processes/process";
import type { Workspace } from "@shared/domain/workspace";
import type { Page } from "playwright-core";
import { openInBrowser } from "../e2e/harnessBrowser";
import { agendaOfSize, townWithMany } from "../fixtures/townOfSize";
import { type BenchRow, row } from "./benchmark";
import { seedDataFolder } from "./seedDataFolder";

export const name = "lists";

const frame = 1000 / 60;
const patience = 120_000;

type List = {
  what: string;
  path: string;
  kind: KindName;
  count: number;
  /** Which elements are its lines, and what the field is called that searches them. */
  lines: string;
  search: string;
  /** Milliseconds it waits for the next letter before it filters. */
  pause: number;
};

const table = { lines: "[data-line]", search: "In der Liste suchen", pause: 150 };
const outline = { lines: "[role=row][data-key]", search: "In der Gliederung suchen", pause: 0 };
const lists: readonly List[] = [
  { what: "1,000 processes", path: "#/processes", kind: "processes", count: 1_000, ...table },
  { what: "200 projects", path: "#/projects", kind: "projects", count: 200, ...table },
  { what: "150 measures", path: "#/agenda", kind: "measures", count: 150, ...outline },
  { what: "200 stakeholders", path: "#/stakeholders", kind: "stakeholders", count: 200, ...table },
  {
    what: "500 messages",
    path: "#/stakeholders/plan?view=plan",
    kind: "communicationItems",
    count: 500,
    ...table,
  },
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
  await page.locator(list.lines).first().waitFor({ timeout: patience });
  const search = page.locator(`main [aria-label='${list.search}']`);
  const samples: Samples = { filtered: [], scrolled: [] };
  for (let at = 0; at < rounds; at += 1) {
    // Down, and up again: whoever types in the search looks at it, and it stands above the list.
    for (let way = 0; way < 2; way += 1) {
      samples.scrolled.push(await page.evaluate(leap, list.lines));
      await page.evaluate(rest);
    }
    await search.focus();
    await page.evaluate(listenForRows, list.lines);
    await page.keyboard.press("7");
    const took = await page.evaluate(() => (globalThis as unknown as Listening).rowsShown);
    samples.filtered.push(took - list.pause);
    await search.press("Backspace");
    await page.evaluate(rest);
  }
  return samples;
}

/** Lets everything the last step caused come to its end. */
const rest = () => new Promise<void>((done) => setTimeout(done, 500));

type Listening = { rowsShown: Promise<number> };

/** Promises, in the page, the milliseconds from the next key to the frame with the rows it leaves. */
function listenForRows(lines: string): void {
  (globalThis as unknown as Listening).rowsShown = new Promise<number>((done, fail) => {
    setTimeout(() => fail(new Error("The letter changed nothing in the list.")), 20_000);
    let pressed = 0;
    document.addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), {
      once: true,
      capture: true,
    });
    const rows = () => [...document.querySelectorAll(lines)].map((line) => line.textContent).join();
    const before = rows();
    const observer = new MutationObserver(() => {
      if (rows() === before) return;
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
function leap(linesOf: string): Promise<number> {
  const list = document.querySelector(linesOf)?.closest("table, [role=treegrid]");
  if (!list) throw new Error("The list has lines.");
  let scroller = list.parentElement;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
    scroller = scroller.parentElement;
  const place = scroller ?? document.documentElement;
  const begin = performance.now();
  const isFar = place.scrollTop > 0;
  place.scrollTop = isFar ? 0 : 3 * place.clientHeight;
  const isFilled = () => {
    const top = Math.max(scroller?.getBoundingClientRect().top ?? 0, list.getBoundingClientRect().top);
    const bottom = scroller?.getBoundingClientRect().bottom ?? window.innerHeight;
    const end = Math.min(bottom, list.getBoundingClientRect().bottom) - 4;
    const lines = [...list.querySelectorAll(linesOf)].map((line) => line.getBoundingClientRect());
    const middle = (top + end) / 2;
    // Some lists leave room between their parts.
    const room = 24;
    const covers = (y: number) => lines.some((line) => line.top - room <= y && line.bottom + room >= y);
    return covers(middle) && covers(end);
  };
  return new Promise((done, fail) => {
    const look = () => {
      if (performance.now() - begin > 20_000) return fail(new Error("The place of the list stays empty."));
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
    const town = kind === "measures" ? agendaOfSize(largest) : townWithMany(kind, largest);
    // The list of messages shows those that are still to be told.
    const open = kind === "communicationItems" ? { status: "planned" } : {};
    return { ...town, [kind]: town[kind].slice(0, count).map((one) => ({ ...one, ...open })) };
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
