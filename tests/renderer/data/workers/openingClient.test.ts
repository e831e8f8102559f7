import { lookIntoFile } from "@renderer/data/workers/openingClient";
import type { OpeningAnswer } from "@renderer/data/workers/openingMessages";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";

/** A thread a test plays: it answers only when told to. */
class PlayedWorker {
  static latest: PlayedWorker;
  ended = false;
  onmessage: (event: { data: OpeningAnswer }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  postMessage = () => {};
  constructor() {
    PlayedWorker.latest = this;
  }
  terminate() {
    this.ended = true;
  }
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("Worker", PlayedWorker);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** How looking into a file ended, as soon as it has. */
function looking(signal?: AbortSignal) {
  const state: { ended?: unknown } = {};
  const promise = lookIntoFile(new Uint8Array(3), signal ? { signal } : {}).catch((thrown: unknown) => {
    state.ended = thrown;
  });
  return { state, promise };
}

describe("the thread that reads a file", () => {
  test("is ended after 30 seconds without a step, with a reason of its own", async () => {
    const { state } = looking();
    await vi.advanceTimersByTimeAsync(29_999);
    expect(state.ended).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect(state.ended).toMatchObject({ code: "unreadable", details: { reason: "tooSlow" } });
    expect(PlayedWorker.latest.ended).toBe(true);
  });

  test("may take longer while it gets on", async () => {
    const { state } = looking();
    for (const step of ["unlocking", "reading", "comparing"] as const) {
      await vi.advanceTimersByTimeAsync(20_000);
      PlayedWorker.latest.onmessage({ data: { type: "step", step } });
    }
    expect(state.ended).toBeUndefined();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(state.ended).toMatchObject({ details: { reason: "tooSlow" } });
  });

  test("is ended at once when the person cancels", async () => {
    const abort = new AbortController();
    const { state, promise } = looking(abort.signal);
    abort.abort();
    await promise;
    expect(state.ended).toMatchObject({ code: "cancelled" });
    expect(PlayedWorker.latest.ended).toBe(true);
  });

  test.each([
    [
      "an expected refusal keeps its code",
      { type: "refused", error: { code: "newerData", message: "newer" } },
      { code: "newerData" },
    ],
    [
      "a mistake is thrown as one",
      { type: "mistake", message: "wrong" },
      { name: "Error", message: "wrong" },
    ],
  ] as const)("%s", async (_, answer, thrown) => {
    const { state, promise } = looking();
    PlayedWorker.latest.onmessage({ data: answer });
    await promise;
    expect(state.ended).toMatchObject(thrown);
    expect(PlayedWorker.latest.ended).toBe(true);
  });

  test("that dies is told of as interrupted", async () => {
    const { state, promise } = looking();
    PlayedWorker.latest.onerror({ message: "out of memory" });
    await promise;
    expect(state.ended).toMatchObject({ code: "interrupted" });
  });
});
