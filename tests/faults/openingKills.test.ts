import { expect, test } from "vitest";
import { openFaultApp } from "./app";
import { chanceOf, runsOf } from "./chance";
import { engineOfProfile } from "./engines";
import { Ledger } from "./ledger";
import { planner } from "./plan";
import { withProfile } from "./profile";
import { tallyOf } from "./tally";

const tally = tallyOf("P7 killed while a file is opened", "the old state or the new one, never between");
const kills = runsOf(6, 50);
const killsPerProfile = 10;

test.each(Array.from({ length: Math.ceil(kills / killsPerProfile) }, (_, at) => at + 1))(
  "profile %i holds the old state or the new one after every kill",
  { timeout: killsPerProfile * 120_000 },
  async (number) => {
    const chance = chanceOf(`opening ${number}`);
    const plan = planner(chance);
    const { browserArguments } = engineOfProfile(number);
    const complaints = await withProfile(`opening-${number}`, async (profile) => {
      const ledger = new Ledger();
      const found: string[] = [];
      let app = await openFaultApp(profile, { ledger, browserArguments });
      await app.settled();
      await app.fill(500);
      const opening = () => plan(1).map((one) => ({ ...one, act: "import" as const, wait: true }));
      const begun = performance.now();
      await app.work(opening());
      const usual = performance.now() - begun;
      const last = Math.min(killsPerProfile, kills - (number - 1) * killsPerProfile);
      for (let kill = 1; kill <= last && found.length === 0; kill += 1) {
        const { seq } = await app.stateNow();
        const working = app.work(opening()).catch(() => undefined);
        await new Promise((resolve) => setTimeout(resolve, chance.below(usual * 1.1)));
        await app.kill({ host: chance.below(3) === 0 });
        await working;
        tally.run();
        for (const when of ["first", "second"]) {
          app = await openFaultApp(profile, { ledger, browserArguments });
          const start = await app.settled();
          const now = await app.stateNow();
          if (when === "first") tally.add(now.seq === seq ? "times the old state" : "times the new state", 1);
          if (now.seq !== seq && now.seq !== seq + 1) found.push(`kill ${kill}: from ${seq} to ${now.seq}`);
          found.push(
            ...ledger.complaints(start, now).map((one) => `${when} start after kill ${kill}: ${one}`),
          );
          if (when === "first") await app.close();
        }
      }
      await app.close();
      return found;
    });
    for (const complaint of complaints) tally.miss(`profile ${number}, ${complaint}`);
    expect(complaints).toEqual([]);
  },
);
