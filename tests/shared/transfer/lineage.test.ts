import { emptyWorkspace } from "@shared/domain/workspace";
import { isAppError } from "@shared/errors";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { longestLineage } from "@shared/transfer/workspaceManifest";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

const facts = { appVersion: "0.1.0", createdAt: "2026-03-14T09:30:00.000Z", counters: {} };
const states = ["0123456789abcdef", "fedcba9876543210"];
const written = (lineage?: readonly string[]) =>
  writeWorkspaceFile(emptyWorkspace(), { ...facts, ...(lineage ? { lineage } : {}) });

const refusal = async (bytes: Uint8Array) => {
  try {
    await readWorkspaceFile(bytes);
  } catch (thrown) {
    return isAppError(thrown) ? thrown.code : Promise.reject(thrown);
  }
  throw new Error("The file should have been refused.");
};

describe("the lineage of a workspace file", () => {
  test("comes back in its order; a file without one has none", async () => {
    expect((await readWorkspaceFile(await written(states))).lineage).toEqual(states);
    expect((await readWorkspaceFile(await written())).lineage).toEqual([]);
    expect(Object.keys(unzipSync(await written()))).not.toContain("lineage.json");
  });

  test.each<[string, (parts: Record<string, Uint8Array>) => void]>([
    ["was altered", (parts) => (parts["lineage.json"] = strToU8(JSON.stringify({ states: [states[1]] })))],
    ["was taken out", (parts) => delete parts["lineage.json"]],
    [
      "was put in without the manifest knowing of it",
      (parts) => {
        const manifest = strFromU8(parts["manifest.json"] ?? new Uint8Array());
        parts["manifest.json"] = strToU8(manifest.replace(/,\s*"lineage\.json": "[0-9a-f]+"/, ""));
      },
    ],
  ])("that %s makes the file refused", async (_, change) => {
    const parts = unzipSync(await written(states));
    change(parts);
    expect(await refusal(zipSync(parts))).toBe("unreadable");
  });

  test.each([
    ["something that is no fingerprint", ["../../etc"]],
    ["more states than any device has", Array.from({ length: longestLineage + 1 }, () => states[0] ?? "")],
  ])("with %s makes the file refused", async (_, lineage) => {
    expect(await refusal(await written(lineage))).toBe("unreadable");
  });
});
