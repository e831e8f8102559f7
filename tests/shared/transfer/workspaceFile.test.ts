import { kinds } from "@shared/domain/kinds";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { isAppError } from "@shared/errors";
import { schemaVersion } from "@shared/transfer/migrations";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";

const now = "2026-03-14T09:30:00.000Z";
const facts = { appVersion: "0.1.0", createdAt: now, counters: { HF: 1, "Z-1": 3 } };

function smallTown(): Workspace {
  const base = { createdAt: now, updatedAt: now };
  const field = kinds.actionFields.schema.parse({
    ...base,
    id: crypto.randomUUID(),
    code: "HF-1",
    title: "Bürgerservice & Zugang",
  });
  const goal = kinds.goals.schema.parse({
    ...base,
    id: crypto.randomUUID(),
    code: "Z-1.3",
    title: "Größe „ß“",
    fieldId: field.id,
  });
  const municipality = kinds.municipalities.schema.parse({
    ...base,
    id: crypto.randomUUID(),
    name: "Musterstadt",
  });
  return { ...emptyWorkspace(), municipalities: [municipality], actionFields: [field], goals: [goal] };
}

const refusal = async (bytes: Uint8Array) => {
  try {
    await readWorkspaceFile(bytes);
  } catch (thrown) {
    return isAppError(thrown) ? thrown.code : Promise.reject(thrown);
  }
  throw new Error("The file should have been refused.");
};

/** The same file with one part replaced, checksums left alone or not. */
async function withPart(name: string, change: (text: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkspaceFile(smallTown(), facts));
  parts[name] = strToU8(change(strFromU8(parts[name] ?? new Uint8Array())));
  return zipSync(parts);
}

describe("a workspace file", () => {
  test("gives back what was written, with counters and counts", async () => {
    const town = smallTown();
    const opened = await readWorkspaceFile(await writeWorkspaceFile(town, facts));
    expect(opened.workspace).toEqual(town);
    expect(opened.manifest).toMatchObject({
      title: "Musterstadt",
      counters: facts.counters,
      schemaVersion,
    });
    expect(opened.manifest.counts.goals).toBe(1);
    expect(opened.dangling).toEqual([]);
  });

  test("has the same bytes for the same workspace, whatever the order of its records", async () => {
    const town = smallTown();
    const second = { ...town, goals: [...town.goals].reverse(), measures: [] };
    expect(await writeWorkspaceFile(second, facts)).toEqual(await writeWorkspaceFile(town, facts));
  });

  test("can be read by people without the program", async () => {
    const parts = unzipSync(await writeWorkspaceFile(smallTown(), facts));
    expect(Object.keys(parts)).toEqual(["LIESMICH.txt", "manifest.json", "workspace.jsonl"]);
    expect(strFromU8(parts["workspace.jsonl"] ?? new Uint8Array())).toContain("Bürgerservice & Zugang");
  });

  test("names references that point to nothing instead of refusing the work", async () => {
    const town = smallTown();
    const { dangling } = await readWorkspaceFile(
      await writeWorkspaceFile({ ...town, actionFields: [] }, facts),
    );
    expect(dangling).toEqual([
      { kind: "goals", recordId: town.goals[0]?.id, field: "fieldId", missingId: town.actionFields[0]?.id },
    ]);
  });
});

describe("a workspace file is refused", () => {
  test.each([
    [
      "of a newer layout",
      "manifest.json",
      (text: string) => text.replace('"formatVersion": 1', '"formatVersion": 99'),
      "newerData",
    ],
    [
      "of a newer shape",
      "manifest.json",
      (text: string) => text.replace(/"schemaVersion": \d+/, '"schemaVersion": 99'),
      "newerData",
    ],
    [
      "of another program",
      "manifest.json",
      (text: string) => text.replace("agendalotse-workspace", "other"),
      "unreadable",
    ],
    [
      "whose records were changed",
      "workspace.jsonl",
      (text: string) => text.replace("Musterstadt", "Musterdorf"),
      "unreadable",
    ],
    [
      "whose manifest has an unknown field",
      "manifest.json",
      (text: string) => text.replace("{", '{ "extra": 1,'),
      "unreadable",
    ],
    [
      "that carries a prototype key",
      "manifest.json",
      (text: string) => text.replace("{", '{ "__proto__": {},'),
      "unreadable",
    ],
    ["that nests without end", "manifest.json", () => "[".repeat(200_000), "unreadable"],
    ["that is no JSON", "manifest.json", () => "{", "unreadable"],
  ])("%s", async (_case, part, change, code) => {
    expect(await refusal(await withPart(part, change))).toBe(code);
  });

  test.each([
    ["empty", new Uint8Array()],
    ["no archive", strToU8("Das ist keine Datei dieses Programms.")],
    ["an archive without parts", zipSync({})],
  ])("that is %s", async (_case, bytes) => {
    expect(await refusal(bytes)).toBe("unreadable");
  });

  test("or read whole, whichever byte of it is damaged", async () => {
    const town = smallTown();
    const whole = await writeWorkspaceFile(town, facts);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
        const damaged = whole.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flip;
        try {
          expect((await readWorkspaceFile(damaged)).workspace).toEqual(town);
        } catch (thrown) {
          if (!isAppError(thrown)) throw thrown;
          expect(["unreadable", "newerData", "tooLarge", "encrypted"]).toContain(thrown.code);
        }
      }),
      { numRuns: 300 },
    );
  });
});
