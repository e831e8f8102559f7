import { readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";
import {
  appendOne,
  appendTo,
  dbId,
  onlySegment,
  reopened,
  segmentPaths,
  stateOf,
  upTo,
  writtenJournal,
} from "./journalFixture";

const asideFiles = async (folder: string): Promise<string[]> =>
  (await readdir(join(folder, dbId))).filter((name) => name.includes(".aside"));

/** After any damage the journal must take the missing entries again and then be whole. */
async function expectMendable(folder: string, lastGood: number): Promise<void> {
  const journal = new OuterJournal(realDisk, folder);
  await appendTo(journal, lastGood + 1, lastGood + 2);
  await journal.close();
  expect(await reopened(folder)).toMatchObject({ seqs: upTo(lastGood + 2), leftOut: 0 });
}

describe("a journal whose last line was cut", () => {
  test("keeps every line before it, at every byte offset of the last three lines", async () => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 6);
    const { path, bytes } = await onlySegment(folder);
    const ends = [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
    const third = ends[2] ?? 0;
    for (let length = third; length <= bytes.length; length += 1) {
      await writeFile(path, bytes.subarray(0, length));
      const whole = ends.filter((end) => end <= length).length;
      const { seqs, leftOut } = await reopened(folder);
      expect({ length, seqs, leftOut }).toEqual({
        length,
        seqs: upTo(whole),
        leftOut: ends.includes(length) ? 0 : 1,
      });
      for (const name of await asideFiles(folder)) await rm(join(folder, dbId, name));
    }
  });

  test("takes the lost entry again", async () => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 4);
    const { path, bytes } = await onlySegment(folder);
    await truncate(path, bytes.length - 5);
    await expectMendable(folder, 3);
  });
});

describe("a damaged journal", () => {
  const lineEnds = (bytes: Buffer): number[] =>
    [...bytes.entries()].filter(([, byte]) => byte === 0x0a).map(([at]) => at + 1);
  const line = (bytes: Buffer, number: number): Buffer => {
    const ends = [0, ...lineEnds(bytes)];
    return bytes.subarray(ends[number - 1], ends[number]);
  };
  const flipped = (bytes: Buffer, at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at] = (copy[at] ?? 0) ^ 0x01;
    return copy;
  };

  test.each([
    {
      damage: "one bit of its middle line flipped",
      change: (bytes: Buffer) => flipped(bytes, (lineEnds(bytes)[1] ?? 0) + 30),
      lastGood: 2,
      leftOut: 3,
    },
    {
      damage: "its last line doubled",
      change: (bytes: Buffer) => Buffer.concat([bytes, line(bytes, 5)]),
      lastGood: 5,
      leftOut: 1,
    },
    {
      damage: "two lines swapped",
      change: (bytes: Buffer) =>
        Buffer.concat([1, 2, 4, 3, 5].map((number) => Buffer.from(line(bytes, number)))),
      lastGood: 2,
      leftOut: 3,
    },
    {
      damage: "a line missing in the middle",
      change: (bytes: Buffer) => Buffer.concat([1, 2, 4, 5].map((number) => line(bytes, number))),
      lastGood: 2,
      leftOut: 2,
    },
    {
      damage: "zeros behind its end, as a power cut leaves them",
      change: (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc(4096)]),
      lastGood: 5,
      leftOut: 1,
    },
    {
      damage: "nothing but zeros",
      change: (bytes: Buffer) => Buffer.alloc(bytes.length),
      lastGood: 0,
      leftOut: 1,
    },
  ])("with $damage is read up to the damage, and what follows is set aside", async (damage) => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 5);
    const { path, bytes } = await onlySegment(folder);
    const damaged = damage.change(bytes);
    await writeFile(path, damaged);

    expect(await reopened(folder)).toMatchObject({ seqs: upTo(damage.lastGood), leftOut: damage.leftOut });
    const [aside] = await asideFiles(folder);
    expect(await readFile(join(folder, dbId, aside ?? ""))).toEqual(damaged);
    await expectMendable(folder, damage.lastGood);
  });

  test("of another database, put in its place, is not taken for its own", async () => {
    const folder = await temporaryFolder();
    const otherFolder = await temporaryFolder();
    await writtenJournal(folder, 1);
    const other = new OuterJournal(realDisk, otherFolder);
    const otherId = "99999999-2222-4333-8444-555555555555";
    await other.begin(otherId);
    await appendOne(other, { dbId: otherId, seq: 1, line: "{}", stateHash: stateOf(1), schemaVersion: 1 });
    await other.close();
    const [name] = await readdir(join(otherFolder, otherId));
    const { path } = await onlySegment(folder);
    await writeFile(path, await readFile(join(otherFolder, otherId, name ?? "")));
    expect(await reopened(folder)).toMatchObject({ seqs: [], leftOut: 1 });
  });

  test("with a whole file missing in the middle is read up to the gap", async () => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 2);
    // Damage makes the next entry begin a new file, twice.
    for (const last of [2, 3]) {
      const journal = new OuterJournal(realDisk, folder);
      const path = (await segmentPaths(folder)).at(-1) ?? "";
      await writeFile(path, Buffer.concat([await readFile(path), Buffer.from("x")]));
      await appendTo(journal, last + 1, last + 1);
      await journal.close();
    }
    const [, middle] = await segmentPaths(folder);
    await rm(middle ?? "");
    expect(await reopened(folder)).toMatchObject({ seqs: upTo(2), leftOut: 1 });
    await expectMendable(folder, 2);
  });
});

test("a journal of a newer program is neither read nor touched", async () => {
  const folder = await temporaryFolder();
  await writtenJournal(folder, 3);
  await writeFile(join(folder, "head.json"), JSON.stringify({ format: 2, dbId }));
  const before = await onlySegment(folder);
  const journal = new OuterJournal(realDisk, folder);
  await expect(journal.state()).rejects.toMatchObject({ code: "newerData" });
  await expect(journal.begin(dbId)).rejects.toMatchObject({ code: "newerData" });
  await journal.close();
  expect(await onlySegment(folder)).toEqual(before);
});
