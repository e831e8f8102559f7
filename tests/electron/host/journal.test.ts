import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";
import { segmentLimitBytes } from "@electron/host/journalWriter";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";
import {
  appendOne,
  appendTo,
  dbId,
  entryOf,
  reopened,
  segmentPaths,
  stateOf,
  upTo,
  writtenJournal,
} from "./journalFixture";

const otherDbId = "99999999-2222-4333-8444-555555555555";

describe("the outer journal", () => {
  test("has no state before anything was begun", async () => {
    expect(await new OuterJournal(realDisk, await temporaryFolder()).state()).toBeNull();
  });

  test("gives back after a restart exactly what was appended, in order", async () => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 5);
    expect(await reopened(folder)).toEqual({ seqs: upTo(5), texts: upTo(5).map(entryOf), leftOut: 0 });
  });

  test("continues after a restart where it stood", async () => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 2);
    const journal = new OuterJournal(realDisk, folder);
    await appendTo(journal, 3, 4);
    await journal.close();
    expect((await reopened(folder)).seqs).toEqual(upTo(4));
  });

  test("keeps the order of entries that arrive at once", async () => {
    const folder = await temporaryFolder();
    const journal = new OuterJournal(realDisk, folder);
    await journal.begin(dbId);
    await Promise.all(
      upTo(50).map((seq) =>
        appendOne(journal, { dbId, seq, line: entryOf(seq), stateHash: stateOf(seq), schemaVersion: 1 }),
      ),
    );
    await journal.close();
    expect((await reopened(folder)).seqs).toEqual(upTo(50));
  });

  test("answers the last entry sent twice as saved, and keeps it once", async () => {
    const folder = await temporaryFolder();
    const journal = new OuterJournal(realDisk, folder);
    await journal.begin(dbId);
    await appendTo(journal, 1, 2);
    expect(
      await appendOne(journal, { dbId, seq: 2, line: entryOf(2), stateHash: stateOf(2), schemaVersion: 1 }),
    ).toMatchObject({
      dbId,
      lastSeq: 2,
      stateHash: stateOf(2),
      schemaVersion: 1,
    });
    await journal.close();
    expect((await reopened(folder)).seqs).toEqual(upTo(2));
  });

  test("adds many entries at once, or none of them", async () => {
    const folder = await temporaryFolder();
    const journal = new OuterJournal(realDisk, folder);
    await journal.begin(dbId);
    const lines = upTo(5).map((seq) => ({
      seq,
      line: entryOf(seq),
      stateHash: stateOf(seq),
      schemaVersion: 1,
    }));
    await journal.append({ dbId, entries: lines.slice(0, 3) });
    const withGap = [...lines.slice(3, 4), ...lines.slice(3).map((line) => ({ ...line, seq: line.seq + 2 }))];
    await expect(journal.append({ dbId, entries: withGap })).rejects.toMatchObject({
      details: { reason: "gap", expected: 4 },
    });
    // The answer to the first three was lost; they come again with what followed.
    await journal.append({ dbId, entries: lines });
    await journal.close();
    expect(await reopened(folder)).toEqual({ seqs: upTo(5), texts: upTo(5).map(entryOf), leftOut: 0 });
  });

  test.each([
    { what: "a gap", entry: { dbId, seq: 4, line: "{}" }, reason: "gap" },
    { what: "a number given before", entry: { dbId, seq: 1, line: "{}" }, reason: "gap" },
    { what: "the last number with another text", entry: { dbId, seq: 2, line: "{}" }, reason: "gap" },
    { what: "another database", entry: { dbId: otherDbId, seq: 3, line: "{}" }, reason: "otherDatabase" },
    { what: "a text of two lines", entry: { dbId, seq: 3, line: "{\n}" }, reason: "notOneLine" },
    {
      what: "a tab, which separates the parts of a line",
      entry: { dbId, seq: 3, line: "\t" },
      reason: "notOneLine",
    },
    { what: "an empty text", entry: { dbId, seq: 3, line: "" }, reason: "notOneLine" },
    {
      what: "a hash with a tab",
      entry: { dbId, seq: 3, line: "{}", stateHash: "0000\t0000" },
      reason: "badHash",
    },
    { what: "a hash that is none", entry: { dbId, seq: 3, line: "{}", stateHash: "" }, reason: "badHash" },
  ])("refuses $what and stays as it was", async ({ entry, reason }) => {
    const folder = await temporaryFolder();
    const journal = new OuterJournal(realDisk, folder);
    await journal.begin(dbId);
    await appendTo(journal, 1, 2);
    await expect(
      appendOne(journal, { stateHash: stateOf(3), schemaVersion: 1, ...entry }),
    ).rejects.toMatchObject({
      code: "invalid",
      details: { reason },
    });
    await journal.close();
    expect((await reopened(folder)).seqs).toEqual(upTo(2));
  });

  test("refuses an entry before a database was begun", async () => {
    const journal = new OuterJournal(realDisk, await temporaryFolder());
    await expect(
      appendOne(journal, { dbId, seq: 1, line: "{}", stateHash: stateOf(1), schemaVersion: 1 }),
    ).rejects.toMatchObject({
      details: { reason: "notBegun" },
    });
  });

  test.each(["", "../../etc", "a/b", "CON", "x".repeat(65)])(
    "refuses %j as the identity of a database",
    async (id) => {
      const folder = await temporaryFolder();
      await expect(new OuterJournal(realDisk, folder).begin(id)).rejects.toMatchObject({ code: "invalid" });
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test("keeps the previous database beside a newly begun one, and finds it again", async () => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 3);
    const journal = new OuterJournal(realDisk, folder);
    expect(await journal.begin(otherDbId)).toMatchObject({
      dbId: otherDbId,
      lastSeq: 0,
      stateHash: null,
      schemaVersion: 1,
    });
    await appendOne(journal, {
      dbId: otherDbId,
      seq: 1,
      line: "{}",
      stateHash: stateOf(1),
      schemaVersion: 1,
    });
    expect(await journal.begin(dbId)).toMatchObject({
      dbId,
      lastSeq: 3,
      stateHash: stateOf(3),
      schemaVersion: 1,
    });
    await journal.close();
  });

  test("reads in pages and says whether more follows", async () => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 5);
    const journal = new OuterJournal(realDisk, folder);
    const page = async (afterSeq: number, limit: number) => {
      const { entries, more } = await journal.read(afterSeq, limit);
      return { seqs: entries.map(({ seq }) => seq), more };
    };
    expect(await page(0, 2)).toEqual({ seqs: [1, 2], more: true });
    expect(await page(2, 3)).toEqual({ seqs: [3, 4, 5], more: false });
    expect(await page(5, 2)).toEqual({ seqs: [], more: false });
    await journal.close();
  });

  test("begins a new file when one has grown to its limit, and reads across both", async () => {
    const folder = await temporaryFolder();
    const journal = new OuterJournal(realDisk, folder);
    await journal.begin(dbId);
    await appendOne(journal, {
      dbId,
      seq: 1,
      line: JSON.stringify("x".repeat(segmentLimitBytes)),
      stateHash: stateOf(1),
      schemaVersion: 1,
    });
    await appendTo(journal, 2, 3);
    expect(await segmentPaths(folder)).toHaveLength(2);
    expect((await journal.read(1, 10)).entries.map(({ seq }) => seq)).toEqual([2, 3]);
    await journal.close();
    expect((await reopened(folder)).seqs).toEqual(upTo(3));
  });

  test("finds the present database by its journal when the head is damaged", async () => {
    const folder = await temporaryFolder();
    await writtenJournal(folder, 2);
    const head = await realDisk.open(join(folder, "head.json"), "w");
    await head.writeFile('{"format":1,"db');
    await head.close();
    expect((await reopened(folder)).seqs).toEqual(upTo(2));
  });
});
