import { rm } from "node:fs/promises";
import { join } from "node:path";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import type { Page } from "playwright-core";
import { startServing } from "../e2e/harnessBrowser";
import { townOfSize } from "../fixtures/townOfSize";
import { type BenchRow, row } from "./benchmark";
import { serveBenchWindow, startChromium } from "./openBenchWindow";
import { seedDataFolder } from "./seedDataFolder";

export const name = "start";

/** From starting the browser to a page that can be used, beside a blank Mantine page in the same browser. */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  const blank = await serveBenchWindow();
  try {
    const rounds = quick ? 3 : 7;
    return [
      await compare("sample town", sampleTown(), blank.address, rounds),
      await compare("20,000 records", townOfSize(20_000), blank.address, rounds),
    ];
  } finally {
    await blank.close();
  }
}

async function compare(
  what: string,
  workspace: Parameters<typeof seedDataFolder>[0],
  blankAddress: string,
  rounds: number,
): Promise<BenchRow> {
  const folder = await seedDataFolder(workspace);
  const server = await startServing(folder);
  const samples = { ours: [] as number[], peer: [] as number[] };
  const ours = () => timeStart(join(folder, "engine-browser-1"), server.address, appIsUsable);
  try {
    // The first start builds the database from the journal; it is the same work only once.
    await ours();
    for (let round = 0; round < rounds; round++) {
      samples.ours.push(await ours());
      samples.peer.push(await timeStart(join(folder, "blank"), `${blankAddress}blank.html`, blankIsUsable));
    }
  } finally {
    await server.end();
    await rm(folder, { recursive: true, force: true });
  }
  return row(`start to usable, ${what}`, "blank Mantine page, same browser", samples, 1.5);
}

const appIsUsable = (page: Page) => page.locator("main h1").waitFor();
const blankIsUsable = (page: Page) => page.getByRole("button").waitFor();

async function timeStart(
  profile: string,
  address: string,
  usable: (page: Page) => Promise<void>,
): Promise<number> {
  const begin = performance.now();
  const context = await startChromium(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address, { waitUntil: "commit" });
  await usable(page);
  const time = performance.now() - begin;
  await context.close();
  return time;
}
