import { onCommitted } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { saveState } from "@renderer/data/outerJournal";
import { AppError } from "@shared/errors";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";
import { host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

test("“saved” never stands beside a committed change that is not in the files", async () => {
  let committed = 0;
  const early: string[] = [];
  const look = (): void => {
    const inFiles = host.current.state?.lastSeq ?? 0;
    if (saveState.read().state === "saved" && inFiles < committed) early.push(`${inFiles} of ${committed}`);
  };
  const stopCounting = onCommitted(({ seq }) => {
    committed = seq;
    look();
  });
  const stopWatching = saveState.watch(look);
  await Promise.all(Array.from({ length: 20 }, (_, nr) => createRecord("goals", { title: `${nr}` })));
  await vi.waitFor(() => {
    expect(host.current.state?.lastSeq).toBe(20);
    expect(saveState.read().state).toBe("saved");
  });
  stopCounting();
  stopWatching();
  expect(early).toEqual([]);
});

test("what could not be sent is sent half a minute later without being asked, and stays told of until then", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  try {
    host.current.refused.set("journal.append", new AppError("storage", "full", { reason: "denied" }));
    await createRecord("goals", { title: "Wege sparen" });
    await vi.waitFor(() => expect(saveState.read().state).toBe("unsaved"));
    const shown: string[] = [];
    const stop = saveState.watch(() => shown.push(saveState.read().state));
    host.current.refused.clear();
    await vi.advanceTimersByTimeAsync(30_000);
    await vi.waitFor(() => expect(saveState.read().state).toBe("saved"));
    stop();
    expect(shown).toEqual(["saved"]);
    expect(host.current.state?.lastSeq).toBe(1);
  } finally {
    vi.useRealTimers();
  }
});
