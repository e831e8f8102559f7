import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { check } from "@electron/headless/commands/check";
import { exportDocument } from "@electron/headless/commands/export";
import { exitCodes, runCommand } from "@electron/headless/runCommand";
import type { Workspace } from "@shared/domain/workspace";
import { writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { strFromU8, unzipSync } from "fflate";
import { beforeEach, describe, expect, test } from "vitest";
import { smallTown } from "../../fixtures/smallTown";
import { wordRuleFindings } from "../../shared/writers/wordRules";
import { temporaryFolder } from "../../temporaryFolder";

let folder: string;
let file: string;

const save = async (workspace: Workspace) =>
  writeFile(
    file,
    await writeWorkspaceFile(workspace, {
      appVersion: "0.0.0",
      createdAt: "2026-07-01T00:00:00.000Z",
      counters: {},
    }),
  );

beforeEach(async () => {
  folder = await temporaryFolder();
  file = join(folder, "town.agenda");
  await save(smallTown());
});

async function outcome(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand([check, exportDocument], args, {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, printed, complained };
}

const wordText = (bytes: Uint8Array) =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array())
    .replace(/<\/w:p>/g, "\n")
    .replace(/<[^>]+>/g, "");

describe("headless export", () => {
  test("writes the agenda as a Word file that keeps every Word rule and says what it left out", async () => {
    const out = join(folder, "agenda.docx");
    const { code, printed } = await outcome(
      "export",
      file,
      "--document",
      "agenda",
      "--out",
      out,
      "--audience",
      "public",
      "--date",
      "2026-07-01",
    );
    expect(code).toBe(exitCodes.done);
    expect(printed).toContain(
      "Nicht für diesen Leserkreis bestimmt, deshalb nicht im Einzelnen genannt: 1 Maßnahme",
    );
    const bytes = new Uint8Array(await readFile(out));
    expect(wordRuleFindings(bytes)).toEqual([]);
    expect(wordText(bytes)).toContain("Stand: 01.07.2026");
    expect(wordText(bytes)).not.toContain("Interne Maßnahme");
  });

  test("writes chosen profiles in English", async () => {
    const out = join(folder, "profile.docx");
    const { code } = await outcome(
      "export",
      file,
      "--document=measureProfile",
      `--out=${out}`,
      "--records=M-01",
      "--language=en",
      "--final",
      "--version=1.0",
    );
    expect(code).toBe(exitCodes.done);
    const text = wordText(new Uint8Array(await readFile(out)));
    expect(text).toContain("Serviceportal ausbauen");
    expect(text).toContain("Lead unit");
    expect(text).not.toContain("M-04");
  });

  test("uses the house's stored sections", async () => {
    const town = smallTown();
    town.documentSettings.push({
      id: "00000000-0000-4000-8000-0000000000fe",
      createdAt: "2026-07-01T00:00:00.000Z",
      updatedAt: "2026-07-01T00:00:00.000Z",
      sensitivity: "internal",
      deliverable: "agenda",
      sections: [{ key: "preface", label: "Grußwort", enabled: true }],
    });
    await save(town);
    const out = join(folder, "agenda.html");
    expect((await outcome("export", file, "--document=agenda", `--out=${out}`)).code).toBe(exitCodes.done);
    expect(await readFile(out, "utf8")).toContain("Grußwort");
  });

  test.each([
    { what: "an unknown document", args: ["--document=nothing", "--out=x.docx"] },
    { what: "an ending it cannot write", args: ["--document=agenda", "--out=x.pdf"] },
    { what: "an unknown audience", args: ["--document=agenda", "--out=x.docx", "--audience=all"] },
    { what: "an unknown record", args: ["--document=measureProfile", "--out=x.docx", "--records=M-99"] },
    { what: "a date that is none", args: ["--document=agenda", "--out=x.docx", "--date=2026-13-40"] },
    { what: "no document", args: ["--out=x.docx"] },
  ])("given $what is wrong use and writes nothing", async ({ args }) => {
    const { code, complained } = await outcome("export", file, ...args);
    expect(code).toBe(exitCodes.wrongUse);
    expect(complained).toHaveLength(1);
  });

  test("of a damaged file fails in one line", async () => {
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, bytes.length - 40));
    const { code, complained } = await outcome("export", file, "--document=agenda", "--out=x.docx");
    expect(code).toBe(exitCodes.failed);
    expect(complained).toHaveLength(1);
  });
});

describe("headless check", () => {
  test("names every open point with its record and ends with 1", async () => {
    const { code, printed } = await outcome("check", file);
    expect(code).toBe(exitCodes.failed);
    expect(printed).toContain("M-03 Maßnahme ohne Feld und Zeitraum: Maßnahme ohne Zeitraum");
    expect(printed.at(0)).toMatch(/^Die Datei ist unversehrt/);
  });

  test("ends with 0 where nothing is open", async () => {
    const { municipalities, agendas } = smallTown();
    const empty = Object.fromEntries(Object.keys(smallTown()).map((kind) => [kind, []]));
    await save({ ...empty, municipalities, agendas } as unknown as Workspace);
    expect((await outcome("check", file)).code).toBe(exitCodes.done);
  });

  test("gives the same as JSON", async () => {
    const { printed } = await outcome("check", file, "--json");
    const result = JSON.parse(printed.join("\n")) as { open: { rule: string }[]; dangling: unknown[] };
    expect(result.open.map(({ rule }) => rule)).toContain("measureWithoutPeriod");
    expect(result.dangling).toEqual([]);
  });

  test("names references that lead nowhere", async () => {
    const town = smallTown();
    town.orgUnits = town.orgUnits.slice(1);
    await save(town);
    const { code, printed } = await outcome("check", file);
    expect(code).toBe(exitCodes.failed);
    expect(printed.some((line) => line.includes("Verweis ins Leere (leadUnitId"))).toBe(true);
  });
});
