import { storageFailure } from "@renderer/data/storageFailure";
import type { DiskSpace } from "@shared/desktop";
import { AppError } from "@shared/errors";
import Dexie from "dexie";
import { describe, expect, test, vi } from "vitest";

const space = vi.hoisted(() => ({ current: undefined as DiskSpace | undefined }));
vi.mock("@renderer/desktop", () => ({
  callHost: async () => space.current ?? Promise.reject(new Error("The host does not answer.")),
}));

const full: DiskSpace = { drive: "D:\\", freeMegabytes: 2, neededMegabytes: 48 };
const roomy: DiskSpace = { drive: "D:\\", freeMegabytes: 9000, neededMegabytes: 0 };

const aborted = new Dexie.DexieError("AbortError", "aborted");
const quota = new DOMException("full", "QuotaExceededError");
const refused = new AppError("storage", "refused", { reason: "full" });
const bulk = new Dexie.BulkError("bulk", { 0: aborted });

describe("what is thrown while storing", () => {
  test.each([
    {
      what: "an aborted transaction on a full disk",
      thrown: aborted,
      is: full,
      details: { reason: "full", ...full },
    },
    {
      what: "many refused rows on a full disk",
      thrown: bulk,
      is: full,
      details: { reason: "full", ...full },
    },
    {
      what: "a refusal of the host for want of space",
      thrown: refused,
      is: full,
      details: { reason: "full", ...full },
    },
    {
      what: "an exceeded quota where the drive has room",
      thrown: quota,
      is: roomy,
      details: { reason: "full", ...roomy, neededMegabytes: 50 },
    },
    {
      what: "an exceeded quota while nobody answers",
      thrown: quota,
      is: undefined,
      details: { reason: "full" },
    },
    {
      what: "an aborted transaction where there is room",
      thrown: aborted,
      is: roomy,
      details: { reason: "broken" },
    },
  ])("$what becomes a failure people can act on", async ({ thrown, is, details }) => {
    space.current = is;
    expect(await storageFailure(thrown)).toMatchObject({ code: "storage", details });
  });

  test.each([
    { what: "a mistake in the program", thrown: new TypeError("x is not a function") },
    { what: "a refusal for another reason", thrown: new AppError("stillUsed", "used") },
  ])("$what stays what it is", async ({ thrown }) => {
    space.current = full;
    expect(await storageFailure(thrown)).toBe(thrown);
  });
});
