import { madeBackup, provesItself } from "@renderer/data/backupFile";
import { bytesOf, textOf } from "@renderer/data/base64";
import { createRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { readMeta, tableOf } from "@renderer/data/db";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

freshWorkspaceForEachTest();

describe("a backup", () => {
  test("holds every record, and says after which command it was made", async () => {
    await loadSample();
    const backup = await madeBackup("1.0.0");
    expect([backup.seq, backup.stateHash]).toEqual([1, (await readMeta())?.contentHash]);
    const { workspace } = await readWorkspaceFile(bytesOf(backup.base64));
    expect(workspace).toEqual(await wholeWorkspace());
    expect(await provesItself(backup)).toBe(true);
  });

  test("is not made of records that are not those of the last command", async () => {
    const goal = await createRecord("goals", { title: "eins" });
    await tableOf("goals").put({ ...goal, title: "verfälscht" });
    await expect(madeBackup("1.0.0")).rejects.toMatchObject({
      code: "storage",
      details: { reason: "mismatch" },
    });
  });

  test("of another state does not prove this one", async () => {
    await createRecord("goals", { title: "eins" });
    const { base64 } = await madeBackup("1.0.0");
    expect(await provesItself({ base64, stateHash: "0123456789abcdef" })).toBe(false);
  });

  test("that was damaged in any way is never taken for a good one, and never a crash", async () => {
    await createRecord("goals", { title: "Alle Leistungen digital" });
    const { base64, stateHash } = await madeBackup("1.0.0");
    const good = bytesOf(base64);
    const place = fc.nat(good.length - 1);
    const damage = fc.oneof(
      fc.record({ how: fc.constant("flip"), at: place, by: fc.integer({ min: 1, max: 255 }) }),
      fc.record({ how: fc.constant("cut"), at: place, by: fc.constant(0) }),
      fc.record({ how: fc.constant("zero"), at: place, by: fc.integer({ min: 1, max: 64 }) }),
      fc.record({ how: fc.constant("swap"), at: place, by: fc.integer({ min: 1, max: 64 }) }),
    );
    await fc.assert(
      fc.asyncProperty(damage, async ({ how, at, by }) => {
        const bytes = damaged(good, how, at, by);
        const isSame = bytes.length === good.length && bytes.every((byte, index) => byte === good[index]);
        const proved = await provesItself({ base64: textOf(bytes), stateHash });
        // A byte that means nothing (a date in the container) may change; the records may not.
        if (proved && !isSame) {
          const { workspace } = await readWorkspaceFile(bytes);
          expect(workspace).toEqual(await wholeWorkspace());
        }
      }),
      { numRuns: 500 },
    );
  });
});

function damaged(good: Uint8Array, how: string, at: number, by: number): Uint8Array {
  const bytes = good.slice();
  if (how === "cut") return bytes.subarray(0, at);
  if (how === "zero") return bytes.fill(0, at, at + by);
  if (how === "flip") bytes[at] = (bytes[at] ?? 0) ^ by;
  if (how === "swap") {
    const other = (at + by) % bytes.length;
    [bytes[at], bytes[other]] = [bytes[other] ?? 0, bytes[at] ?? 0];
  }
  return bytes;
}
