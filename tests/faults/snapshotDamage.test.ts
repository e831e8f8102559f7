import { cp, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { openFaultApp, type Profile } from "./app";
import { chanceOf } from "./chance";
import { harms } from "./damages";
import { freePort } from "./host";
import { Ledger } from "./ledger";
import { planner } from "./plan";
import { tallyOf } from "./tally";

const tally = tallyOf(
  "P4 damaged snapshots",
  "database and newest snapshots damaged: rebuilt to the last saved state, two starts each",
);

let template: Profile;
let before: { seq: number; found: string };

/** A profile with three snapshots, work between them and after the last. */
beforeAll(async () => {
  template = {
    dataFolder: await mkdtemp(join(tmpdir(), "agendalotse-fault-snapshots-")),
    port: await freePort(),
  };
  const plan = planner(chanceOf("snapshots"));
  const app = await openFaultApp(template, { ledger: new Ledger() });
  await app.settled();
  for (let snapshot = 1; snapshot <= 3; snapshot += 1) {
    await app.work(plan(10).map((one) => (one.act === "snapshot" ? { ...one, act: "notes" } : one)));
    await app.keepSnapshot();
  }
  await app.work(plan(5).map((one) => ({ ...one, act: "edit" })));
  before = await app.stateNow();
  await app.close();
  return () => rm(template.dataFolder, { recursive: true, force: true });
});

const cases = harms.flatMap((harm) => [1, 2].map((newest) => ({ harm, newest, name: harm.name })));

test.each(cases)("newest $newest of three snapshots $name", async ({ harm, newest }) => {
  const profile = { ...template, dataFolder: `${template.dataFolder}-copy` };
  await rm(profile.dataFolder, { recursive: true, force: true });
  await cp(template.dataFolder, profile.dataFolder, { recursive: true });
  const journal = join(profile.dataFolder, "journal");
  const snapshots = (await readdir(journal, { recursive: true })).filter((name) =>
    /snap-\d+\.jsonl$/.test(name),
  );
  expect(snapshots).toHaveLength(3);
  const chance = chanceOf(`${harm.name} ${newest}`);
  for (const name of snapshots.sort().slice(-newest)) await harm.to(join(journal, name), chance);
  await rm(join(profile.dataFolder, "engine-browser-1"), { recursive: true });

  const ledger = new Ledger();
  const complaints: string[] = [];
  for (const when of ["first", "second"]) {
    const app = await openFaultApp(profile, { ledger });
    const start = await app.settled();
    const now = await app.stateNow();
    complaints.push(...ledger.complaints(start, now).map((one) => `${when} start: ${one}`));
    if (when === "first" && (now.seq !== before.seq || now.found !== before.found))
      complaints.push(`saved was ${before.seq}, found ${now.seq}`);
    await app.work(planner(chance, 1000)(3));
    await app.close();
  }
  tally.run();
  for (const complaint of complaints) tally.miss(`newest ${newest}, ${harm.name}: ${complaint}`);
  await rm(profile.dataFolder, { recursive: true, force: true });
  expect(complaints).toEqual([]);
});
