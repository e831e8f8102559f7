import { readFile, writeFile } from "node:fs/promises";
import { OuterJournal } from "@electron/host/journal";
import { failingDisk, type Operation } from "@tests/stand-ins/disk";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { appendOne, appendTo, dbId, entryOf, reopened, segmentPaths, stateOf, upTo } from "./journalFixture";

const onJournal =
  (name: string) =>
  (operation: Operation): boolean =>
    operation.name === name && operation.path.endsWith(".journal");

describe("a journal on a disk that refuses", () => {
  test.each([
    { how: "is full in the middle of a line", name: "appendFile", code: "ENOSPC", reason: "full" },
    { how: "cannot flush", name: "datasync", code: "EIO", reason: "broken" },
    { how: "may not be written", name: "appendFile", code: "EACCES", reason: "denied" },
  ])(
    "loses nothing acknowledged when the disk $how, and goes on in a new file",
    async ({ name, code, reason }) => {
      const folder = await temporaryFolder();
      let refusing = false;
      const disk = failingDisk((operation) => (refusing && onJournal(name)(operation) ? code : null));
      const journal = new OuterJournal(disk, folder);
      await journal.begin(dbId);
      await appendTo(journal, 1, 3);

      refusing = true;
      const refused = appendOne(journal, {
        dbId,
        seq: 4,
        line: entryOf(4),
        stateHash: stateOf(4),
        schemaVersion: 1,
      });
      await expect(refused).rejects.toMatchObject({ code: "storage", details: { reason } });
      expect(await journal.state()).toMatchObject({
        dbId,
        lastSeq: 3,
        stateHash: stateOf(3),
        schemaVersion: 1,
      });

      refusing = false;
      await appendTo(journal, 4, 5);
      expect(await segmentPaths(folder)).toHaveLength(2);
      await journal.close();
      expect(await reopened(folder)).toMatchObject({ seqs: upTo(5), leftOut: 0 });
    },
  );

  test("does not fill the folder with empty files while it stays full", async () => {
    const folder = await temporaryFolder();
    let refusing = false;
    const disk = failingDisk((operation) =>
      refusing && onJournal("appendFile")(operation) ? "ENOSPC" : null,
    );
    const journal = new OuterJournal(disk, folder);
    await journal.begin(dbId);
    await appendTo(journal, 1, 1);
    refusing = true;
    for (const attempt of [1, 2, 3]) {
      await expect(
        appendOne(journal, { dbId, seq: 2, line: `${attempt}`, stateHash: stateOf(2), schemaVersion: 1 }),
      ).rejects.toMatchObject({
        code: "storage",
      });
    }
    expect(await segmentPaths(folder)).toHaveLength(1);
    await journal.close();
  });

  test("believes the second file where the first still holds the line that could not be flushed", async () => {
    const folder = await temporaryFolder();
    const noted = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    onTestFinished(() => noted.mockRestore());
    let refusing = false;
    const stubborn = new Set(["datasync", "truncate"]);
    const disk = failingDisk(({ name, path }) =>
      refusing && path.endsWith(".journal") && stubborn.has(name) ? "EIO" : null,
    );
    const journal = new OuterJournal(disk, folder);
    await journal.begin(dbId);
    await appendTo(journal, 1, 2);
    refusing = true;
    await expect(
      appendOne(journal, { dbId, seq: 3, line: '"unacknowledged"', stateHash: stateOf(3), schemaVersion: 1 }),
    ).rejects.toThrow();
    refusing = false;
    await appendTo(journal, 3, 4);
    await journal.close();
    const { seqs, texts, leftOut } = await reopened(folder);
    expect({ seqs, third: texts[2], leftOut }).toEqual({ seqs: upTo(4), third: entryOf(3), leftOut: 0 });
  });

  test("says so when the file it reads was damaged after the start", async () => {
    const folder = await temporaryFolder();
    const journal = new OuterJournal(
      failingDisk(() => null),
      folder,
    );
    await journal.begin(dbId);
    await appendTo(journal, 1, 3);
    const [path = ""] = await segmentPaths(folder);
    const bytes = await readFile(path);
    bytes[40] = (bytes[40] ?? 0) ^ 1;
    await writeFile(path, bytes);
    await expect(journal.read(0, 10)).rejects.toMatchObject({ code: "storage" });
    await journal.close();
  });
});
