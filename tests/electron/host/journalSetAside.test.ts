import { readdir } from "node:fs/promises";
import { type Disk, realDisk } from "@electron/host/disk";
import { OuterJournal } from "@electron/host/journal";
import { temporaryFolder } from "@tests/temporaryFolder";
import { expect, test } from "vitest";
import { appendTo, dbId, reopened, upTo } from "./journalFixture";

const otherDbId = "99999999-2222-4333-8444-555555555555";

/** A disk on which nothing of the present journal can be read. */
const unreadable: Disk = {
  ...realDisk,
  readdir: ((path: string) =>
    path.endsWith(dbId)
      ? Promise.reject(Object.assign(new Error("EIO"), { code: "EIO" }))
      : realDisk.readdir(path)) as Disk["readdir"],
};

test("a journal that cannot be read does not keep another one from being begun, and stays as it is", async () => {
  const folder = await temporaryFolder();
  const first = new OuterJournal(realDisk, folder);
  await first.begin(dbId);
  await appendTo(first, 1, 3);
  await first.close();

  const journal = new OuterJournal(unreadable, folder);
  await expect(journal.state()).rejects.toMatchObject({ code: "storage", details: { reason: "broken" } });
  expect(await journal.begin(otherDbId)).toMatchObject({ dbId: otherDbId, lastSeq: 0 });
  await journal.close();
  expect(await readdir(folder)).toEqual(expect.arrayContaining([dbId, otherDbId]));

  const healed = new OuterJournal(realDisk, folder);
  await healed.begin(dbId);
  await healed.close();
  expect((await reopened(folder)).seqs).toEqual(upTo(3));
});
