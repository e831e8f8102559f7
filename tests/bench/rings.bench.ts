import { rm } from "node:fs/promises";
import { openFaultApp } from "../faults/app";
import { setup } from "../faults/build";
import { freePort } from "../faults/host";
import { Ledger } from "../faults/ledger";
import { townOfSize } from "../fixtures/townOfSize";
import { type BenchRow, row } from "./benchmark";
import { seedDataFolder } from "./seedDataFolder";

export const name = "rings";

/** Milliseconds per command, see tests/faults/window/measures.ts. */
type Commands = Record<"saved" | "committed" | "single" | "singleCommitted", number[]>;

/** Most that the check before the first page may take (RELIABILITY 3.4). */
const checkLimit = 100;

/**
 * What safety costs: a command until it is shown as saved beside one that is committed in the window alone; and
 * with 20,000 records the check at the start, the examination after it, and a backup.
 */
export async function run({ quick }: { quick: boolean }): Promise<BenchRow[]> {
  await setup();
  const records = quick ? 2000 : 20_000;
  const dataFolder = await seedDataFolder(townOfSize(records));
  const profile = { dataFolder, port: await freePort() };
  try {
    // The first start builds the database; what is measured is one like any other.
    const first = await openFaultApp(profile, { ledger: new Ledger() });
    await first.settled();
    await first.close();
    const app = await openFaultApp(profile, { ledger: new Ledger() });
    try {
      await app.settled();
      const ask = <T>(what: string): Promise<T> => app.page.evaluate(`globalThis.faults.${what}`);
      const alone = (what: string, times: readonly number[], limit: number, aim: number) =>
        row(what, `limit ${limit} ms`, { ours: times, peer: [limit] }, aim);
      const size = `${records.toLocaleString("en")} records`;
      const commands = await ask<Commands>(`commands(${quick ? 9 : 25})`);
      const check = await ask<number[]>("startUpCheck(9)");
      const examination = await ask<number[]>(`examination(${quick ? 3 : 5})`);
      const backups = await ask<{ times: number[]; megabytes: number }>(`backups(${quick ? 3 : 5})`);
      return [
        row(
          "one of many commands until saved",
          "the same without the files",
          { ours: commands.saved, peer: commands.committed },
          2,
        ),
        row(
          "a single command until saved",
          "the same without the files",
          { ours: commands.single, peer: commands.singleCommitted },
          Number.NaN,
        ),
        alone(`check before the first page, ${size}`, check, checkLimit, 1),
        alone(`examination after the first page, ${size}`, examination, 3000, Number.NaN),
        alone(`backup made, opened and read back, ${size}`, backups.times, 5000, Number.NaN),
        row(
          `size of a backup, ${size}`,
          "limit of a file",
          { ours: [backups.megabytes], peer: [100] },
          1,
          "MB",
        ),
      ];
    } finally {
      await app.close();
    }
  } finally {
    await rm(dataFolder, { recursive: true, force: true });
  }
}
