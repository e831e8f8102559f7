import { expect, test } from "vitest";
import { type FaultApp, openFaultApp, type Profile } from "./app";
import { chanceOf, runsOf } from "./chance";
import { engineOfRun } from "./engines";
import { freePort } from "./host";
import { Ledger } from "./ledger";
import { type CuttableDisk, mountCuttableDisk } from "./mounts";
import { planner } from "./plan";
import { say, tallyOf } from "./tally";

const tally = tallyOf(
  "P2 death of the machine, window and host",
  "0 commands shown as saved before the cut lost, 0 torn; two starts after each cut",
);
const cuts = runsOf(10, 200);
/** So many cuts hit the same profile; then a young one takes its place. */
const cutsPerProfile = 25;

test("what was shown as saved survives every power cut", { timeout: cuts * 120_000 }, async () => {
  const complaints: string[] = [];
  for (let from = 1; from <= cuts && complaints.length === 0; from += cutsPerProfile) {
    const disk = await mountCuttableDisk(1024);
    if (disk === null) return say("P2 skipped: this machine cannot mount a disk whose power can be cut.");
    try {
      complaints.push(...(await liveThrough(disk, from, Math.min(cuts, from + cutsPerProfile - 1))));
    } finally {
      await disk.unmount();
    }
  }
  for (const complaint of complaints) tally.miss(complaint);
  expect(complaints).toEqual([]);
});

async function liveThrough(disk: CuttableDisk, from: number, to: number): Promise<string[]> {
  const chance = chanceOf(`cuts ${from}`);
  const plan = planner(chance);
  const profile: Profile = { dataFolder: disk.folder, port: await freePort() };
  const ledger = new Ledger();
  const complaints: string[] = [];
  const { engine, browserArguments } = engineOfRun(Math.ceil(from / cutsPerProfile));
  const opened = (): Promise<FaultApp> => openFaultApp(profile, { ledger, browserArguments });
  const judge = async (app: FaultApp, when: string): Promise<void> => {
    const start = await app.settled();
    const found = ledger.complaints(start, await app.stateNow());
    complaints.push(...found.map((complaint) => `${engine}, ${when}: ${complaint}`));
  };

  let app = await opened();
  await app.settled();
  for (let cut = from; cut <= to && complaints.length === 0; cut += 1) {
    const working = app.work(plan(4000)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 100 + chance.below(1900)));
    // Whatever is told from here on, nobody saw before the power went.
    ledger.close();
    disk.cut();
    await app.kill({ host: true });
    await working;
    await disk.powerOn();
    ledger.reopen();
    tally.run();
    tally.add(`cuts on ${engine}`, 1);

    const first = await opened();
    await judge(first, `first start after cut ${cut}`);
    await first.work(plan(2 + chance.below(4)));
    await first.close();
    app = await opened();
    await judge(app, `second start after cut ${cut}`);
    if (cut % 10 === 0) say(`   ${cut} of ${cuts} cuts, ${complaints.length} misses`);
  }
  await app.close();
  tally.add("commands saved and looked for", ledger.savedCommands);
  return complaints;
}
