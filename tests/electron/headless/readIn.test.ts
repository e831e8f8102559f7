import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands } from "@electron/headless/commands";
import { runCommand } from "@electron/headless/runCommand";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { WorkspaceMaker } from "@tests/fixtures/records";
import { docxOf } from "@tests/shared/transfer/forgedZip";
import { hasRealData, realPath } from "@tests/shared/transfer/realData";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "agendalotse-read-in-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function readIn(...args: string[]) {
  const printed: string[] = [];
  const complained: string[] = [];
  const code = await runCommand(commands, ["read-in", ...args], {
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
  });
  return { code, printed, complained };
}

const given = async (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
  return path;
};
const workspaceOf = async (path: string) =>
  (await readWorkspaceFile(new Uint8Array(await readFile(path)))).workspace;
const strategy = "# Bildung\n## Ziele\n- Alle lernen mit\n## Maßnahmen\n- Lernportal";

describe("read-in", () => {
  test("makes a workspace file of a strategy and says what it found", async () => {
    const to = join(folder, "stadt.agenda");
    const { code, printed } = await readIn(await given("strategie.md", strategy), "--to", to);
    expect([code, printed]).toEqual([
      0,
      [
        "Aus „strategie.md“:",
        "  Handlungsfelder: 1 gefunden, 1 neu, 0 ergänzt",
        "  Leitplanken: 0 gefunden, 0 neu, 0 ergänzt",
        "  Ziele: 1 gefunden, 1 neu, 0 ergänzt",
        "  Maßnahmen: 1 gefunden, 1 neu, 0 ergänzt",
        `Gespeichert in ${to}.`,
      ],
    ]);
    expect((await workspaceOf(to)).measures.map(({ code: number, title }) => [number, title])).toEqual([
      ["M-01", "Lernportal"],
    ]);
  });

  test("reads a folder in the order of its numbers and adds a table to the same file", async () => {
    const to = join(folder, "stadt.agenda");
    await given("kapitel/2_Bildung.md", strategy);
    await given("kapitel/1_Vorwort.md", "# Vorwort\nLiebe Menschen");
    await given("kapitel/LIES.txt", "kein Kapitel");
    await readIn(join(folder, "kapitel"), "--to", to);
    await readIn(await given("projekte.csv", "Projekt;Beginn\nPortal;01.02.2026"), "--to", to);
    const { agendas, goals, projects } = await workspaceOf(to);
    expect([
      agendas.length,
      goals.length,
      projects.map((project) => [project.code, project.startPlan]),
    ]).toEqual([1, 1, [["P-01", "2026-02-01"]]]);
  });

  test("stores nothing twice, and nothing at all when only checking", async () => {
    const to = join(folder, "stadt.agenda");
    const path = await given("strategie.md", strategy);
    expect((await readIn(path, "--to", to, "--dry-run")).printed.at(-1)).toBe(
      "Nur geprüft; nichts wurde gespeichert.",
    );
    await expect(readFile(to)).rejects.toThrow();
    await readIn(path, "--to", to);
    const before = await readFile(to);
    expect((await readIn(path, "--to", to)).printed.at(-1)).toBe(
      "Es war schon alles da; nichts wurde verändert.",
    );
    expect(await readFile(to)).toEqual(before);
  });

  test("reads a table into the inbox when asked, and prints figures for programs", async () => {
    const to = join(folder, "stadt.agenda");
    const path = await given("ideen.csv", "Idee\nPortal\nWLAN");
    const { printed } = await readIn(path, "--to", to, "--as", "inboxItems", "--json", "--language", "en");
    expect(JSON.parse(printed.join(""))).toMatchObject([
      { holds: "table", counts: { inboxItems: { new: 2 } } },
    ]);
    const sources = (await workspaceOf(to)).inboxItems.map((item) => item.sourceText).sort();
    expect(sources[0]).toMatch(/ideen\.csv.*2$/);
  });

  test("reads a source the workspace remembers as a person chose", async () => {
    const town = new WorkspaceMaker();
    town.add("importProfiles", {
      name: "dienste 2026.json",
      target: "projects",
      headings: ["nr", "ort"],
      mapping: { ort: "title" },
      options: { sheet: "orte[]" },
    });
    const facts = { appVersion: "0.1.0", createdAt: "2026-01-01T08:00:00.000Z", counters: {} };
    const to = await given("stadt.agenda", await writeWorkspaceFile(town.workspace, facts));
    const lists = { dienste: [{ name: "Pass" }], orte: [{ nr: "7", ort: "Rathaus" }] };
    await readIn(await given("dienste 2027.json", JSON.stringify(lists)), "--to", to);
    expect((await workspaceOf(to)).projects.map(({ title }) => title)).toEqual(["Rathaus"]);
  });

  test.each<[string, string, string | Uint8Array, RegExp]>([
    [
      "a truncated Word file",
      "a.docx",
      docxOf("<w:p/>").slice(0, -40),
      /a\.docx: Die Datei ist unvollständig/,
    ],
    ["a file of another kind", "a.pdf", "%PDF-1.7", /a\.pdf: PDF-Dateien/],
    ["an empty file", "a.md", "", /a\.md: Die Datei ist leer/],
  ])("refuses %s in one line and changes nothing", async (_, name, content, line) => {
    const to = join(folder, "stadt.agenda");
    const { code, complained } = await readIn(
      await given("gut.md", strategy),
      await given(name, content),
      "--to",
      to,
    );
    expect([code, complained.length, complained[0]]).toEqual([1, 1, expect.stringMatching(line)]);
    await expect(readFile(to)).rejects.toThrow();
  });

  test.each<[string, string[]]>([
    ["no file", []],
    ["an unknown target", ["x.csv", "--as", "goals"]],
    ["an unknown rule", ["x.csv", "--differences", "maybe"]],
  ])("answers %s with its usage", async (_, args) => {
    expect((await readIn(...args, "--to", join(folder, "x.agenda"))).code).toBe(2);
  });

  test.skipIf(!hasRealData)(
    "reads nine real chapters and forty-four real projects into one file",
    async () => {
      const to = join(folder, "stadt.agenda");
      await readIn(realPath("strategie/ulm-smart-city"), "--to", to);
      await readIn(realPath("projekte"), "--to", to);
      const { actionFields, goals, measures, guidelines, projects } = await workspaceOf(to);
      expect([actionFields, goals, measures, guidelines, projects].map((records) => records.length)).toEqual([
        6, 32, 60, 6, 44,
      ]);
    },
  );
});
