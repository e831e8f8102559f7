import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startServing } from "../e2e/harnessBrowser";
import { townOfSize } from "../fixtures/townOfSize";
import { type BenchRow, row } from "./benchmark";
import { startChromium } from "./openBenchWindow";
import { seedDataFolder } from "./seedDataFolder";

export const name = "search";

const frame = 1000 / 60;
const words = ["digital", "buerger", "prozess", "akte", "schulung", "termin"];

type Keystroke = { echo: number; results: number };

/** Keystrokes in the search field with 20,000 records, beside one frame of the screen. */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  const folder = await seedDataFolder(townOfSize(20_000));
  const server = await startServing(folder);
  const context = await startChromium(join(folder, "engine-browser-1"));
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.address);
    await page.locator("main h1").waitFor({ timeout: 120_000 });
    await page.keyboard.press("Control+k");
    const field = page.getByRole("dialog").getByRole("textbox");
    // The index is ready when the first search answers.
    await field.fill("digital");
    await page.getByRole("dialog").getByRole("button").nth(5).waitFor({ timeout: 60_000 });
    await watchKeystrokes(page);
    const strokes: Keystroke[] = [];
    for (const word of quick ? words.slice(0, 2) : words) {
      await field.fill("");
      for (const letter of word) strokes.push(await press(page, letter));
    }
    const frames = strokes.map(() => frame);
    return [
      row(
        "keystroke in the search field, echo",
        "one frame",
        { ours: strokes.map((s) => s.echo), peer: frames },
        1,
      ),
      row("keystroke to results", "one frame", { ours: strokes.map((s) => s.results), peer: frames }, 3),
    ];
  } finally {
    await context.close();
    await server.end();
    await rm(folder, { recursive: true, force: true });
  }
}

type Watched = { keystroke?: Keystroke };

/** Notes for each keystroke when the field and when the list of finds was drawn, from the key's own time on. */
async function watchKeystrokes(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched;
    const drawn = (then: (time: number) => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => then(performance.now());
        port2.postMessage(null);
      });
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        watched.keystroke = { echo: 0, results: 0 };
        const stroke = watched.keystroke;
        document.addEventListener("input", () => drawn((time) => (stroke.echo = time - timeStamp)), {
          once: true,
        });
        const list = document.querySelector("[role=dialog]");
        const observer = new MutationObserver(() => drawn((time) => (stroke.results = time - timeStamp)));
        if (list) observer.observe(list, { subtree: true, childList: true, characterData: true });
        setTimeout(() => observer.disconnect(), 400);
      },
      { capture: true },
    );
  });
}

async function press(page: Page, letter: string): Promise<Keystroke> {
  await page.keyboard.press(letter);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 450)));
  const stroke = await page.evaluate(() => (globalThis as unknown as Watched).keystroke);
  if (!stroke) throw new Error("The keystroke was not seen.");
  return stroke;
}
