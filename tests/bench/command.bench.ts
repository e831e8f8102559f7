import { type BenchRow, row } from "./benchmark";
import { openBenchWindow } from "./openBenchWindow";
import type { BenchWindow } from "./window/main";

export const name = "command";

/** One command with its journal beside a raw strict transaction storing the same rows. */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  const { page, close } = await openBenchWindow();
  try {
    const samples = await page.evaluate(
      (rounds) => (globalThis as unknown as { bench: BenchWindow }).bench.compareCommandWithRaw(rounds),
      quick ? 60 : 300,
    );
    const warm = { ours: samples.ours.slice(10), peer: samples.peer.slice(10) };
    return [row("one command with its journal", "raw strict IndexedDB transaction, same rows", warm, 1.5)];
  } finally {
    await close();
  }
}
