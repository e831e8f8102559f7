import { redo, undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import {
  addInboxItems,
  decideTriage,
  discardItems,
  parkItems,
  removeItems,
  reopenItems,
  type TriageDecision,
} from "@renderer/data/commands/triage";
import { journalTable, tableOf } from "@renderer/data/db";
import { originsOfItem } from "@renderer/data/queries/origins";
import { fatesOf, newestFates } from "@renderer/data/queries/triage";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import type { KindName } from "@shared/domain/kinds";
import type { Preparation } from "@shared/domain/triage/preparation";
import type { TriageOutcome } from "@shared/domain/triage/triage";
import { isAppError } from "@shared/errors";
import { commandLabel, createTranslate } from "@shared/i18n/translate";
import { answersOf } from "@tests/shared/domain/triage/answersOf";
import { describe, expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const first = <T>(list: readonly T[]): T => {
  const [found] = list;
  if (found === undefined) throw new Error("There is none.");
  return found;
};

async function town() {
  const field = await createRecord("actionFields", { title: "Bürgerservice" });
  const goal = await createRecord("goals", { title: "Ohne Weg ins Rathaus", fieldId: field.id });
  const units = [];
  for (const name of ["Kämmerei", "Bauamt", "Ordnungsamt"])
    units.push(await createRecord("orgUnits", { name }));
  const [head, owner, deputy] = [
    await createRecord("persons", { displayName: "Beigeordnete" }),
    await createRecord("persons", { displayName: "Leitung IT" }),
    await createRecord("persons", { displayName: "Stellvertretung IT" }),
  ];
  const item = first(await addInboxItems([{ text: "Bürgerportal mit 50 Leistungen", source: "manual" }]));
  const prepared: Preparation = {
    title: "Leistungen von zu Hause",
    outcomeStatement: "Niemand muss für einen Antrag ins Rathaus.",
    indicator: "Anteil digitaler Anträge",
    leadPersonId: head.id,
    fieldId: field.id,
    perspectives: units.map(({ id }) => ({ orgUnitId: id, weight: "core" as const, comment: "" })),
    projectTitle: "Bürgerportal",
    ownerPersonId: owner.id,
    deputyPersonId: deputy.id,
    startPlan: "2027-01-01",
    endPlan: "2027-12-31",
    orgUnitIds: units.map(({ id }) => id),
  };
  return { field, goal, units, head, owner, item, prepared };
}

const deciding = (choice: Partial<TriageDecision> & Pick<TriageDecision, "itemId" | "decision">) =>
  decideTriage({ answers: {}, reason: "", decidedBy: "Führungsrunde", prepared: {}, ...choice });

const refusal = async (work: Promise<unknown>) => {
  try {
    await work;
  } catch (thrown) {
    if (isAppError(thrown)) return { code: thrown.code, fields: thrown.details.fields };
    throw thrown;
  }
  throw new Error("It should have been refused.");
};

describe("each decision makes the right thing", () => {
  test.each<[TriageOutcome, string, KindName[], object]>([
    ["goal", "2222221", ["goals"], { title: "Leistungen von zu Hause", code: "Z-1.2" }],
    [
      "measure",
      "2222221",
      ["measures"],
      { title: "Leistungen von zu Hause", indicatorText: "Anteil digitaler Anträge" },
    ],
    ["guideline", "1222212", ["guidelines"], { title: "Leistungen von zu Hause", code: "L-1" }],
    ["split", "1121200", ["goals", "projects"], { title: "Leistungen von zu Hause" }],
    ["project", "0122001/2222", ["projects"], { undertaking: "project", endPlan: "2027-12-31" }],
    ["quick_win", "0010000/2001", ["projects"], { undertaking: "quick_win" }],
    ["line_task", "0000000/0000", ["projects"], { undertaking: "line_task" }],
  ])("%s", async (decision, answers, kinds, expected) => {
    const { item, prepared, goal } = await town();
    const goalIds = decision === "split" ? [] : [goal.id];
    const triage = await deciding({
      itemId: item.id,
      decision,
      answers: answersOf(answers),
      prepared: { ...prepared, goalIds },
    });
    expect(triage.results.map(({ kind }) => kind)).toEqual(kinds);
    const { kind, id } = first(triage.results);
    expect(await tableOf(kind as KindName).get(id)).toMatchObject(expected);
    expect((await tableOf("inboxItems").get(item.id))?.state).toBe("triaged");
  });
});

describe("a mixed form", () => {
  test("becomes a goal and a project that serves it, with indicator and perspectives", async () => {
    const { item, prepared, field } = await town();
    const triage = await deciding({
      itemId: item.id,
      decision: "split",
      answers: answersOf("1121200"),
      prepared,
    });
    const [goalId, projectId] = triage.results.map(({ id }) => id) as [string, string];
    expect(await tableOf("goals").get(goalId)).toMatchObject({ fieldId: field.id });
    expect(await tableOf("projects").get(projectId)).toMatchObject({
      title: "Bürgerportal",
      goalIds: [goalId],
    });
    expect(await tableOf("indicators").where("goalId").equals(goalId).count()).toBe(1);
    expect(await tableOf("perspectives").where("itemId").equals(goalId).count()).toBe(3);
  });

  test("can become a measure and a project that carries it out", async () => {
    const { item, prepared, goal } = await town();
    const triage = await deciding({
      itemId: item.id,
      decision: "split",
      answers: answersOf("1121200"),
      prepared: { ...prepared, strategicHalf: "measure", goalIds: [goal.id] },
    });
    const [measureId, projectId] = triage.results.map(({ id }) => id) as [string, string];
    expect(await tableOf("measures").get(measureId)).toMatchObject({
      goalIds: [goal.id],
      fieldId: goal.fieldId,
    });
    expect(await tableOf("projects").get(projectId)).toMatchObject({ measureId, goalIds: [goal.id] });
  });

  test("is taken back and brought back in one step each", async () => {
    const { item, prepared } = await town();
    const before = await wholeWorkspace();
    await deciding({ itemId: item.id, decision: "split", answers: answersOf("1121200"), prepared });
    const decided = await wholeWorkspace();
    await undo();
    expect(await wholeWorkspace()).toEqual(before);
    await redo();
    expect(await wholeWorkspace()).toEqual(decided);
  });
});

describe("a decision is refused", () => {
  test("without a reason when it departs from the proposal", async () => {
    const { item, prepared, goal } = await town();
    const overruling = { itemId: item.id, decision: "goal" as const, answers: answersOf("0122001/2222") };
    const full = { ...prepared, goalIds: [goal.id] };
    expect(await refusal(deciding({ ...overruling, prepared: full, reason: "  " }))).toEqual({
      code: "invalid",
      fields: ["reason"],
    });
    const triage = await deciding({ ...overruling, prepared: full, reason: "Beschluss des Rats" });
    expect(triage).toMatchObject({ suggestion: "project", decision: "goal", reason: "Beschluss des Rats" });
  });

  test("while the completeness gate is not passed, and then nothing has changed", async () => {
    const { item } = await town();
    const before = await wholeWorkspace();
    const refused = await refusal(
      deciding({
        itemId: item.id,
        decision: "project",
        answers: answersOf("0122001/2222"),
        prepared: { title: "E-Akte" },
      }),
    );
    expect(refused).toEqual({
      code: "invalid",
      fields: ["goalOrReason", "owner", "deputy", "start", "end", "units"],
    });
    expect(await wholeWorkspace()).toEqual(before);
  });
});

describe("setting aside", () => {
  test("keeps a parked item with its reason, its answers and what was filled in", async () => {
    const { item, owner } = await town();
    await deciding({
      itemId: item.id,
      decision: "parked",
      intended: "project",
      answers: answersOf("0---0--/2222"),
      reason: "Noch offen: Stellvertretung",
      prepared: { title: "E-Akte", ownerPersonId: owner.id, outcomeStatement: "" },
    });
    expect(await tableOf("inboxItems").get(item.id)).toMatchObject({
      state: "parked",
      stateReason: "Noch offen: Stellvertretung",
    });
    expect(first(await fatesOf(item.id)).triage).toMatchObject({
      intended: "project",
      preparation: { title: "E-Akte", ownerPersonId: owner.id },
      results: [],
    });
  });

  test.each([
    ["parked", parkItems],
    ["discarded", discardItems],
  ] as const)("many items as %s needs a reason and is one step", async (state, setAside) => {
    const items = await addInboxItems(["A", "B", "C"].map((text) => ({ text })));
    const ids = items.map(({ id }) => id);
    expect(await refusal(setAside(ids, " "))).toMatchObject({ code: "invalid" });
    await setAside(ids, "Warten auf den Haushalt");
    expect((await tableOf("inboxItems").toArray()).map((item) => [item.state, item.stateReason])).toEqual(
      ids.map(() => [state, "Warten auf den Haushalt"]),
    );
    await undo();
    expect((await tableOf("inboxItems").toArray()).every((item) => item.state === "new")).toBe(true);
    expect(await tableOf("triages").count()).toBe(0);
  });

  test("can be reversed: a reopened item is new again and keeps its history", async () => {
    const item = first(await addInboxItems([{ text: "WLAN" }]));
    await parkItems([item.id], "später");
    await reopenItems([item.id]);
    expect(await tableOf("inboxItems").get(item.id)).toMatchObject({ state: "new", stateReason: "" });
    expect(await fatesOf(item.id)).toHaveLength(1);
  });
});

describe("lineage", () => {
  test("leads from a record to its item and from the item to what became of it", async () => {
    const { item, prepared } = await town();
    const triage = await deciding({
      itemId: item.id,
      decision: "split",
      answers: answersOf("1121200"),
      prepared,
    });
    for (const { id } of triage.results)
      expect(await originsOfItem(id)).toMatchObject({
        sortings: [{ id: triage.id }],
        items: [{ id: item.id }],
      });
    const fate = (await newestFates([item.id])).get(item.id);
    expect(fate?.outcomes.map(({ record }) => record?.id)).toEqual(triage.results.map(({ id }) => id));
  });

  test("of what was entered directly is empty", async () => {
    const { goal } = await town();
    expect(await originsOfItem(goal.id)).toBeNull();
  });

  test("keeps every sorting of an item, the newest first", async () => {
    const { item, prepared, goal } = await town();
    await deciding({ itemId: item.id, decision: "parked", reason: "unklar" });
    await deciding({
      itemId: item.id,
      decision: "project",
      answers: answersOf("0122001/2222"),
      prepared: { ...prepared, goalIds: [goal.id] },
    });
    expect((await fatesOf(item.id)).map(({ triage }) => triage.decision)).toEqual(["project", "parked"]);
  });
});

describe("the inbox", () => {
  test("keeps a pasted list in its order", async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `Idee ${index + 1}`);
    await addInboxItems(texts.map((text) => ({ text, source: "pasted" })));
    const stored = await tableOf("inboxItems").toArray();
    expect(stored.sort((a, b) => (a.position < b.position ? -1 : 1)).map(({ text }) => text)).toEqual(texts);
  });

  test("removes an item with its sortings and brings both back", async () => {
    const item = first(await addInboxItems([{ text: "WLAN" }]));
    await parkItems([item.id], "später");
    await removeItems([item.id]);
    expect([await tableOf("inboxItems").count(), await tableOf("triages").count()]).toEqual([0, 0]);
    await undo();
    expect([await tableOf("inboxItems").count(), await tableOf("triages").count()]).toEqual([1, 1]);
  });

  test("names its actions in words, one or many", async () => {
    const t = createTranslate("de");
    await addInboxItems([{ text: "WLAN im Rathaus" }]);
    await addInboxItems([{ text: "E-Akte" }, { text: "Hundesteuer" }]);
    const labels = (await journalTable().toArray()).map(({ label }) => commandLabel(t, label));
    expect(labels).toEqual(["1 Eingang aufgenommen: WLAN im Rathaus", "2 Eingänge aufgenommen: E-Akte …"]);
  });
});
