import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Backups } from "@electron/host/backups";
import { realDisk } from "@electron/host/disk";
import { isAppError } from "@shared/errors";
import { contentHashOf } from "@shared/transfer/contentHash";
import { sampleTown } from "@shared/transfer/sampleTown/sampleTown";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { expect, test } from "vitest";
import { type Chance, chanceOf, runsOf } from "./chance";
import { tallyOf } from "./tally";

const tally = tallyOf(
  "P5 damaged backups",
  "0 taken for a backup by the host, 0 opened with other content than was written, 0 crashes",
);
const runs = runsOf(500, 10_000);
const town = sampleTown();
const hash = contentHashOf(town);

/** How the bytes of a file come to harm. */
const harms: Record<string, (bytes: Buffer, chance: Chance) => Buffer> = {
  "bytes flipped": (bytes, chance) => {
    for (let flips = 1 + chance.below(3); flips > 0; flips -= 1) {
      const at = chance.below(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 + chance.below(255));
    }
    return bytes;
  },
  "cut off": (bytes, chance) => bytes.subarray(0, chance.below(bytes.length)),
  "a stretch zeroed": (bytes, chance) => {
    const at = chance.below(bytes.length);
    return bytes.fill(0, at, Math.min(bytes.length, at + 1 + chance.below(4096)));
  },
  "two stretches swapped": (bytes, chance) => {
    const length = 1 + chance.below(2048);
    const [one, other] = [chance.below(bytes.length - length), chance.below(bytes.length - length)];
    const kept = Buffer.from(bytes.subarray(one, one + length));
    bytes.copy(bytes, one, other, other + length);
    kept.copy(bytes, other);
    return bytes;
  },
};

test("no damaged file is taken for a backup, nor opened as something else", {
  timeout: 120_000 + runs * 200,
}, async () => {
  const facts = { appVersion: "0.1.0", createdAt: "2026-03-14T09:30:00.000Z", counters: {} };
  const whole = Buffer.from(await writeWorkspaceFile(town, facts));
  const folder = await mkdtemp(join(tmpdir(), "agendalotse-fault-backup-"));
  try {
    const backups = new Backups(realDisk, folder);
    await backups.write({
      reason: "asked",
      seq: 1,
      stateHash: hash,
      shape: "1.1",
      base64: whole.toString("base64"),
    });
    const [file = ""] = (await readdir(join(folder, "backups"))).filter((name) => name.endsWith(".agenda"));
    const chance = chanceOf("backups");
    for (let run = 1; run <= runs; run += 1) {
      const harm = chance.oneOf(Object.keys(harms));
      const damaged = harms[harm]?.(Buffer.from(whole), chance) ?? whole;
      if (damaged.equals(whole)) continue;
      tally.run();
      await writeFile(join(folder, "backups", file), damaged);
      const answer = await refusalOf(backups.read(file));
      if (answer !== "unreadable") tally.miss(`run ${run}, ${harm}: the host answered "${answer}"`);
      tally.add(harm, 1);
      const opened = await openedFrom(damaged);
      if (opened.startsWith("MISS")) tally.miss(`run ${run}, ${harm}: ${opened}`);
      else tally.add(opened, 1);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  expect(tally.misses).toEqual([]);
});

/** Why reading was refused, or that it was not. */
async function refusalOf(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => "here you are",
    (thrown) => (isAppError(thrown) ? thrown.code : `a mistake: ${String(thrown)}`),
  );
}

/** The same bytes as a file somebody brings: refused, or whole in spite of the damage, which hit nothing that counts. */
async function openedFrom(bytes: Uint8Array): Promise<string> {
  try {
    const { workspace } = await readWorkspaceFile(new Uint8Array(bytes));
    return contentHashOf(workspace) === hash ? "opened with every record as it was" : "MISS other content";
  } catch (thrown) {
    return isAppError(thrown) ? "refused as a file" : `MISS a mistake: ${String(thrown)}`;
  }
}
