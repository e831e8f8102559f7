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

/** From the Enter key in the console to the card drawn on the wall, with 300 cards on the board. */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  const folder = await seedDataFolder(townWithBoard());
  const server = await startServing(folder);
  const context = await startChromium(join(folder, "engine-browser-1"));
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    // What the moderator chose before: the board in the console and on the wall.
    await page.addInitScript((id) => {
      const state = { scene: "board", view: "board", isBlack: false, isDark: false, isTimerOnWall: true };
      localStorage.setItem("agendalotse.room", JSON.stringify({ of: id, ...state }));
    }, eventId);
    await page.goto(server.address);
    await page.locator("main h1").waitFor({ timeout: 120_000 });
    await page.evaluate((id) => {
      location.hash = `#/events/${id}/console`;
    }, eventId);
    const field = page.locator("main form input").first();
    await field.waitFor();
    const opened = context.waitForEvent("page");
    await page.evaluate(
      () => void window.open("wall.html", "agendalotse-wall", "popup,width=1920,height=1080"),
    );
    const wall = await opened;
    await wall.locator(".board .card").first().waitFor();
    const times: number[] = [];
    for (let at = 0; at < (quick ? 5 : 25); at += 1)
      times.push(await typeCard(page, wall, `Neue Karte ${at}`));
    return [
      row("card to the wall, 300 cards", "one frame", { ours: times, peer: times.map(() => frame) }, 2),
    ];
  } finally {
    await context.close();
    await server.end();
    await rm(folder, { recursive: true, force: true });
  }
}

/** A cold card is no fair sample, so each is typed, drawn and stored before the next one. */
async function typeCard(page: Page, wall: Page, text: string): Promise<number> {
  const seen = wall.evaluate(
    (wanted) =>
      new Promise<number>((done) => {
        const look = () => {
          if (!document.body.textContent?.includes(wanted)) return;
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
    text,
  );
  const field = page.locator("main form input").first();
  await field.fill(text);
  await page.evaluate(() => {
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        (globalThis as unknown as { pressedAt: number }).pressedAt = performance.timeOrigin + timeStamp;
      },
      { capture: true, once: true },
    );
  });
  await field.press("Enter");
  const drawn = await seen;
  const pressed = await page.evaluate(() => (globalThis as unknown as { pressedAt: number }).pressedAt);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
  return drawn - pressed;
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
