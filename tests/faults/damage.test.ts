import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type FaultApp, openFaultApp, type Profile } from "./app";
import { chanceOf, runsOf } from "./chance";
import { type Damage, levelDbDamages, sqliteDamages } from "./damages";
import { engines } from "./engines";
import { freePort } from "./host";
import { Ledger } from "./ledger";
import { planner } from "./plan";
import { say, tallyOf } from "./tally";

const tally = tallyOf("P4 damaged engine", "noticed and rebuilt to the last saved state, two starts each");

const suites = [
  { ...engines[0], damages: levelDbDamages },
  { ...engines[1], damages: sqliteDamages },
];

describe.each(suites)("$engine", ({ engine, damages, browserArguments }) => {
  let templates: { closed: Profile; crashed: Profile };
  const open = (profile: Profile, ledger: Ledger): Promise<FaultApp> =>
    openFaultApp(profile, { ledger, browserArguments });

  /** A profile with a history over several starts, and large enough that the engine has sorted tables. */
  beforeAll(async () => {
    const dataFolder = await mkdtemp(join(tmpdir(), "agendalotse-fault-damage-"));
    const closed: Profile = { dataFolder, port: await freePort() };
    const plan = planner(chanceOf(`damage ${engine}`));
    for (let session = 0; session < 3; session += 1) {
      const app = await open(closed, new Ledger());
      await app.settled();
      await app.work(plan(15));
      if (session === 1) await app.fill(1500);
      await app.close();
    }
    const crashed = await copyOf(closed, "crashed");
    const app = await open(crashed, new Ledger());
    await app.settled();
    await app.work(plan(15));
    await app.kill();
    // The mark lies: so the program believes what the killed engine left.
    await writeFile(join(crashed.dataFolder, "engine-browser-1.clean"), "");
    for (const name of ["SingletonLock", "SingletonCookie", "SingletonSocket"])
      await rm(join(crashed.dataFolder, "engine-browser-1", name), { force: true });
    templates = { closed, crashed };
    return async () => {
      for (const { dataFolder: used } of [closed, crashed]) await rm(used, { recursive: true, force: true });
    };
  });

  test.each(damages.slice(0, runsOf(damages.length, damages.length)))("$name", async (damage) => {
    const profile = await copyOf(damage.after === "crash" ? templates.crashed : templates.closed, "copy");
    const complaints = await survive(damage, profile);
    for (const complaint of complaints) tally.miss(`${engine}, ${damage.name}: ${complaint}`);
    if (complaints.length === 0) await rm(profile.dataFolder, { recursive: true, force: true });
    else await keep(profile, damage);
    expect(complaints).toEqual([]);
  });

  async function survive(damage: Damage, profile: Profile): Promise<string[]> {
    const chance = chanceOf(damage.name);
    const plan = planner(chance, 1000);
    const before = await lastLine(profile);
    const onWhat = await damage.apply(join(profile.dataFolder, "engine-browser-1"), chance);
    tally.add(`cases on ${engine}`, 1);
    const ledger = new Ledger();
    let first = await open(profile, ledger);
    try {
      let start = await first.settled();
      if ("failed" in start && start.failed.includes('"reason":"engine"')) {
        // The person was told to start again, and the next start begins in a new folder.
        tally.add("given up for a new folder", 1);
        first.distrust();
        await first.close();
        first = await open(profile, ledger);
        start = await first.settled();
      }
      if ("failed" in start) return [`the first start failed: ${start.failed}`];
      const now = await first.stateNow();
      tally.add(start.outcome, 1);
      say(`   ${engine}, ${damage.name} (${onWhat}): ${start.outcome}`);
      const complaints = ledger.complaints(start, now);
      if (now.seq !== before.seq || now.found !== before.stateHash)
        complaints.push(`saved was ${before.seq} ${before.stateHash}, found ${now.seq} ${now.found}`);
      await first.work(plan(5));
      if (complaints.length > 0) return complaints;
    } finally {
      await first.close();
    }
    const second = await open(profile, ledger);
    try {
      const start = await second.settled();
      tally.run();
      return ledger.complaints(start, await second.stateNow()).map((one) => `second start: ${one}`);
    } finally {
      await second.close();
    }
  }
});

async function copyOf(profile: Profile, name: string): Promise<Profile> {
  const dataFolder = `${profile.dataFolder}-${name}`;
  await rm(dataFolder, { recursive: true, force: true });
  await cp(profile.dataFolder, dataFolder, { recursive: true });
  return { ...profile, dataFolder };
}

/** The last saved state, from the files alone. */
async function lastLine({ dataFolder }: Profile): Promise<{ seq: number; stateHash: string }> {
  const { OuterJournal } = await import("@electron/host/journal");
  const { realDisk } = await import("@electron/host/disk");
  const { journalFolder } = await import("@electron/host/paths");
  const journal = new OuterJournal(realDisk, journalFolder(dataFolder));
  const state = await journal.state();
  await journal.close();
  return { seq: state?.lastSeq ?? 0, stateHash: state?.stateHash ?? "" };
}

async function keep({ dataFolder }: Profile, { name }: Damage): Promise<void> {
  const kept = `${dataFolder}-${name.replaceAll(/\W+/g, "-")}`;
  await rm(kept, { recursive: true, force: true });
  await cp(dataFolder, kept, { recursive: true });
  say(`   kept: ${kept}`);
}
