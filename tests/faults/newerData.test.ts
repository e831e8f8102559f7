import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";
import { journalFolder } from "@electron/host/paths";
import { expect, test } from "vitest";
import { openFaultApp } from "./app";
import { chanceOf } from "./chance";
import { engines } from "./engines";
import { Ledger } from "./ledger";
import { planner } from "./plan";
import { withProfile } from "./profile";
import { tallyOf } from "./tally";

const tally = tallyOf("P9 data of a newer program", "explained; 0 bytes of journal and backups changed");

/** What a newer program may have left. */
const leftovers: Record<string, (folder: string) => Promise<void>> = {
  "an entry of a newer shape": async (folder) => {
    const journal = new OuterJournal(realDisk, folder);
    const { dbId = "", lastSeq = 0 } = (await journal.state()) ?? {};
    const line = JSON.stringify({ seq: lastSeq + 1, newer: true });
    const entry = { seq: lastSeq + 1, line, stateHash: "0123456789abcdef", schemaVersion: 999 };
    await journal.append({ dbId, entries: [entry] });
    await journal.close();
  },
  "a journal of a newer layout": async (folder) => {
    const path = join(folder, "head.json");
    await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, "utf8")), format: 999 }));
  },
};

const cases = engines.flatMap((engine) => Object.keys(leftovers).map((left) => ({ ...engine, left })));

test.each(cases)("$left is explained and left as it is on $engine", async ({ left, browserArguments }) => {
  const complaints = await withProfile("newer", async (profile) => {
    const ledger = new Ledger();
    const app = await openFaultApp(profile, { ledger, browserArguments });
    await app.settled();
    await app.work(planner(chanceOf(left))(10));
    await app.backUp();
    await app.close();
    await leftovers[left]?.(journalFolder(profile.dataFolder));
    const before = await bytesOf(profile.dataFolder);
    const found: string[] = [];
    for (const when of ["first", "second"]) {
      const again = await openFaultApp(profile, { ledger, browserArguments });
      const start = await again.settled();
      if (!("failed" in start) || !start.failed.startsWith("newerData"))
        found.push(`${when} start: ${JSON.stringify(start)}`);
      await again.close();
      tally.run();
      if ((await bytesOf(profile.dataFolder)) !== before)
        found.push(`${when} start: the files are others now`);
    }
    return found;
  });
  for (const complaint of complaints) tally.miss(`${left}: ${complaint}`);
  expect(complaints).toEqual([]);
});

/** One fingerprint of all journal and backup files, names included. */
async function bytesOf(dataFolder: string): Promise<string> {
  const hash = createHash("sha256");
  for (const part of ["journal", "backups"]) {
    const entries = await readdir(join(dataFolder, part), { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    for (const path of paths.sort()) hash.update(path).update(await readFile(path));
  }
  return hash.digest("hex");
}
