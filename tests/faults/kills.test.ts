import { expect, test } from "vitest";
import { type FaultApp, openFaultApp, type Profile } from "./app";
import { chanceOf, isLong, runsOf } from "./chance";
import { engineOfProfile } from "./engines";
import { Ledger } from "./ledger";
import { planner } from "./plan";
import { withProfile } from "./profile";
import { say, tallyOf } from "./tally";

const tally = tallyOf("P1 death of the process", "0 saved commands lost, 0 torn; two starts after each kill");
const profiles = isLong ? 10 : 3;
const killsPerProfile = Math.ceil(runsOf(60, 500) / profiles);

/** Longer than any window lives here. */
const endless = 4000;

test.each(
  Array.from({ length: profiles }, (_, index) => ({ number: index + 1, ...engineOfProfile(index + 1) })),
)(
  "profile $number on $engine keeps what was saved through every kill",
  { timeout: killsPerProfile * 120_000 },
  async ({ number, browserArguments }) => {
    const complaints = await withProfile(`kill-${number}`, (profile) =>
      liveThrough(profile, number, browserArguments),
    );
    for (const complaint of complaints) tally.miss(`profile ${number}, ${complaint}`);
    expect(complaints).toEqual([]);
  },
);

async function liveThrough(
  profile: Profile,
  number: number,
  browserArguments: readonly string[],
): Promise<readonly string[]> {
  const chance = chanceOf(`kill ${number}`);
  const plan = planner(chance);
  const ledger = new Ledger();
  const complaints: string[] = [];
  const opened = (): Promise<FaultApp> => openFaultApp(profile, { ledger, browserArguments });
  const judge = async (app: FaultApp, when: string): Promise<void> => {
    const start = await app.settled();
    const found = ledger.complaints(start, await app.stateNow());
    complaints.push(...found.map((complaint) => `${when}: ${complaint}`));
  };

  let app = await opened();
  await app.settled();
  for (let kill = 1; kill <= killsPerProfile && complaints.length === 0; kill += 1) {
    // Every fourth kill meets the window while it starts, and with it a rebuild; the others while it works.
    const whileStarting = kill % 4 === 0;
    if (whileStarting) {
      await app.close();
      app = await opened();
    }
    const working = app.work(plan(endless)).catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 60 + chance.below(whileStarting ? 700 : 1440)));
    await app.kill({ host: chance.below(3) === 0 });
    await working;
    tally.run();

    const first = await opened();
    await judge(first, `first start after kill ${kill}`);
    await first.work(plan(3 + chance.below(5)));
    await first.close();
    app = await opened();
    await judge(app, `second start after kill ${kill}`);
    if (kill % 10 === 0)
      say(`   profile ${number}: ${kill} of ${killsPerProfile} kills, ${complaints.length} misses`);
  }
  await app.close();
  complaints.push(...ledger.refused.map(({ why }) => `refused ${why}`));
  tally.add("commands saved and looked for", ledger.savedCommands);
  return complaints;
}
