import type { ErrorDetails } from "@shared/errors";
import { expect, test } from "vitest";
import { type FaultApp, openFaultApp, type Profile } from "./app";
import { type Chance, chanceOf, runsOf } from "./chance";
import { engineOfRun } from "./engines";
import { freePort } from "./host";
import { Ledger } from "./ledger";
import { fillDisk, freeDisk, mountSmallDisk } from "./mounts";
import { planner } from "./plan";
import { say, tallyOf } from "./tally";
import type { Work } from "./window/told";

const tally = tallyOf(
  "P3 full disk",
  "0 saved commands lost after freeing; the window says so, with the drive and the megabytes needed",
);
const runs = runsOf(10, 30);

/** A window on a profile whose disk is about to become full. */
type Scene = {
  profile: Profile;
  ledger: Ledger;
  chance: Chance;
  plan(count: number): Work;
  open(): Promise<FaultApp>;
  /** What went wrong. */
  complaints: string[];
};

const kilobyte = 1024;

/** When the disk becomes full. Each leaves a window open that is killed then, or none. */
const moments: Record<string, (app: FaultApp, scene: Scene) => Promise<FaultApp | undefined>> = {
  "while writing": async (app, scene) => {
    await fillDisk(scene.profile.dataFolder);
    await app.work(scene.plan(30)).catch(() => undefined);
    await expectTold(app, scene);
    return app;
  },
  "before the start": async (app, scene) => {
    await app.close();
    await fillDisk(scene.profile.dataFolder);
    return startedSomehow(scene);
  },
  "while a backup is written": async (app, scene) => {
    await fillDisk(scene.profile.dataFolder, scene.chance.below(40 * kilobyte));
    tally.add(`times a backup was ${(await app.backUp()) === "made" ? "made" : "refused"}`, 1);
    await app.work(scene.plan(10)).catch(() => undefined);
    return app;
  },
  "while a file is opened": async (app, scene) => {
    await app.fill(500);
    await fillDisk(scene.profile.dataFolder, scene.chance.below(4000 * kilobyte));
    const opening = scene.plan(1).map((one) => ({ ...one, act: "import" as const, wait: true }));
    await app.work(opening).catch(() => undefined);
    await app.work(scene.plan(5)).catch(() => undefined);
    return app;
  },
  "while the database is built anew": async (app, scene) => {
    await app.fill(500);
    await app.kill();
    await fillDisk(scene.profile.dataFolder, scene.chance.below(12_000 * kilobyte));
    return startedSomehow(scene);
  },
};

test("a full disk costs nothing that was saved, and the window says so", {
  timeout: runs * 120_000,
}, async () => {
  const complaints: string[] = [];
  const names = Object.keys(moments);
  for (let run = 1; run <= runs && complaints.length === 0; run += 1) {
    const disk = await mountSmallDisk(200);
    if (disk === null) return say("P3 skipped: this machine cannot mount a small disk.");
    try {
      const moment = names[Math.floor((run - 1) / 2) % names.length] ?? "while writing";
      const profile = { dataFolder: disk.folder, port: await freePort() };
      const { engine, browserArguments } = engineOfRun(run);
      const found = await survive(profile, { moment, run, browserArguments });
      tally.run();
      tally.add(`times full ${moment} on ${engine}`, 1);
      complaints.push(...found.map((complaint) => `run ${run}, ${engine}, full ${moment}: ${complaint}`));
    } finally {
      await disk.unmount();
    }
  }
  for (const complaint of complaints) tally.miss(complaint);
  expect(complaints).toEqual([]);
});

async function survive(
  profile: Profile,
  { moment, run, browserArguments }: { moment: string; run: number; browserArguments: readonly string[] },
): Promise<string[]> {
  const ledger = new Ledger();
  const chance = chanceOf(`full ${run}`);
  const complaints: string[] = [];
  const open = (): Promise<FaultApp> => openFaultApp(profile, { ledger, browserArguments });
  const scene: Scene = { profile, ledger, chance, plan: planner(chance), open, complaints };
  let app = await open();
  await app.settled();
  await app.work(scene.plan(20));
  const left = await moments[moment]?.(app, scene);
  await left?.kill().catch(() => undefined);
  await freeDisk(profile.dataFolder);
  for (const when of ["first start", "second start"]) {
    app = await open();
    const start = await app.settled();
    if ("failed" in start) complaints.push(`${when}: ${start.failed}`);
    else complaints.push(...ledger.complaints(start, await app.stateNow()).map((one) => `${when}: ${one}`));
    await app.work(scene.plan(3));
    await app.close();
  }
  tally.add("commands saved and looked for", ledger.savedCommands);
  return complaints;
}

/** A start on a full disk may fail and say so; it must not harm what is there. */
async function startedSomehow({ open }: Scene): Promise<FaultApp | undefined> {
  const app = await open().catch(() => undefined);
  const start = await app?.settled().catch((thrown: unknown) => ({ failed: String(thrown) }));
  tally.add(start && !("failed" in start) ? "starts on a full disk" : "starts refused on a full disk", 1);
  return app;
}

/** Either nothing more could be written, which the command that failed says, or the status line says so. */
async function expectTold(app: FaultApp, { ledger, profile, complaints }: Scene): Promise<void> {
  const { state, details } = await app.saving();
  const told = [...(state === "unsaved" ? [details] : []), ...ledger.refused.map((one) => one.details)];
  tally.add(`times "${state}", ${ledger.refused.length > 0 ? "commands refused" : "none refused"}`, 1);
  if (told.length === 0) complaints.push("nobody was told of the full disk");
  else if (!told.some((one) => namesTheDrive(one, profile)))
    complaints.push(
      `the drive and what it needs were not named: ${JSON.stringify([told[0], ledger.refused[0]])}`,
    );
}

const namesTheDrive = (details: ErrorDetails, { dataFolder }: Profile): boolean =>
  details.reason === "full" && details.drive === dataFolder && Number(details.neededMegabytes) > 0;
