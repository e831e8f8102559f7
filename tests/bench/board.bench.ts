import { rm } from "node:fs/promises";
import { join } from "node:path";
import { cluster } from "@shared/domain/events/cluster";
import { event } from "@shared/domain/events/event";
import { note } from "@shared/domain/events/note";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import type { Page } from "playwright-core";
import { startServing } from "../e2e/harnessBrowser";
import { type BenchRow, row } from "./benchmark";
import { startChromium } from "./openBenchWindow";
import { seedDataFolder } from "./seedDataFolder";

export const name = "board";

const frame = 1000 / 60;
const cards = 300;
const eventId = "00000000-0000-4000-8000-000000000001";

/**
 * With 300 cards on the board: from the Enter key in the console to the card drawn on the wall, and to the card
 * drawn on the moderator's own board; from the key that moves a card to the card drawn in its new place.
 */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  const folder = await seedDataFolder(townWithBoard());
  const server = await startServing(folder);
  const context = await startChromium(join(folder, "engine-browser-1"));
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.address);
    await page.locator("main h1").waitFor({ timeout: 120_000 });
    await page.evaluate((id) => {
      location.hash = `#/events/${id}/console`;
    }, eventId);
    await page.getByRole("tab").nth(1).click();
    await page.locator('[aria-keyshortcuts="4"]').click();
    await page.locator("[data-card]").first().waitFor();
    const opened = context.waitForEvent("page");
    await page.evaluate(
      () => void window.open("wall.html", "agendalotse-wall", "popup,width=1920,height=1080"),
    );
    const wall = await opened;
    await wall.locator(".board .card").first().waitFor();
    const times = { wall: [] as number[], board: [] as number[], moved: [] as number[] };
    const rounds = quick ? 5 : 25;
    for (let at = 0; at < rounds; at += 1) times.wall.push(await typeCard(page, wall, `Neue Karte ${at}.`));
    for (let at = 0; at < rounds; at += 1) times.board.push(await typeCard(page, page, `Und Karte ${at}.`));
    for (let at = 0; at < rounds; at += 1) times.moved.push(await moveCard(page, at));
    const frames = (ours: number[]) => ({ ours, peer: ours.map(() => frame) });
    return [
      row("card to the wall, 300 cards", "one frame", frames(times.wall), 2),
      row("card to the moderator's board, 300 cards", "one frame", frames(times.board), 4),
      row("card moved by key, 300 cards", "one frame", frames(times.moved), 8),
    ];
  } finally {
    await context.close();
    await server.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A cold card is no fair sample, so each is typed, drawn and stored before the next one. */
async function typeCard(page: Page, seenOn: Page, text: string): Promise<number> {
  const field = page.locator("main form input").first();
  await field.fill(text);
  return fromKey(page, "Enter", drawn(seenOn, text, ".card, [data-card]"));
}

/** The card that has the keyboard, one place down and up again. */
async function moveCard(page: Page, at: number): Promise<number> {
  const card = page.locator("[data-column] [data-card]").first();
  if (at === 0) await card.focus();
  const text = (await page.locator("[data-card]:focus").textContent()) ?? "";
  const place = `[data-column]:first-of-type [data-card]:nth-child(${at % 2 === 0 ? 2 : 1})`;
  return fromKey(page, at % 2 === 0 ? "Alt+ArrowDown" : "Alt+ArrowUp", drawn(page, text, place));
}

/** Milliseconds from a key to what it brings about; then everything is let come to rest. */
async function fromKey(page: Page, key: string, seen: Promise<number>): Promise<number> {
  await page.evaluate(() => {
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        (globalThis as unknown as { pressedAt: number }).pressedAt = performance.timeOrigin + timeStamp;
      },
      { capture: true, once: true },
    );
  });
  await page.keyboard.press(key);
  const at = await seen;
  const pressed = await page.evaluate(() => (globalThis as unknown as { pressedAt: number }).pressedAt);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  return at - pressed;
}

/** When the frame in which an element first had a text was drawn. */
function drawn(page: Page, text: string, selector: string): Promise<number> {
  return page.evaluate(
    ({ text, selector }) =>
      new Promise<number>((done) => {
        const isThere = () =>
          [...document.querySelectorAll(selector)].some((element) => element.textContent?.includes(text));
        const look = () => {
          if (!isThere()) return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done(performance.timeOrigin + performance.now());
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      }),
    { text, selector },
  );
}

/** The sample town with a retreat of 300 cards in nine piles and a loose one. */
function townWithBoard(): Workspace {
  const base = { createdAt: "2027-03-12T09:00:00.000Z", updatedAt: "2027-03-12T09:00:00.000Z" };
  const piles = Array.from({ length: 9 }, (_, at) =>
    cluster.parse({ ...base, id: crypto.randomUUID(), eventId, title: `Thema ${at}`, position: `a${at}` }),
  );
  const notes = Array.from({ length: cards }, (_, at) =>
    note.parse({
      ...base,
      id: crypto.randomUUID(),
      code: `K-${at + 1}`,
      eventId,
      text: `Was uns ${at} Jahre lang gefehlt hat, in einem Satz gesagt`,
      clusterId: piles[at % 10]?.id,
      position: `b${String(at).padStart(3, "0")}V`,
    }),
  );
  const retreat = event.parse({ ...base, id: eventId, title: "Klausur der Führungsrunde" });
  return { ...emptyWorkspace(), ...sampleTown(), events: [retreat], clusters: piles, notes };
}
