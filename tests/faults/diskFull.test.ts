import { open, rm, statfs } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openFaultApp, type Profile } from "./app";
import { chanceOf, runsOf } from "./chance";
import { freePort } from "./host";
import { Ledger } from "./ledger";
import { mountSmallDisk } from "./mounts";
import { planner } from "./plan";
import { say, tallyOf } from "./tally";

const tally = tallyOf("P3 full disk", "0 saved commands lost after freeing; the window says it is not saved");
const runs = runsOf(6, 30);

/** When the disk becomes full. */
const moments = ["while writing", "before the start"] as const;

test("a full disk costs nothing that was saved, and the window says so", {
  timeout: runs * 120_000,
}, async () => {
  const complaints: string[] = [];
  for (let run = 1; run <= runs && complaints.length === 0; run += 1) {
    const disk = await mountSmallDisk(160);
    if (disk === null) return say("P3 skipped: this machine cannot mount a small disk.");
    try {
      const moment = moments[run % moments.length] ?? "while writing";
      const profile = { dataFolder: disk.folder, port: await freePort() };
      const found = await survive(profile, moment, run);
      tally.run();
      complaints.push(...found.map((complaint) => `run ${run}, full ${moment}: ${complaint}`));
    } finally {
      await disk.unmount();
    }
  }
  for (const complaint of complaints) tally.miss(complaint);
  expect(complaints).toEqual([]);
});

async function survive(profile: Profile, moment: (typeof moments)[number], run: number): Promise<string[]> {
  const ledger = new Ledger();
  const plan = planner(chanceOf(`full ${run}`));
  const complaints: string[] = [];
  let app = await openFaultApp(profile, { ledger });
  await app.settled();
  await app.work(plan(20));
  if (moment === "before the start") {
    await app.close();
    await fillDisk(profile.dataFolder);
    // A start on a full disk may fail and say so; it must not harm what is there.
    const started = await openFaultApp(profile, { ledger }).catch(() => undefined);
    const start = await started?.settled().catch((thrown: unknown) => ({ failed: String(thrown) }));
    tally.add(start && !("failed" in start) ? "starts on a full disk" : "starts refused on a full disk", 1);
    await started?.kill().catch(() => undefined);
  } else {
    await fillDisk(profile.dataFolder);
    await app.work(plan(30)).catch(() => undefined);
    const told = await app.saving();
    // Either nothing more could be written, which the command that failed says, or the status line says so.
    if (told === "saved" && ledger.refused.length === 0) complaints.push("nobody was told of the full disk");
    tally.add(`times "${told}", ${ledger.refused.length > 0 ? "commands refused" : "none refused"}`, 1);
    await app.kill();
  }
  await freeDisk(profile.dataFolder);
  for (const when of ["first start", "second start"]) {
    app = await openFaultApp(profile, { ledger });
    const start = await app.settled();
    if ("failed" in start) complaints.push(`${when}: ${start.failed}`);
    else complaints.push(...ledger.complaints(start, await app.stateNow()).map((one) => `${when}: ${one}`));
    await app.work(plan(3));
    await app.close();
  }
  tally.add("commands saved and looked for", ledger.savedCommands);
  return complaints;
}

const ballast = (folder: string): string => join(folder, "ballast");

/** Fills the disk to its last byte. */
async function fillDisk(folder: string): Promise<void> {
  const file = await open(ballast(folder), "w");
  try {
    for (let size = 1 << 20; size >= 1; size >>= 1) {
      for (;;) {
        try {
          const { bytesWritten } = await file.write(Buffer.alloc(size));
          if (bytesWritten < size) break;
        } catch {
          // Full for blocks of this size: smaller ones may still fit.
          break;
        }
      }
    }
  } finally {
    await file.close();
  }
  const { bavail } = await statfs(folder);
  if (bavail > 0) throw new Error(`The disk is not full: ${bavail} blocks are free.`);
}

const freeDisk = (folder: string): Promise<void> => rm(ballast(folder), { force: true });
