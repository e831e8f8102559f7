import { backupView, makeBackup, startBackups } from "@renderer/data/backups";
import { createRecord } from "@renderer/data/commands/records";
import { readMeta } from "@renderer/data/db";
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
