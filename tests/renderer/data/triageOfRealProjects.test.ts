import { redo, undo } from "@renderer/data/command";
import { createRecord } from "@renderer/data/commands/records";
import { addInboxItems, decideTriage } from "@renderer/data/commands/triage";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import type { Preparation } from "@shared/domain/triage/preparation";
import { suggestionFor } from "@shared/domain/triage/suggestion";
import { answersOf } from "@tests/shared/domain/triage/answersOf";
import { hasRealData, realFile } from "@tests/shared/transfer/realData";
import Papa from "papaparse";
import { expect, test, vi } from "vitest";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

/** Answers a room may give, so that each outcome occurs and every seventh item is a mixed form. */
const answerSheets = [
  "1121200",
  "0122001/2222",
  "0010000/2001",
  "2222221",
  "0000000/0000",
  "1222212",
  "0121000/2212",
];

const titles = (): string[] => {
  const table = new TextDecoder().decode(
    realFile("projekte/technologiestiftung-berlin_projekte_abgeleitet.csv"),
  );
  const { data } = Papa.parse<{ title: string }>(table, { header: true, skipEmptyLines: true });
  return data.map(({ title }) => title);
};

async function preparations(): Promise<Preparation> {
  const goal = await createRecord("goals", { title: "Ohne Weg ins Rathaus" });
  const units = [];
  for (const name of ["Kämmerei", "Bauamt", "Ordnungsamt"])
    units.push(await createRecord("orgUnits", { name }));
  const owner = await createRecord("persons", { displayName: "Leitung IT" });
  const deputy = await createRecord("persons", { displayName: "Vertretung IT" });
  return {
    outcomeStatement: "Weniger Wege für alle.",
    indicatorFollowsBy: "2027-06-30",
    leadPersonId: owner.id,
    perspectives: units.map(({ id }) => ({ orgUnitId: id, weight: "important" as const })),
    goalIds: [goal.id],
    ownerPersonId: owner.id,
    deputyPersonId: deputy.id,
    startPlan: "2027-01-01",
    endPlan: "2027-12-31",
    orgUnitIds: units.map(({ id }) => id),
  };
}

test.skipIf(!hasRealData)(
  "twenty of the real projects are sorted, three of them split and linked; five undos and redos change nothing",
  async () => {
    const prepared = await preparations();
    const items = await addInboxItems(titles().map((text) => ({ text, source: "import" })));
    expect(items).toHaveLength(44);
    for (const [index, item] of items.slice(0, 20).entries()) {
      const answers = answersOf(answerSheets[index % answerSheets.length] ?? "");
      await decideTriage({
        itemId: item.id,
        answers,
        decision: suggestionFor(answers).outcome,
        reason: "",
        decidedBy: "Führungsrunde",
        prepared: { ...prepared, title: item.text, projectTitle: item.text },
      });
    }
    const sorted = await wholeWorkspace();
    expect(sorted.inboxItems.filter(({ state }) => state === "triaged")).toHaveLength(20);
    const splits = sorted.triages.filter(({ decision }) => decision === "split");
    expect(splits).toHaveLength(3);
    for (const { results } of splits) {
      const project = sorted.projects.find(({ id }) => id === results[1]?.id);
      expect(project?.goalIds).toEqual([results[0]?.id]);
    }
    for (let step = 0; step < 5; step++) await undo();
    const taken = await wholeWorkspace();
    expect(taken.inboxItems.filter(({ state }) => state === "triaged")).toHaveLength(15);
    for (let step = 0; step < 5; step++) await redo();
    expect(await wholeWorkspace()).toEqual(sorted);
  },
);
