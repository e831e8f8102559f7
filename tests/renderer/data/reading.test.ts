import { redo, undo } from "@renderer/data/command";
import { storeStrategy, storeTable } from "@renderer/data/commands/reading";
import { journalTable, readMeta } from "@renderer/data/db";
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
import { tableOf } from "@shared/transfer/table/table";
import { rememberedFor } from "@shared/transfer/table/tableProfile";
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

  test("remembers its columns, and forgets them when undone", async () => {
    await storeTable(await changes(), profile, undefined);
    const known = async () =>
      rememberedFor(table, (await workspaceToReadInto()).importProfiles, "liste.csv")?.mapping;
    expect(await known()).toEqual(mapping);
    await undo();
    expect([await known(), (await wholeWorkspace()).projects]).toEqual([undefined, []]);
  });

  test("leaves no trace when it is stopped after the first rows", async () => {
    const many = (await changes()).flatMap((change) =>
      Array.from({ length: 1200 }, (_, index) =>
        change.type === "create"
          ? ({ ...change, draft: { ...change.draft, id: crypto.randomUUID(), title: `P${index}` } } as Change)
          : change,
      ),
    );
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
    expect(seen).toEqual([500]);
    expect([await wholeWorkspace(), await readMeta()]).toEqual(before);
    expect(await journalTable().count()).toBe(0);
  });

  test("tells how far it is, and one undo takes all rows back", async () => {
    const [first] = await changes();
    if (first?.type !== "create") throw new Error("The row is new.");
    const many = Array.from({ length: 1200 }, (_, index) => ({
      ...first,
      draft: { ...first.draft, id: crypto.randomUUID(), title: `P${index}` },
    })) as Change[];
    const seen: number[] = [];
    await storeTable(many, profile, undefined, { onStored: (count) => seen.push(count) });
    expect([seen, (await wholeWorkspace()).projects.length]).toEqual([[500, 1000, 1200], 1200]);
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
