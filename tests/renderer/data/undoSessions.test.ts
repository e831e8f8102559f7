import { redo, undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { db, readMeta } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { startWorkspace } from "@renderer/data/start";
import { isAppError } from "@shared/errors";
import type { CommandName } from "@shared/i18n/words";
import { contentHashOf } from "@shared/transfer/contentHash";
import { type Chance, chanceOf, seed } from "@tests/faults/chance";
import { expect, onTestFailed, test, vi } from "vitest";
import { everyCommand } from "./doings/everyCommand";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

/** Random sessions of {@link steps} steps each; more of them, and as long as promised: AGENDALOTSE_RUNS=20 */
const asked = Number(process.env.AGENDALOTSE_RUNS ?? 0);
const [sessions, steps] = asked > 0 ? [Math.min(asked, 100), 1000] : [1, 60];

/** What changes everything at once; drawn seldom, since each costs as much as hundreds of others. */
const sweeping: readonly CommandName[] = [
  "records.openWorkspace",
  "records.loadSample",
  "records.removeSample",
  "records.beginAgenda",
];
const usual = (Object.keys(everyCommand) as CommandName[]).filter((name) => !sweeping.includes(name));

/** The fingerprint as it is carried from command to command. */
const carried = async () => (await readMeta())?.contentHash;
/** The fingerprint of what really stands there. */
const found = async () => contentHashOf(await wholeWorkspace());

async function restart(): Promise<void> {
  await stopSending();
  db.close();
  expect((await startWorkspace()).outcome).toBe("opened");
}

/** Does one step of a session: something people do, or undo, or redo. Gives what was done, for the log. */
async function step(chance: Chance, past: (string | undefined)[], future: (string | undefined)[]) {
  const drawn = chance.below(100);
  const before = await carried();
  if (drawn < 12) {
    const done = await undo();
    expect(await carried()).toBe(done ? past.pop() : before);
    if (done) future.push(before);
    return "undo";
  }
  if (drawn < 20) {
    const done = await redo();
    expect(await carried()).toBe(done ? future.pop() : before);
    if (done) past.push(before);
    return "redo";
  }
  const name = chance.oneOf(drawn < 22 ? sweeping : usual);
  const { seq } = (await readMeta()) ?? {};
  try {
    await everyCommand[name]?.(chance);
  } catch (thrown) {
    if (!isAppError(thrown)) throw thrown;
    expect(await carried()).toBe(before);
    return `${name} refused: ${thrown.code}`;
  }
  if ((await readMeta())?.seq === seq) return `${name}: nothing`;
  past.push(before);
  future.length = 0;
  return name;
}

async function session(chance: Chance, log: string[]): Promise<void> {
  const past: (string | undefined)[] = [];
  const future: (string | undefined)[] = [];
  const first = await found();
  await everyCommand["records.loadSample"]?.(chance);
  past.push(first);
  for (let done = 0; done < steps; done += 1) {
    if (done === Math.floor(steps / 2)) await restart();
    log.push(await step(chance, past, future));
    if (done % 100 === 0) expect(await found()).toBe(await carried());
  }
  past.push(await carried());
  await createRecord("goals", { title: "Zuletzt" });
  const last = await found();

  const total = past.length;
  for (let turned = 0; past.length > 0; turned += 1) {
    if (turned === Math.floor(total / 2)) await restart();
    await undo();
    expect(await carried()).toBe(past.pop());
  }
  expect([await undo(), await found()]).toEqual([undefined, first]);
  while (await redo());
  expect(await found()).toBe(last);

  await rebuildFromHost();
  expect([await found(), await carried()]).toEqual([last, last]);
  while (await undo());
  expect(await found()).toBe(first);
}

/** The database is gone, and comes back from the host's files alone. */
async function rebuildFromHost(): Promise<void> {
  const meta = await readMeta();
  await stopSending();
  await db.delete({ disableAutoOpen: false });
  expect((await startWorkspace()).outcome).toBe("rebuilt");
  expect(await readMeta()).toEqual(meta);
}

test.each(Array.from({ length: sessions }, (_none, at) => at + 1))(
  `session %i: after ${steps} random steps undoing all leads to the first state, redoing all to the last, through restarts and a rebuild`,
  async (at) => {
    const log: string[] = [];
    onTestFailed(() => {
      process.stderr.write(`AGENDALOTSE_SEED=${seed}, step ${log.length}: ${log.slice(-8).join(" | ")}\n`);
    });
    await session(chanceOf(`undo ${at}`), log);
  },
  30_000 + steps * 1000,
);
