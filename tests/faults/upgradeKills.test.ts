import { cp, rm } from "node:fs/promises";
import { kindNames } from "@shared/domain/kinds";
import { emptyWorkspace } from "@shared/domain/workspace";
import { contentHashOf } from "@shared/transfer/contentHash";
import type { StoredRow } from "@shared/transfer/migrations";
import { beforeAll, expect, test } from "vitest";
import { type FaultApp, openFaultApp, type Profile } from "./app";
import { buildNewerApp } from "./build";
import { type Chance, chanceOf, runsOf } from "./chance";
import { engineOfProfile } from "./engines";
import { newerApp } from "./faultApp";
import { Ledger } from "./ledger";
import { planner } from "./plan";
import { withProfile } from "./profile";
import { tallyOf } from "./tally";
import { migrateRows } from "./window/newerMigrations";

const tally = tallyOf(
  "P8 killed while a newer program brings the data to its shape",
  "old or new, never between",
);
const kills = runsOf(6, 50);
const killsPerProfile = 10;

beforeAll(buildNewerApp, 240_000);

test.each(Array.from({ length: Math.ceil(kills / killsPerProfile) }, (_, at) => at + 1))(
  "what an older program stored is there in one shape, whole, after every kill, profile %i",
  { timeout: killsPerProfile * 240_000 },
  async (number) => {
    const last = Math.min(killsPerProfile, kills - (number - 1) * killsPerProfile);
    const complaints = await withProfile(`upgrade-${number}`, (profile) =>
      upgradedUnderKills(profile, number, last),
    );
    for (const complaint of complaints) tally.miss(`profile ${number}, ${complaint}`);
    expect(complaints).toEqual([]);
  },
);

/** A data folder has one upgrade only: each kill meets a copy of what the older program left. */
async function upgradedUnderKills(
  profile: Profile,
  number: number,
  kills: number,
): Promise<readonly string[]> {
  const chance = chanceOf(`upgrade ${number}`);
  const { browserArguments } = engineOfProfile(number);
  const kept = { ...profile, dataFolder: `${profile.dataFolder}-old` };
  const ledger = new Ledger();
  const open = (app?: string): Promise<FaultApp> =>
    openFaultApp(profile, { ledger, browserArguments, ...(app ? { app } : {}) });
  const old = await olderWork(await open(), chance);
  await cp(profile.dataFolder, kept.dataFolder, { recursive: true });
  const first = await open(newerApp);
  const usual = await timed(() => first.started());
  const found = await newShapeComplaints(first, ledger, old);
  await first.close();
  tally.add("milliseconds to the first page undisturbed, all profiles", Math.round(usual));
  for (let kill = 1; kill <= kills && found.length === 0; kill += 1) {
    await rm(profile.dataFolder, { recursive: true });
    await cp(kept.dataFolder, profile.dataFolder, { recursive: true });
    const note = (when: string, complaints: readonly string[]): void =>
      void found.push(...complaints.map((one) => `${when} after kill ${kill}: ${one}`));
    const newer = await open(newerApp);
    await new Promise((resolve) => setTimeout(resolve, chance.below(usual * 1.2)));
    await newer.kill({ host: kill % 3 === 0 });
    tally.run();
    if (chance.below(2) === 0) {
      const older = await open();
      note("the older program", await olderComplaints(older, ledger, old));
      await older.close();
    }
    const again = await open(newerApp);
    note("first start", await newShapeComplaints(again, ledger, old));
    // The next start begins with a new database, and with a snapshot the newer program made.
    if (chance.below(2) === 0) await again.keepSnapshot();
    await again.kill();
    const second = await open(newerApp);
    note("second start", await newShapeComplaints(second, ledger, old));
    note("undo", await undoComplaints(second));
    await second.close();
  }
  const older = await open();
  const start = await older.settled();
  if (!isRefused(start)) found.push(`the older program at last: ${JSON.stringify(start)}`);
  await older.close();
  if (found.length === 0) await rm(kept.dataFolder, { recursive: true });
  return found;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** What the older program left, in its own shape and in the one a newer program must make of it. */
type Old = { seq: number; hash: string; newHash: string };

/** A history with everything in it, now with a snapshot somewhere, now without. */
async function olderWork(app: FaultApp, chance: Chance): Promise<Old> {
  const plan = planner(chance);
  await app.settled();
  await app.fill(500);
  await app.work(plan(30));
  if (chance.below(2) === 0) await app.keepSnapshot();
  await app.work(plan(10));
  const { seq, found } = await app.stateNow();
  const records = await app.records();
  const rows = kindNames.map((kind) => [kind, migrateRows(kind, records[kind] as unknown as StoredRow[], 1)]);
  await app.close();
  const newHash = contentHashOf({ ...emptyWorkspace(), ...Object.fromEntries(rows) });
  return { seq, hash: found, newHash };
}

/** The newer program has every record in its shape, one entry after the older program's last one. */
async function newShapeComplaints(app: FaultApp, ledger: Ledger, old: Old): Promise<string[]> {
  const start = await app.settled();
  const now = await app.stateNow();
  const complaints = ledger.complaints(start, now);
  if (now.seq !== old.seq + 1) complaints.push(`from ${old.seq} to ${now.seq}`);
  if (now.found !== old.newHash) complaints.push("the records are not those the older ones become");
  return complaints;
}

/** The older program has what it left, or says that a newer one was there. */
async function olderComplaints(app: FaultApp, ledger: Ledger, old: Old): Promise<string[]> {
  const start = await app.settled();
  tally.add(isRefused(start) ? "times the older program refused" : "times it found its own state", 1);
  if (isRefused(start)) return [];
  const now = await app.stateNow();
  const complaints = ledger.complaints(start, now);
  if (now.seq !== old.seq || now.found !== old.hash)
    complaints.push(`another state: ${now.seq}, not ${old.seq}`);
  return complaints;
}

const isRefused = (start: object): boolean =>
  "failed" in start && typeof start.failed === "string" && start.failed.startsWith("newerData");

/** Undo reaches into what the older program did, and comes back. */
async function undoComplaints(app: FaultApp): Promise<string[]> {
  const before = await app.stateNow();
  await app.undo();
  const undone = await app.stateNow();
  await app.redo();
  const after = await app.stateNow();
  const isWhole = [undone, after].every(({ found, expected }) => found === expected);
  return isWhole && before.found === after.found && undone.found !== before.found
    ? []
    : ["undo and redo differ"];
}
