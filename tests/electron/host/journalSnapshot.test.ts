import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";
import { appendOne, appendTo, dbId, segmentPaths, stateOf, upTo } from "./journalFixture";

const packed = (text: string): string => gzipSync(text).toString("base64");
const keepAt = (journal: OuterJournal, seq: number, { text = `state ${seq}\n`, forgetsOlder = false } = {}) =>
  journal.keepSnapshot({
    dbId,
    seq,
    stateHash: stateOf(seq),
    schemaVersion: 1,
    packed: packed(text),
    forgetsOlder,
  });
const snapshotPath = (folder: string, seq: number): string =>
  join(folder, dbId, `snap-${String(seq).padStart(12, "0")}.jsonl`);

async function begun(folder: string): Promise<OuterJournal> {
  const journal = new OuterJournal(realDisk, folder);
  await journal.begin(dbId);
  return journal;
}

async function filesIn(folder: string): Promise<Map<string, Buffer>> {
  const names = await readdir(folder);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name))] as const)),
  );
}

/** Entries 1 to 10 with a snapshot after each of some of them. */
async function writtenWithSnapshots(folder: string, after: readonly number[]): Promise<void> {
  const journal = await begun(folder);
  for (const seq of upTo(10)) {
    await appendTo(journal, seq, seq);
    if (after.includes(seq)) await keepAt(journal, seq);
  }
  await journal.close();
}

/** What a start finds: the newest whole snapshot, the entries after it, and where the journal ends. */
async function found(folder: string) {
  const journal = new OuterJournal(realDisk, folder);
  const snapshot = await journal.snapshot();
  const state = await journal.state();
  const { entries } = await journal.read(snapshot?.seq ?? 0, 100);
  await journal.close();
  return { text: snapshot?.text ?? null, seqs: entries.map(({ seq }) => seq), lastSeq: state?.lastSeq };
}

describe("a snapshot", () => {
  test("is given back whole after a restart, and the entries after it follow", async () => {
    const folder = await temporaryFolder();
    await writtenWithSnapshots(folder, [4, 7]);
    expect(await found(folder)).toEqual({ text: "state 7\n", seqs: [8, 9, 10], lastSeq: 10 });
  });

  test("may be of an entry that others have followed meanwhile", async () => {
    const folder = await temporaryFolder();
    const journal = await begun(folder);
    await appendTo(journal, 1, 6);
    await keepAt(journal, 4);
    await appendTo(journal, 7, 8);
    await journal.close();
    expect(await found(folder)).toEqual({ text: "state 4\n", seqs: [5, 6, 7, 8], lastSeq: 8 });
  });

  test("of the last entry alone is enough to go on from", async () => {
    const folder = await temporaryFolder();
    const journal = await begun(folder);
    await appendTo(journal, 1, 3);
    await keepAt(journal, 3);
    await journal.close();
    for (const path of await segmentPaths(folder)) await rm(path);
    const again = new OuterJournal(realDisk, folder);
    await appendTo(again, 4, 5);
    await again.close();
    expect(await found(folder)).toEqual({ text: "state 3\n", seqs: [4, 5], lastSeq: 5 });
  });

  test("ahead of the journal takes the place of the entries that are missing", async () => {
    const folder = await temporaryFolder();
    const journal = await begun(folder);
    await appendTo(journal, 1, 2);
    await keepAt(journal, 9);
    await appendTo(journal, 10, 11);
    await journal.close();
    expect(await found(folder)).toEqual({ text: "state 9\n", seqs: [10, 11], lastSeq: 11 });
  });

  test("that overtook entries on their way answers them as saved", async () => {
    const folder = await temporaryFolder();
    const journal = await begun(folder);
    await appendTo(journal, 1, 2);
    await keepAt(journal, 4);
    await appendTo(journal, 3, 6);
    await journal.close();
    expect(await found(folder)).toEqual({ text: "state 4\n", seqs: [5, 6], lastSeq: 6 });
  });

  test.each([
    { what: "another database", change: { dbId: "99999999-2222-4333-8444-555555555555" } },
    { what: "bytes that are not packed", change: { packed: "AAAA" } },
    { what: "a hash that is none", change: { stateHash: "x" } },
  ])("is refused with $what, and the journal stays as it was", async ({ change }) => {
    const folder = await temporaryFolder();
    const journal = await begun(folder);
    await appendTo(journal, 1, 3);
    const right = {
      dbId,
      seq: 3,
      stateHash: stateOf(3),
      schemaVersion: 1,
      packed: packed("x"),
      forgetsOlder: false,
    };
    await expect(journal.keepSnapshot({ ...right, ...change })).rejects.toMatchObject({ code: "invalid" });
    await journal.close();
    expect(await found(folder)).toEqual({ text: null, seqs: [1, 2, 3], lastSeq: 3 });
  });

  test("counts what was written since", async () => {
    const journal = await begun(await temporaryFolder());
    await appendTo(journal, 1, 3);
    expect(await keepAt(journal, 3)).toMatchObject({ snapshotSeq: 3, looseBytes: 0 });
    const after = await appendOne(journal, {
      dbId,
      seq: 4,
      line: '{"long":"line"}',
      stateHash: stateOf(4),
      schemaVersion: 1,
    });
    expect(after.looseBytes).toBeGreaterThan(15);
    await journal.close();
  });
});

describe("of the files beside snapshots", () => {
  test("three snapshots stay, with the segments after the oldest of them", async () => {
    const folder = await temporaryFolder();
    await writtenWithSnapshots(folder, [2, 4, 6, 8]);
    const names = await readdir(join(folder, dbId));
    expect(names.filter((name) => name.startsWith("snap-")).map((name) => Number(name.slice(5, 17)))).toEqual(
      [4, 6, 8],
    );
    expect(
      names.filter((name) => name.endsWith(".journal")).map((name) => Number(name.slice(7, 19))),
    ).toEqual([5, 7, 9]);
  });

  test("nothing older stays after something was erased, and the journal goes on from there", async () => {
    const folder = await temporaryFolder();
    const other = new OuterJournal(realDisk, folder);
    await other.begin("99999999-2222-4333-8444-555555555555");
    await other.close();
    await writtenWithSnapshots(folder, [3, 5]);
    const journal = new OuterJournal(realDisk, folder);
    await keepAt(journal, 11, { text: "the name is gone\n", forgetsOlder: true });
    expect((await readdir(folder)).sort()).toEqual([dbId, "head.json"].sort());
    expect(await readdir(join(folder, dbId))).toEqual(["snap-000000000011.jsonl"]);
    await appendTo(journal, 12, 13);
    await journal.close();
    expect(await found(folder)).toEqual({ text: "the name is gone\n", seqs: [12, 13], lastSeq: 13 });
  });

  test("what a crash left of an erased state goes at the next start", async () => {
    const folder = await temporaryFolder();
    await writtenWithSnapshots(folder, [3, 5]);
    const before = await filesIn(join(folder, dbId));
    const journal = new OuterJournal(realDisk, folder);
    await keepAt(journal, 11, { text: "the name is gone\n", forgetsOlder: true });
    await appendTo(journal, 12, 12);
    await journal.close();
    for (const [name, bytes] of before) await writeFile(join(folder, dbId, name), bytes);
    expect(await found(folder)).toEqual({ text: "the name is gone\n", seqs: [12], lastSeq: 12 });
    expect((await readdir(join(folder, dbId))).filter((name) => before.has(name))).toEqual([]);
  });

  test("entries that came after an erasing snapshot was made are not forgotten with it", async () => {
    const folder = await temporaryFolder();
    await writtenWithSnapshots(folder, [5]);
    const journal = new OuterJournal(realDisk, folder);
    await expect(keepAt(journal, 9, { forgetsOlder: true })).rejects.toMatchObject({
      details: { reason: "moved" },
    });
    await journal.close();
    expect(await found(folder)).toMatchObject({ seqs: [6, 7, 8, 9, 10] });
  });
});

describe("a damaged snapshot", () => {
  const damages = [
    {
      damage: "one bit of its text flipped",
      change: (bytes: Buffer) => bytes.map((byte, at) => (at === bytes.length - 3 ? byte ^ 1 : byte)),
    },
    { damage: "its end cut off", change: (bytes: Buffer) => bytes.subarray(0, bytes.length - 2) },
    { damage: "its first line destroyed", change: (bytes: Buffer) => bytes.fill(0, 0, 40) },
    { damage: "nothing in it", change: () => Buffer.alloc(0) },
  ];

  test.each(damages)(
    "with $damage gives way to the one before it, and nothing is lost",
    async ({ change }) => {
      const folder = await temporaryFolder();
      await writtenWithSnapshots(folder, [3, 6]);
      const path = snapshotPath(folder, 6);
      await writeFile(path, change(await readFile(path)));
      expect(await found(folder)).toEqual({ text: "state 3\n", seqs: [4, 5, 6, 7, 8, 9, 10], lastSeq: 10 });
    },
  );

  test.each(damages)(
    "that is the only one, with $damage, leaves the entries as they are",
    async ({ change }) => {
      const folder = await temporaryFolder();
      await writtenWithSnapshots(folder, [6]);
      const path = snapshotPath(folder, 6);
      await writeFile(path, change(await readFile(path)));
      expect(await found(folder)).toEqual({ text: null, seqs: upTo(10), lastSeq: 10 });
    },
  );

  test("and nothing before it is told as an incomplete journal that can still be continued", async () => {
    const folder = await temporaryFolder();
    await writtenWithSnapshots(folder, [2, 4, 6]);
    for (const seq of [2, 4, 6]) await rm(snapshotPath(folder, seq));
    for (const path of (await segmentPaths(folder)).slice(0, 1)) await rm(path);
    const journal = new OuterJournal(realDisk, folder);
    expect(await journal.state()).toMatchObject({ lastSeq: 10, isIncomplete: true });
    await appendTo(journal, 11, 11);
    expect(await keepAt(journal, 11)).not.toHaveProperty("isIncomplete");
    await journal.close();
    expect(await found(folder)).toEqual({ text: "state 11\n", seqs: [], lastSeq: 11 });
  });
});

describe("a journal damaged", () => {
  test("before the newest snapshot is as good as whole", async () => {
    const folder = await temporaryFolder();
    await writtenWithSnapshots(folder, [4, 7]);
    const [first] = await segmentPaths(folder);
    await writeFile(first ?? "", "damaged");
    expect(await found(folder)).toEqual({ text: "state 7\n", seqs: [8, 9, 10], lastSeq: 10 });
  });

  test("after it is read up to the damage and goes on from there", async () => {
    const folder = await temporaryFolder();
    await writtenWithSnapshots(folder, [4]);
    const last = (await segmentPaths(folder)).at(-1) ?? "";
    const lines = (await readFile(last, "utf8")).split("\n");
    await writeFile(last, [...lines.slice(0, 3), "damaged", ""].join("\n"));
    expect(await found(folder)).toEqual({ text: "state 4\n", seqs: [5, 6, 7], lastSeq: 7 });
    const journal = new OuterJournal(realDisk, folder);
    await appendTo(journal, 8, 9);
    await journal.close();
    expect(await found(folder)).toEqual({ text: "state 4\n", seqs: [5, 6, 7, 8, 9], lastSeq: 9 });
  });

  test("up to its end loses nothing a snapshot holds", async () => {
    const folder = await temporaryFolder();
    const journal = await begun(folder);
    await appendTo(journal, 1, 6);
    await keepAt(journal, 6);
    await journal.close();
    const [only] = await segmentPaths(folder);
    const lines = (await readFile(only ?? "", "utf8")).split("\n");
    await writeFile(only ?? "", [...lines.slice(0, 2), "damaged", ""].join("\n"));
    const again = new OuterJournal(realDisk, folder);
    await appendTo(again, 7, 8);
    await again.close();
    expect(await found(folder)).toEqual({ text: "state 6\n", seqs: [7, 8], lastSeq: 8 });
  });
});
