import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";
import { journalFolder } from "@electron/host/paths";
import { expect, test } from "vitest";
import { chanceOf, runsOf } from "./chance";
import { faultApp } from "./faultApp";
import { mountCuttableDisk } from "./mounts";
import { say, tallyOf } from "./tally";

const tally = tallyOf("P2 death of the machine, outer journal", "0 entries answered before the cut lost");
const cuts = runsOf(20, 200);

test("entries the host has answered for survive every power cut", { timeout: cuts * 30_000 }, async () => {
  const disk = await mountCuttableDisk(256);
  if (disk === null) return say("P2 skipped: this machine cannot mount a disk whose power can be cut.");
  const chance = chanceOf("journal cuts");
  const complaints: string[] = [];
  try {
    for (let cut = 1; cut <= cuts && complaints.length === 0; cut += 1) {
      const writer = startWriter(disk.folder);
      // On a dead disk it may end by itself.
      const gone = once(writer, "exit");
      const answered = { seq: 0, count: 0 };
      let isCut = false;
      createInterface({ input: writer.stdout ?? process.stdin }).on("line", (line) => {
        if (isCut) return;
        answered.seq = Number(line);
        answered.count += 1;
      });
      await new Promise((resolve) => setTimeout(resolve, 400 + chance.below(1200)));
      isCut = true;
      disk.cut();
      writer.kill("SIGKILL");
      await gone;
      await disk.powerOn();
      tally.run();
      tally.add("entries answered for and looked for", answered.count);
      const journal = new OuterJournal(realDisk, journalFolder(disk.folder));
      const found = (await journal.state())?.lastSeq ?? 0;
      await journal.close();
      if (found < answered.seq) complaints.push(`cut ${cut}: answered ${answered.seq}, found ${found}`);
    }
  } finally {
    await disk.unmount();
  }
  for (const complaint of complaints) tally.miss(complaint);
  expect(complaints).toEqual([]);
});

function startWriter(folder: string): ChildProcess {
  return spawn(process.execPath, [join(faultApp, "out/main/journalWriter.js"), journalFolder(folder)], {
    stdio: ["ignore", "pipe", "ignore"],
  });
}
