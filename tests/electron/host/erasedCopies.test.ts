import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Backups } from "@electron/host/backups";
import { realDisk } from "@electron/host/disk";
import type { Backup, BackupState } from "@shared/desktopBackups";
import { temporaryFolder } from "@tests/temporaryFolder";
import { expect, test } from "vitest";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const stateHash = "0123456789abcdef";
const shape = "1.1";
const name = "Wilhelmine Zschirnt";
const at = "2026-11-22T10:00:00.000Z";

/** Two backups that hold a name, and a place with their copies which can be taken away and brought back. */
async function twoBackups() {
  const [data, drive] = [await temporaryFolder(), await temporaryFolder()];
  const place = join(drive, "stick");
  await mkdir(place);
  const backups = new Backups(realDisk, data);
  await backups.place(place);
  await backups.write({ reason: "work", seq: 1, stateHash, shape, base64: base64(`${name} 1`) });
  const state = await backups.write({
    reason: "work",
    seq: 2,
    stateHash,
    shape,
    base64: base64(`${name} 2`),
  });
  return {
    data,
    place,
    backups,
    files: state.backups.map(({ file }) => file),
    unplug: () => rename(place, join(drive, "away")),
    plug: () => rename(join(drive, "away"), place),
  };
}

/** An erasure as the window tells it: some files are written anew, the others are not. */
async function erase(backups: Backups, files: readonly string[], unwritten: readonly string[] = []) {
  await backups.erased({ at, seq: 3, unwritten: files, isFinished: false });
  for (const file of files)
    if (!unwritten.includes(file))
      await backups.replace({ file, stateHash, shape, base64: base64("gelöscht") });
  return backups.erased({ at, seq: 3, unwritten, isFinished: true });
}

const marked = ({ backups }: BackupState): string[] =>
  backups.flatMap(({ file, holdsErasedSince }: Backup) => (holdsErasedSince ? [file] : []));

async function filesWith(folder: string, word: string): Promise<string[]> {
  const names = await readdir(folder);
  const texts = await Promise.all(names.map((file) => readFile(join(folder, file), "utf8")));
  return names.filter((_, index) => texts[index]?.includes(word));
}

test("copies in a place that can be reached are cleaned with the erasure, and nothing stays to be done", async () => {
  const { backups, files, place } = await twoBackups();
  const state = await erase(backups, files);
  expect(state.oldCopies).toBeUndefined();
  expect(marked(state)).toEqual([]);
  expect(await filesWith(place, name)).toEqual([]);
  expect((await readdir(place)).sort()).toEqual([...files].sort());
});

test("a place that is away is remembered over a new start, and cleaned with the next backup it gets", async () => {
  const { data, backups, files, place, unplug, plug } = await twoBackups();
  await unplug();
  const state = await erase(backups, files);
  expect(state.oldCopies).toEqual([{ folder: place, since: at, upToSeq: 3 }]);
  expect(state.secondPlace?.problem?.reason).toBe("missing");
  expect(await readFile(join(data, "backups", "backups.json"), "utf8")).not.toContain(name);
  await plug();
  expect(await filesWith(place, name)).toHaveLength(2);
  const again = new Backups(realDisk, data);
  expect((await again.state()).oldCopies).toHaveLength(1);
  const after = await again.write({ reason: "work", seq: 4, stateHash, shape, base64: base64("danach") });
  expect(after.oldCopies).toBeUndefined();
  expect(await filesWith(place, name)).toEqual([]);
  expect(await readdir(place)).toHaveLength(3);
});

test("a place that is back is cleaned when that is asked for, and gets what it missed", async () => {
  const { backups, files, place, unplug, plug } = await twoBackups();
  await unplug();
  await erase(backups, files);
  await backups.write({ reason: "work", seq: 4, stateHash, shape, base64: base64("danach") });
  expect((await backups.cleanUp(true)).oldCopies).toHaveLength(1);
  await plug();
  const state = await backups.cleanUp(true);
  expect(state.oldCopies).toBeUndefined();
  expect(state.secondPlace?.problem).toBeUndefined();
  expect(await filesWith(place, name)).toEqual([]);
  expect((await readdir(place)).filter((file) => file.startsWith("000000000004"))).toHaveLength(1);
});

test("copies of backups that are not kept here any more are removed; other files there stay", async () => {
  const { backups, files, place, unplug, plug } = await twoBackups();
  const long = "000000000001-2025-01-01T00-00-00-000Z-work.agenda";
  const later = "000000000009-2027-01-01T00-00-00-000Z-work.agenda";
  for (const file of [long, later, "Haushalt.xlsx"]) await writeFile(join(place, file), name);
  await unplug();
  await erase(backups, files);
  await plug();
  await backups.cleanUp(false);
  expect((await readdir(place)).sort()).toEqual([...files, later, "Haushalt.xlsx"].sort());
});

test("a place that was changed since is still told of, until it was cleaned or the person says it is done", async () => {
  const { backups, files, place, unplug } = await twoBackups();
  await unplug();
  await erase(backups, files);
  const other = await temporaryFolder();
  const moved = await backups.place(other);
  expect(moved.oldCopies).toMatchObject([{ folder: place }]);
  expect((await backups.cleanUp(true)).secondPlace?.problem).toBeUndefined();
  expect((await backups.letGo(place)).oldCopies).toBeUndefined();
});

test("a backup that could not be written anew is told of with its day, and removed here and there on request", async () => {
  const { data, backups, files, place } = await twoBackups();
  const [newest = "", older = ""] = files;
  const state = await erase(backups, files, [older]);
  expect(marked(state)).toEqual([older]);
  expect(state.backups[1]?.goneOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(await filesWith(place, name)).toEqual([older]);
  expect(marked(await backups.cleanUp(false))).toEqual([older]);
  const after = await backups.cleanUp(true);
  expect(after.backups.map(({ file }) => file)).toEqual([newest]);
  expect(await filesWith(place, name)).toEqual([]);
  expect(await filesWith(join(data, "backups"), name)).toEqual([]);
});

test("the only backup there is stays, though it may hold what was erased", async () => {
  const { backups, files } = await twoBackups();
  const state = await erase(backups, files, files);
  expect(marked(state)).toEqual(files);
  expect(marked(await backups.cleanUp(true))).toEqual(files);
});

test("an erasure that broke off leaves all it had not come to told of", async () => {
  const { data, backups, files } = await twoBackups();
  await backups.erased({ at, seq: 3, unwritten: files, isFinished: false });
  expect(marked(await new Backups(realDisk, data).state())).toEqual(files);
});

test("without a second place an erasure leaves nothing to be done", async () => {
  const data = await temporaryFolder();
  const backups = new Backups(realDisk, data);
  const { backups: list } = await backups.write({
    reason: "work",
    seq: 1,
    stateHash,
    shape,
    base64: base64(name),
  });
  const state = await erase(
    backups,
    list.map(({ file }) => file),
  );
  expect([state.oldCopies, marked(state)]).toEqual([undefined, []]);
  await rm(data, { recursive: true });
});
