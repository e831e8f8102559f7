import { kinds } from "@shared/domain/kinds";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { sha256 } from "@shared/transfer/workspaceManifest";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { laterOutcomeOf, patience, share, watch } from "./hostile";

const now = "2026-03-14T09:30:00.000Z";
const facts = { appVersion: "0.1.0", createdAt: now, counters: { HF: 1 } };
const base = { createdAt: now, updatedAt: now };
const fieldId = "00000000-0000-4000-8000-000000000001";
const goalId = "00000000-0000-4000-8000-000000000002";

const goalOf = (title: string, id = goalId) =>
  kinds.goals.schema.parse({ ...base, id, code: "Z-1.1", title, fieldId });

const town = (title = "Größe „ß“"): Workspace => ({
  ...emptyWorkspace(),
  actionFields: [
    kinds.actionFields.schema.parse({ ...base, id: fieldId, code: "HF-1", title: "Bürgerservice" }),
  ],
  goals: [goalOf(title)],
});

let whole: Uint8Array;
let lines: string;
let manifestText: string;
beforeAll(async () => {
  whole = await writeWorkspaceFile(town(), facts);
  const parts = unzipSync(whole);
  lines = strFromU8(parts["workspace.jsonl"] ?? new Uint8Array());
  manifestText = strFromU8(parts["manifest.json"] ?? new Uint8Array());
});

/** A file with other records whose checksum and counts are right: nothing but the content itself is wrong. */
async function fileOf(records: string | Uint8Array, goals = 1): Promise<Uint8Array> {
  const bytes = typeof records === "string" ? strToU8(records) : records;
  const manifest = JSON.parse(manifestText);
  manifest.parts["workspace.jsonl"] = await sha256(bytes);
  manifest.counts.goals = goals;
  const parts = { "manifest.json": strToU8(JSON.stringify(manifest)), "workspace.jsonl": bytes };
  return zipSync(parts, { level: 0 });
}

async function reading(bytes: Uint8Array) {
  const inTime = watch();
  const outcome = await laterOutcomeOf(() => readWorkspaceFile(bytes));
  inTime();
  return outcome;
}

const replaced = (from: string, to: string) => () => {
  expect(lines).toContain(from);
  return lines.replace(from, to);
};
const title = '"title":"Größe „ß“"';

describe("records that attack are refused:", () => {
  test.each<[string, () => string | Uint8Array]>([
    ["an own __proto__ key", replaced(title, `${title},"__proto__":{"polluted":1}`)],
    ["an own constructor key", replaced(title, `${title},"constructor":{"prototype":{"polluted":1}}`)],
    ["a forbidden key in escapes", replaced(title, `${title},"\\u005f_proto__":{}`)],
    ["one key twice, with different values", replaced(title, `"title":"Anders",${title}`)],
    ["one id twice", () => lines + lines.split("\n").find((line) => line.includes('"goals"'))],
    ["an unknown field", replaced(title, `${title},"extra":1`)],
    ["an unknown kind", replaced('"kind":"goals"', '"kind":"toString"')],
    ["nesting 200,000 deep", replaced(title, `"title":${"[".repeat(200_000)}${"]".repeat(200_000)}`)],
    ["an impossible day", replaced('"createdAt":"2026-03-14', '"createdAt":"9999-99-99')],
    [
      "a month with thirty-one days that has thirty",
      replaced('"createdAt":"2026-03-14', '"createdAt":"2026-04-31'),
    ],
    ["a number beyond all numbers", replaced(title, '"title":1e999')],
    ["a number beyond 2^53 as a counter", () => lines.replace('"code":"Z-1.1"', '"code":9007199254740993')],
    ["null for a record", () => `${lines}null\n`],
    ["a number for a record", () => `${lines}7\n`],
    ["a list for a record", () => `${lines}{"kind":"goals","record":[]}\n`],
    ["a byte order mark of UTF-16", () => new Uint8Array([0xff, 0xfe, ...strToU8(lines)])],
    [
      "Windows-1252 instead of UTF-8",
      () => strToU8(lines.replace("„ß“", "Strasse").replace("ö", "\u00f6"), true),
    ],
    ["a line cut in the middle", () => lines.slice(0, -20)],
  ])("%s", async (_, records) => {
    expect(await reading(await fileOf(records()))).toMatchObject({ refused: "unreadable" });
  });
});

describe("text people cannot type comes back as it was:", () => {
  test.each([
    ["half a pair of letters", "a\ud800b"],
    ["NUL", "a\u0000b"],
    ["line separators", "a\u2028b\u2029c"],
    ["writing direction turned round", "a\u202eb"],
    ["script", '</script><img src=x onerror="alert(1)">'],
    ["a formula", "=HYPERLINK(1)"],
    ["a hundred thousand letters with marks", "e\u0301".repeat(100_000)],
  ])("%s", async (_, words) => {
    const outcome = await reading(await writeWorkspaceFile(town(words), facts));
    expect("read" in outcome && outcome.read.workspace).toEqual(town(words));
  });
});

test("twenty thousand records that refer to one are read in time", async () => {
  const line = lines.split("\n").find((one) => one.includes('"goals"')) ?? "";
  const many = Array.from({ length: 20_000 }, (_, at) =>
    line.replace(goalId, `00000000-0000-4000-8000-${String(at + 100).padStart(12, "0")}`),
  );
  const others = lines.split("\n").filter((one) => !one.includes('"goals"'));
  const outcome = await reading(await fileOf([...many, ...others].join("\n"), many.length));
  expect("read" in outcome && [outcome.read.workspace.goals.length, outcome.read.dangling]).toEqual([
    20_000,
    [],
  ]);
});

describe("for any file", () => {
  const edit = fc.record({
    at: fc.nat(),
    way: fc.constantFrom("flip", "cut", "insert", "repeat"),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
  });
  const edited = (
    bytes: Uint8Array,
    { at, way, bytes: more }: { at: number; way: string; bytes: Uint8Array },
  ) => {
    const place = at % bytes.length;
    const head = bytes.subarray(0, place);
    const size = way === "flip" || way === "cut" ? more.length : 0;
    const middle = way === "repeat" ? bytes.subarray(place, place + 40) : way === "cut" ? [] : more;
    return new Uint8Array([
      ...head,
      ...middle,
      ...(way === "repeat" ? middle : []),
      ...bytes.subarray(place + size),
    ]);
  };

  test(
    "damaged in any way, it is refused or gives what was written",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
          const outcome = await laterOutcomeOf(() => readWorkspaceFile(edits.reduce(edited, whole)));
          if ("read" in outcome) expect(outcome.read.workspace).toEqual(town());
        }),
        share(0.35),
      );
    },
    patience,
  );

  test(
    "with altered records and a right checksum, what is read can be written and read again",
    async () => {
      const plain = strToU8(lines);
      await fc.assert(
        fc.asyncProperty(edit, async (one) => {
          const outcome = await laterOutcomeOf(async () =>
            readWorkspaceFile(await fileOf(edited(plain, one))),
          );
          if (!("read" in outcome)) return;
          const again = await readWorkspaceFile(await writeWorkspaceFile(outcome.read.workspace, facts));
          expect(again.workspace).toEqual(outcome.read.workspace);
        }),
        share(0.15),
      );
    },
    patience,
  );

  test(
    "of any JSON, it is refused",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.json({ maxDepth: 6 }), async (json) => {
          expect(
            await laterOutcomeOf(async () => readWorkspaceFile(await fileOf(`${json}\n`))),
          ).toHaveProperty("refused");
        }),
        share(0.1),
      );
    },
    patience,
  );

  test(
    "of any bytes, it is refused",
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
          expect(await laterOutcomeOf(() => readWorkspaceFile(bytes))).toHaveProperty("refused");
        }),
        share(0.1),
      );
    },
    patience,
  );
});
