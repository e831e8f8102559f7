import { redo, undo } from "@renderer/data/command";
import { storeStrategy, storeTable } from "@renderer/data/commands/reading";
import { journalChangesTable, journalTable, readMeta } from "@renderer/data/db";
import { workspaceToReadInto } from "@renderer/data/queries/reading";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { inOrder } from "@shared/domain/workspace";
import { wordsWritten } from "@shared/i18n/readingWords";
import { createTranslate } from "@shared/i18n/translate";
import type { Change } from "@shared/transfer/plan/change";
import { strategyChanges } from "@shared/transfer/plan/strategyChanges";
import { planStrategy } from "@shared/transfer/plan/strategyPlan";
import { tableChanges } from "@shared/transfer/plan/tableChanges";
import { planTable } from "@shared/transfer/plan/tablePlan";
import { readCsv } from "@shared/transfer/readCsv";
import { rememberedFor } from "@shared/transfer/table/rememberedSource";
import { tableOf } from "@shared/transfer/table/table";
import { propose } from "@tests/shared/transfer/strategy/shape";
import { strToU8 } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const words = wordsWritten(createTranslate("de"));
const strategy = propose(
  "# Vision\nNah.\n# Bildung\n## Ziele\n### Alle lernen mit\n#### Maßnahmen\n- Portal\n- App",
);

async function changesNow() {
  const workspace = await workspaceToReadInto();
  return strategyChanges(planStrategy(strategy, workspace, words), workspace, "keep", words);
}

describe("storing a strategy", () => {
  test("makes its records with codes and links in one step that is told in words", async () => {
    await storeStrategy(await changesNow(), "strategie.md");
    const { actionFields, goals, measures } = await wholeWorkspace();
    expect(
      [...actionFields, ...goals, ...inOrder(measures)].map(({ code, title }) => `${code} ${title}`),
    ).toEqual(["HF-1 Bildung", "Z-1.1 Alle lernen mit", "M-01 Portal", "M-02 App"]);
    expect(measures.every((measure) => measure.goalIds[0] === goals[0]?.id)).toBe(true);
    expect((await journalTable().toArray()).map((entry) => entry.label)).toEqual([
      { command: "reading.strategy", values: { title: "strategie.md" } },
    ]);
  });

  test("is undone and redone as one", async () => {
    const before = await wholeWorkspace();
    await storeStrategy(await changesNow(), "strategie.md");
    const after = await wholeWorkspace();
    await undo();
    expect(await wholeWorkspace()).toEqual(before);
    await redo();
    expect(await wholeWorkspace()).toEqual(after);
  });

  test("has nothing left to store the second time", async () => {
    await storeStrategy(await changesNow(), "strategie.md");
    expect(await changesNow()).toEqual([]);
  });
});

describe("storing a table", () => {
  const table = tableOf(readCsv(strToU8("Vorhaben;Start\nPortal;01.02.2026")).rows);
  const mapping = { Vorhaben: "title", Start: "startPlan" };
  const profile = { name: "liste.csv", target: "projects", headings: [...table.headings], mapping };
  const changes = async () => {
    const workspace = await workspaceToReadInto();
    return tableChanges(
      planTable(table, mapping, "projects", workspace),
      workspace,
      "keep",
      words,
      "liste.csv",
    );
  };

  const manyChanges = async (length: number) => {
    const [first] = await changes();
    if (first?.type !== "create") throw new Error("The row is new.");
    return Array.from({ length }, (_, index) => ({
      ...first,
      draft: { ...first.draft, id: crypto.randomUUID(), title: `P${index}` },
    })) as Change[];
  };

  test("remembers its columns, and forgets them when undone", async () => {
    await storeTable(await changes(), profile, undefined);
    const known = async () =>
      rememberedFor(table, (await workspaceToReadInto()).importProfiles, "liste.csv")?.mapping;
    expect(await known()).toEqual(mapping);
    await undo();
    expect([await known(), (await wholeWorkspace()).projects]).toEqual([undefined, []]);
  });

  test("leaves no trace when it is stopped after the first rows", async () => {
    const many = await manyChanges(1200);
    const before = [await wholeWorkspace(), await readMeta()];
    const abort = new AbortController();
    const seen: number[] = [];
    const watch = {
      signal: abort.signal,
      onStored: (count: number) => {
        seen.push(count);
        abort.abort();
      },
    };
    await expect(storeTable(many, profile, undefined, watch)).rejects.toMatchObject({ code: "cancelled" });
    expect(seen).toEqual([250]);
    expect([await wholeWorkspace(), await readMeta()]).toEqual(before);
    expect(await journalTable().count()).toBe(0);
  });

  test("leaves no trace when it is stopped while the history is written", async () => {
    const many = await manyChanges(1200);
    const before = [await wholeWorkspace(), await readMeta()];
    const abort = new AbortController();
    const onKept = (count: number) => void (count >= 500 && abort.abort());
    const storing = storeTable(many, profile, undefined, { signal: abort.signal, onKept });
    await expect(storing).rejects.toMatchObject({ code: "cancelled" });
    expect([await wholeWorkspace(), await readMeta()]).toEqual(before);
    expect(await journalTable().count()).toBe(0);
    expect(await journalChangesTable().count()).toBe(0);
  });

  test("tells how far it is, and one undo takes all rows back", async () => {
    const many = await manyChanges(1200);
    const [seen, kept]: [number[], number[]] = [[], []];
    await storeTable(many, profile, undefined, {
      onStored: (count) => seen.push(count),
      onKept: (count) => kept.push(count),
    });
    expect([seen, (await wholeWorkspace()).projects.length]).toEqual([[250, 500, 750, 1000, 1200], 1200]);
    // The columns are remembered as one more record.
    expect(kept).toEqual([0, 250, 500, 750, 1000]);
    const revised = (await wholeWorkspace()).projects.map(
      ({ id }): Change => ({ type: "update", kind: "projects", id, patch: { summary: "Neu" } }),
    );
    await storeTable(revised, profile, undefined, { onStored: () => {} });
    expect(new Set((await wholeWorkspace()).projects.map(({ summary }) => summary))).toEqual(
      new Set(["Neu"]),
    );
    await undo();
    await undo();
    expect((await wholeWorkspace()).projects).toEqual([]);
  });

  test("changes the columns remembered before", async () => {
    await storeTable(await changes(), profile, undefined);
    const [first] = (await workspaceToReadInto()).importProfiles;
    await storeTable(await changes(), { ...profile, mapping: { Vorhaben: "title" } }, first?.id);
    expect((await workspaceToReadInto()).importProfiles.map((one) => one.mapping)).toEqual([
      { Vorhaben: "title" },
    ]);
  });
});
