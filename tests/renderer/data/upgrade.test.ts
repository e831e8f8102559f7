import { afterEach, expect, test } from "vitest";
import { beginAnew, kept, program, workOfAnOlderProgram } from "./laterPrograms";
import { StandInHost } from "./standInHost";

afterEach(beginAnew);

const endings = [
  { what: "the database is there", snapshotAfterFirst: false, lost: false },
  { what: "the database is there and a snapshot", snapshotAfterFirst: true, lost: false },
  { what: "the database is gone", snapshotAfterFirst: false, lost: true },
  { what: "the database is gone but for a snapshot", snapshotAfterFirst: true, lost: true },
];

test.each(endings)("what an older program stored is brought to today's shape where $what", async (given) => {
  await workOfAnOlderProgram(given);
  if (given.lost) await (await program(1)).loseDatabase();
  const newer = await program(2);
  expect(newer.report.outcome).toBe(given.lost ? "rebuilt" : "upgraded");
  expect(await newer.titles()).toEqual(["Ziel: zwei"]);
  expect(await newer.isWhole()).toBe(true);
  await newer.redo();
  expect(await newer.titles()).toEqual(["Ziel: drei", "Ziel: zwei"]);
  await newer.undo();
  await newer.undo();
  expect(await newer.titles()).toEqual(["Ziel: eins"]);
  expect(await newer.isWhole()).toBe(true);
  await newer.allSent();
  await newer.end();
  const again = await program(2);
  expect(again.report.outcome).toBe("opened");
  expect(await again.titles()).toEqual(["Ziel: eins"]);
  await again.end();
});

/** What may happen to the files between one new shape and the next. */
const betweens: Record<string, () => Promise<void>> = {
  "nothing else happens": async () => {},
  "the database is lost, and an older snapshot is the newest": async () => {
    await (await program(2)).loseDatabase();
  },
  "the database is lost twice, with a new snapshot between": async () => {
    await (await program(2)).loseDatabase();
    const rebuilt = await program(2);
    await rebuilt.keepSnapshot();
    await rebuilt.loseDatabase();
  },
  "the files are lost and written anew, then the database is": async () => {
    kept.files = new StandInHost();
    const sender = await program(2);
    await sender.allSent();
    await sender.loseDatabase();
  },
};

test.each(Object.keys(betweens))("every new shape is made once of every record: %s", async (what) => {
  await workOfAnOlderProgram({ snapshotAfterFirst: true });
  const newer = await program(2);
  await newer.allSent();
  await newer.end();
  await betweens[what]?.();
  const again = await program(2);
  expect(await again.titles()).toEqual(["Ziel: zwei"]);
  expect(await again.isWhole()).toBe(true);
  await again.allSent();
  await again.end();
  const next = await program(2);
  expect(next.report.outcome).toBe("opened");
  await next.end();
  const newest = await program(3);
  expect(await newest.titles()).toEqual(["Drittens Ziel: zwei"]);
  expect(await newest.isWhole()).toBe(true);
  await newest.redo();
  expect(await newest.titles()).toEqual(["Drittens Ziel: drei", "Drittens Ziel: zwei"]);
  await newest.undo();
  await newest.undo();
  expect(await newest.titles()).toEqual(["Drittens Ziel: eins"]);
  expect(await newest.isWhole()).toBe(true);
  await newest.end();
});

test("an older program does not touch what a newer one brought to its shape", async () => {
  await workOfAnOlderProgram();
  const newer = await program(2);
  await newer.allSent();
  await newer.loseDatabase();
  const [entries, snapshots] = [[...kept.files.entries], [...kept.files.snapshots]];
  await expect(program(1)).rejects.toMatchObject({ code: "newerData" });
  expect([kept.files.entries, kept.files.snapshots]).toEqual([entries, snapshots]);
});

test("an upgrade that cannot read the files changes nothing and is tried again", async () => {
  await workOfAnOlderProgram();
  const call = kept.files.call;
  kept.files.call = async (channel, args) => {
    if (channel === "journal.read") throw new Error("The host does not answer.");
    return call(channel, args);
  };
  await expect(program(2)).rejects.toThrow();
  kept.files.call = call;
  const newer = await program(2);
  expect(await newer.titles()).toEqual(["Ziel: zwei"]);
  expect(await newer.isWhole()).toBe(true);
  await newer.end();
});
