import { backUpNow, backupView, makeBackup, showBackups, startBackups } from "@renderer/data/backups";
import { createRecord } from "@renderer/data/commands/records";
import { readMeta } from "@renderer/data/db";
import type { BackupState } from "@shared/desktopBackups";
import { AppError } from "@shared/errors";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

freshWorkspaceForEachTest();

/** A worker that answers every question alike. */
function playWorker(answer: object): void {
  class PlayedWorker {
    onmessage: (event: { data: object }) => void = () => {};
    postMessage = () => queueMicrotask(() => this.onmessage({ data: answer }));
    terminate = () => {};
  }
  vi.stubGlobal("Worker", PlayedWorker);
}

beforeEach(async () => {
  vi.unstubAllGlobals();
  await createRecord("goals", { title: "Wege sparen" });
});

describe("backups", () => {
  test("that cannot even be listed at the start are told in the status line, and nothing fails", async () => {
    host.current.refused.set("backup.state", new AppError("storage", "denied", { reason: "denied" }));
    await startBackups();
    expect(backupView.read().failingSince).toEqual(expect.any(String));
    host.current.refused.clear();
    playWorker({ made: { seq: 1, stateHash: (await readMeta())?.contentHash, base64: "AAAA" } });
    await makeBackup("asked");
    expect(backupView.read()).toEqual({ state: { backups: [], secondPlace: null } });
  });

  test("refused by the worker keep their code, so that the person reads a sentence", async () => {
    playWorker({
      refused: { code: "storage", message: "It does not hold.", details: { reason: "mismatch" } },
    });
    await expect(makeBackup("asked")).rejects.toMatchObject({
      name: "AppError",
      code: "storage",
      details: { reason: "mismatch" },
    });
  });
});

describe("a second place that was out of reach", () => {
  const folder = "/Ablage";
  const away: BackupState = {
    backups: [],
    secondPlace: { folder, problem: { reason: "missing", since: "2026-11-20T08:00:00.000Z" } },
  };
  const back: BackupState = { backups: [], secondPlace: { folder, copiedAt: "2026-11-20T08:00:00.000Z" } };
  let answer = away;
  let tries = 0;

  /** The newest backup holds what is here: none is made, and no copy with it. */
  beforeEach(async () => {
    answer = away;
    tries = 0;
    const meta = await readMeta();
    const backup = {
      seq: meta?.seq,
      stateHash: meta?.contentHash,
      file: "newest",
      provedAt: new Date().toISOString(),
    };
    const backups = [backup] as unknown as BackupState["backups"];
    showBackups({ state: { ...away, backups } });
    const call = host.current.call.bind(host.current);
    vi.spyOn(host.current, "call").mockImplementation((async (channel: never, args: never) => {
      if (channel !== "backup.cleanUp") return call(channel, args);
      tries += 1;
      return { ...answer, backups };
    }) as typeof host.current.call);
  });

  test("is tried again by “Jetzt sichern” though nothing has changed", async () => {
    await backUpNow();
    expect(backupView.read().state?.secondPlace?.problem?.reason).toBe("missing");
    answer = back;
    await backUpNow();
    expect(backupView.read().state?.secondPlace).toEqual(back.secondPlace);
  });

  test("is tried at the start and every ten minutes, until it is back", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    try {
      await startBackups();
      expect(tries).toBe(1);
      answer = back;
      vi.advanceTimersByTime(600_000);
      await vi.waitFor(() => expect(backupView.read().state?.secondPlace).toEqual(back.secondPlace));
      vi.advanceTimersByTime(1_200_000);
      await backUpNow();
      expect(tries).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });
});
