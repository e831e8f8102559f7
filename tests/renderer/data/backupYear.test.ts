import { Backups } from "@electron/host/backups";
import type { ArgumentsOf, Channel } from "@shared/desktop";
import type { BackupReason } from "@shared/desktopBackups";
import { MemoryDisk } from "@tests/electron/host/memoryDisk";
import { chanceOf } from "@tests/faults/chance";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { BackupPromises } from "./backupPromises";

/** What the backups know of the rest of the window: commands, the newest entry, the host. */
const window = vi.hoisted(() => ({
  seq: 0,
  committed: [] as (() => void)[],
  beforeLarge: async (_reason: BackupReason): Promise<void> => {},
  call: async (_channel: Channel, _args: unknown): Promise<unknown> => undefined,
}));
const hashOf = (seq: number): string => seq.toString(16).padStart(16, "0");
vi.mock("@renderer/data/db", () => ({
  readMeta: async () => ({ seq: window.seq, contentHash: window.seq.toString(16).padStart(16, "0") }),
}));
vi.mock("@renderer/data/command", () => ({
  onCommitted: (listener: () => void) => window.committed.push(listener),
  beforeLargeSteps: (prepare: typeof window.beforeLarge) => {
    window.beforeLarge = prepare;
  },
}));
vi.mock("@renderer/desktop", () => ({
  callHost: (channel: Channel, args: unknown) => window.call(channel, args),
}));
vi.mock("@shared/transfer/workspaceFile", () => ({ readWorkspaceFile: () => undefined }));

const [second, minute, hour, day] = [1000, 60_000, 3_600_000, 86_400_000];
const twoYears = 730 * day;
const place = "/network/share";

/** Always the same month and a half around the 29th of February; a year by chance with AGENDALOTSE_RUNS=366. */
const asked = process.env.AGENDALOTSE_RUNS;
const days = Number(asked ?? 45);
const seed = Number(process.env.AGENDALOTSE_SEED ?? (asked === undefined ? 29 : Date.now() % 1_000_000_000));
const chance = chanceOf("a year of backups", seed);
const between = (least: number, most: number): number => least + chance.below(most - least);
const oneIn = (times: number): boolean => chance.below(times) === 0;

/** How wrong the clock goes from a day on. */
const clockFaults = new Map([
  [3, twoYears],
  [4, 0],
  [9, -twoYears],
  [12, 0],
  [70, -twoYears],
  [71, twoYears],
  [80, 0],
  [200, hour],
  [201, 0],
]);
/** The program's version is another from a day on, and with it the shape of the data. */
const shapes = new Map([
  [0, "1.1"],
  [20, "1.2"],
  [150, "2.2"],
]);

beforeEach(() => {
  vi.stubEnv("TZ", "Europe/Berlin");
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

test(`${days} days of use keep every promise about backups`, { timeout: 30_000 + days * 2000 }, async () => {
  const memory = new MemoryDisk();
  await memory.disk.mkdir(place);
  const promises = new BackupPromises("/data/backups", memory);
  let host = new Backups(memory.disk, "/data");
  await host.place(place);
  let [trueTime, running, shape] = [new Date(2028, 1, 15, 7, 30).getTime(), 0, "1.1"];
  vi.setSystemTime(trueTime);

  const pass = async (milliseconds: number, isRunning = true): Promise<void> => {
    const from = performance.now();
    await vi.advanceTimersByTimeAsync(milliseconds);
    expect(performance.now() - from).toBeCloseTo(milliseconds, 3);
    trueTime += milliseconds;
    if (isRunning) running += milliseconds;
    if (isRunning) promises.lookAtWork(running);
  };
  /** What happens within a stretch that passes is told at its own moment. */
  const startOf = { running: 0, performance: 0, trueTime: 0 };
  const now = () => {
    const passed = performance.now() - startOf.performance;
    return { running: startOf.running + passed, trueTime: startOf.trueTime + passed };
  };

  window.call = async (channel, args) => {
    if (channel === "app.info") return { version: "1.0.0" };
    if (channel === "backup.read") return host.read((args as ArgumentsOf<"backup.read">).file);
    if (channel === "backup.prove") return host.prove((args as ArgumentsOf<"backup.prove">).file);
    if (channel !== "backup.write") return host.state();
    const state = await host.write(args as ArgumentsOf<"backup.write">);
    promises.backedUp(state, now());
    if (state.secondPlace?.problem === undefined) promises.copied(place);
    return state;
  };

  /** Reads what is there at once and answers after a while, as the real one does. */
  class PlayedWorker {
    onmessage: (event: { data: object }) => void = () => {};
    terminate = () => {};
    postMessage({ type }: { type: string }) {
      const made = { seq: window.seq, stateHash: hashOf(window.seq), shape, base64: "QWdlbmRh" };
      const answer = type === "make" ? { made } : { proved: true };
      setTimeout(() => this.onmessage({ data: answer }), between(50, 3 * second));
    }
  }
  vi.stubGlobal("Worker", PlayedWorker);

  const elapse = async (milliseconds: number, isRunning = true): Promise<void> => {
    Object.assign(startOf, { running, performance: performance.now(), trueTime });
    await pass(milliseconds, isRunning);
  };
  const open = async (): Promise<void> => {
    vi.resetModules();
    host = new Backups(memory.disk, "/data");
    window.committed = [];
    const { startBackups } = await import("@renderer/data/backups");
    await elapse(2 * second);
    void startBackups();
    await elapse(5 * second);
  };
  const quit = (): void => {
    vi.clearAllTimers();
    window.committed = [];
  };
  const act = async (): Promise<void> => {
    if (oneIn(150)) {
      const prepared = window.beforeLarge(chance.oneOf(["import", "opening", "removal", "upgrade"]));
      await elapse(4 * second);
      await prepared;
    }
    window.seq += 1;
    promises.committed(running);
    for (const told of window.committed) told();
  };
  const workFor = async (time: number, [least, most]: readonly [number, number]): Promise<void> => {
    for (const until = running + time; running < until; ) {
      await act();
      await elapse(between(least, most));
    }
  };
  const rhythms = [
    // Sorting a list by the keyboard; typing without a pause; thinking between two words; now and then something.
    [700, 2000],
    [1500, 2900],
    [4 * second, 40 * second],
    [2 * minute, 9 * minute],
  ] as const;

  for (let at = 0; at < days; at += 1) {
    const morning = new Date(2028, 1, 15 + at, 8, chance.below(50)).getTime();
    const weekday = new Date(morning).getDay();
    const isOff = weekday === 0 || weekday === 6 || (at > 100 && at < 122) || oneIn(8);
    const fault = clockFaults.get(at);
    if (isOff && fault === undefined) continue;
    await elapse(Math.max(0, morning - trueTime), false);
    shape = [...shapes].findLast(([from]) => from <= at)?.[1] ?? shape;
    if (oneIn(6)) memory.unreachable.set(place, chance.oneOf(["ENETUNREACH", "EACCES", "ENOENT"]));
    else memory.unreachable.delete(place);
    await open();
    // The clock goes wrong in the middle of the work, and comes right the same way.
    if (fault !== undefined) await workFor(5 * minute, [1500, 2900]);
    if (fault !== undefined) vi.setSystemTime(trueTime + fault);
    for (let sessions = between(1, 5); sessions > 0; sessions -= 1) {
      const rhythm = chance.oneOf(rhythms);
      await workFor(between(1, rhythm[1] > minute ? 60 : 14) * minute, rhythm);
      await elapse(between(1, 90) * minute);
      if (oneIn(5)) {
        quit();
        await elapse(between(1, 30) * minute, false);
        await open();
      }
    }
    quit();
  }
  const { commands, backups, most, broken } = promises;
  if (asked !== undefined || broken.length > 0)
    process.stderr.write(
      `P6 days of use: ${days}, commands: ${commands}, backups: ${backups}, most outside of one: ${most.commands} ` +
        `commands and ${Math.round(most.time / second)} s, misses: ${broken.length}, AGENDALOTSE_SEED=${seed}\n`,
    );
  expect(broken).toEqual([]);
  expect(backups).toBeGreaterThan(days);
});
