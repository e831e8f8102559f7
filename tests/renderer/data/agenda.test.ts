import { undo } from "@renderer/data/command";
import {
  addLine,
  moveLine,
  type Removal,
  removeGuideline,
  removeLines,
  unlinkMeasure,
} from "@renderer/data/commands/agenda";
import { adoptVision, dropVision, keepVision } from "@renderer/data/commands/agendaTexts";
import { freezeVersion } from "@renderer/data/commands/agendaVersions";
import { acknowledgeFinding, revokeAcknowledgement } from "@renderer/data/commands/checks";
import { archiveRecord, createRecord, restoreRecord, updateRecord } from "@renderer/data/commands/records";
import { tableOf } from "@renderer/data/db";
import { agendaVersions, outlineData } from "@renderer/data/queries/agenda";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { buildOutline } from "@shared/domain/agenda/outline";
import { type ItemLine, linesBelow, type Outline } from "@shared/domain/agenda/outlineLine";
import { planMove } from "@shared/domain/agenda/outlineMoves";
import { type OutlineStep, planStep } from "@shared/domain/agenda/outlineSteps";
import type { PerspectiveKind } from "@shared/domain/agenda/perspective";
import { differences, frozenWorkspace } from "@shared/domain/agenda/versionContent";
import { checkWorkspace } from "@shared/domain/check";
import { titleOf } from "@shared/domain/kinds";
import { plainTextOf, richTextOf } from "@shared/domain/richText";
import { isAppError } from "@shared/errors";
import { pictureOf } from "@tests/shared/domain/agenda/outlinePicture";
import { describe, expect, test, vi } from "vitest";
import { addMany } from "../features/agenda/manyLines";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

const outline = async (): Promise<Outline> => buildOutline(await wholeWorkspace(), "field_goal");
const picture = async () => pictureOf(await outline());

function line(of: Outline, title: string): ItemLine {
  for (const found of of.byKey.values())
    if (found.type === "item" && found.record.title === title && !found.again) return found;
  throw new Error(`No line ${title}`);
}

/** Moves a line as the keys do; a move that is not possible fails the test. */
async function step(title: string, direction: OutlineStep): Promise<void> {
  const now = await outline();
  const move = planStep(now, line(now, title), direction);
  if (!move) throw new Error(`${title} cannot go ${direction}`);
  await moveLine(move);
}

/** F1 with Z1 (M1, M2) and Z2; F2 with Z3 (M2 again). Returns the ids by title. */
async function town(): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  const field = async (title: string) => {
    ids[title] = await addLine({
      kind: "actionFields",
      draft: { title },
      siblings: Object.values(ids),
      after: undefined,
    });
  };
  await field("F1");
  await field("F2");
  const goal = async (title: string, fieldId: string | undefined, siblings: string[]) => {
    ids[title] = await addLine({ kind: "goals", draft: { title, fieldId }, siblings, after: undefined });
  };
  await goal("Z1", ids.F1, []);
  await goal("Z2", ids.F1, [ids.Z1 ?? ""]);
  await goal("Z3", ids.F2, []);
  ids.M1 = await addLine({
    kind: "measures",
    draft: { title: "M1", fieldId: ids.F1, goalIds: [ids.Z1 ?? ""] },
    siblings: [],
    after: undefined,
  });
  ids.M2 = await addLine({
    kind: "measures",
    draft: { title: "M2", fieldId: ids.F1, goalIds: [ids.Z1 ?? "", ids.Z3 ?? ""] },
    siblings: [ids.M1],
    after: undefined,
  });
  return ids;
}

const townPicture = ["F1", "  Z1", "    M1", "    M2", "  Z2", "F2", "  Z3", "    (M2)"];

describe("lines of the outline", () => {
  test("stand where they were added and get their codes", async () => {
    const ids = await town();
    expect(await picture()).toEqual(townPicture);
    const { goals } = await wholeWorkspace();
    expect(goals.map((goal) => [goal.id === ids.Z3, goal.code]).sort()).toEqual(
      [
        [false, "Z-1.1"],
        [false, "Z-1.2"],
        [true, "Z-2.1"],
      ].sort(),
    );
  });

  test("are put between two others", async () => {
    const ids = await town();
    await addLine({
      kind: "goals",
      draft: { title: "Neu", fieldId: ids.F1 },
      siblings: [ids.Z1 ?? "", ids.Z2 ?? ""],
      after: ids.Z1,
    });
    expect((await picture()).slice(0, 6)).toEqual(["F1", "  Z1", "    M1", "    M2", "  Neu", "  Z2"]);
  });

  test("can be added by the thousand in one command, each with its own code", async () => {
    await addMany(1000);
    const { measures } = await wholeWorkspace();
    expect(new Set(measures.map(({ code }) => code)).size).toBe(1000);
  });

  test("that came without positions can still be put in order", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const [index, title] of ["A", "B", "C"].entries()) {
      vi.setSystemTime(`2026-07-01T08:00:0${index}Z`);
      await createRecord("actionFields", { title });
    }
    vi.useRealTimers();
    await step("C", "up");
    expect(await picture()).toEqual(["A", "C", "B"]);
    await undo();
    expect(await picture()).toEqual(["A", "B", "C"]);
  });

  test("take their parts along into another field, and one undo brings all back", async () => {
    const ids = await town();
    const now = await outline();
    const [goal, field] = [now.byKey.get(ids.Z1 ?? ""), now.byKey.get(ids.F2 ?? "")];
    const move = goal?.type === "item" ? planMove(now, goal, field) : undefined;
    if (move) await moveLine(move);
    expect(await picture()).toEqual(["F1", "  Z2", "F2", "  Z3", "    (M2)", "  Z1", "    M1", "    M2"]);
    expect((await tableOf("measures").get(ids.M1 ?? ""))?.fieldId).toBe(ids.F2);
    await undo();
    expect(await picture()).toEqual(townPicture);
    expect((await tableOf("measures").get(ids.M1 ?? ""))?.fieldId).toBe(ids.F1);
  });
});

async function removal(title: string): Promise<Removal[]> {
  return linesBelow(line(await outline(), title))
    .reverse()
    .flatMap((below) =>
      below.type === "item" && !below.again ? [{ kind: below.kind, id: below.record.id }] : [],
    );
}

describe("removing a line", () => {
  test("takes what is below it, keeps what serves another goal, and is undone in one go", async () => {
    const ids = await town();
    await createRecord("indicators", { goalId: ids.Z1 ?? "", name: "Anteil" });
    await removeLines(await removal("F1"));
    expect(await picture()).toEqual(["F2", "  Z3", "    M2"]);
    expect(await tableOf("indicators").count()).toBe(0);
    expect((await tableOf("measures").get(ids.M2 ?? ""))?.fieldId).toBe(ids.F2);
    await undo();
    expect(await picture()).toEqual(townPicture);
    expect(await tableOf("indicators").count()).toBe(1);
  });

  test("is refused with names while a project needs it, and nothing changes", async () => {
    const ids = await town();
    await createRecord("projects", { title: "Meldewesen", goalIds: [ids.Z1 ?? ""] });
    const refused: unknown = await removeLines(await removal("F1")).catch((thrown: unknown) => thrown);
    expect(isAppError(refused, "stillUsed") && refused.details.users).toEqual(["Meldewesen"]);
    expect(await picture()).toEqual(townPicture);
  });

  test("of a measure's second place only takes the link", async () => {
    const ids = await town();
    await unlinkMeasure(ids.M2 ?? "", ids.Z3 ?? "");
    expect(await picture()).toEqual(["F1", "  Z1", "    M1", "    M2", "  Z2", "F2", "  Z3"]);
  });
});

describe("the vision", () => {
  const begin = async () =>
    (await createRecord("agendas", { title: "Digitale Agenda", vision: richTextOf("Erste Fassung") })).id;

  test("keeps its wordings, and one that is adopted changes places with the present one", async () => {
    const id = await begin();
    await keepVision(id, "zu lang");
    await updateRecord("agendas", id, { vision: richTextOf("Zweite Fassung") });
    const kept = (await tableOf("agendas").get(id))?.visionAlternatives[0];
    await adoptVision(id, kept?.id ?? "", "doch nicht");
    const agenda = await tableOf("agendas").get(id);
    expect(plainTextOf(agenda?.vision)).toBe("Erste Fassung");
    expect(agenda?.visionAlternatives.map(({ text, reason }) => [text, reason])).toEqual([
      ["Zweite Fassung", "doch nicht"],
    ]);
    await dropVision(id, agenda?.visionAlternatives[0]?.id ?? "");
    expect((await tableOf("agendas").get(id))?.visionAlternatives).toEqual([]);
  });

  test("that is empty is not kept", async () => {
    const { id } = await createRecord("agendas", { title: "Digitale Agenda" });
    await keepVision(id, "");
    expect((await tableOf("agendas").get(id))?.visionAlternatives).toEqual([]);
  });
});

describe("versions", () => {
  const version = { date: "2026-07-01", reason: "Klausur", author: "Stabsstelle" };

  test("count 0.1, 0.2 while drafting, 1.0 when decided, and supersede what was decided before", async () => {
    await town();
    await freezeVersion({ ...version, decided: false });
    await freezeVersion({ ...version, decided: false });
    await freezeVersion({ ...version, decided: true });
    await freezeVersion({ ...version, decided: false });
    await freezeVersion({ ...version, decided: true });
    expect((await agendaVersions()).map(({ number, status }) => [number, status]).sort()).toEqual([
      ["0.1", "draft"],
      ["0.2", "draft"],
      ["1.0", "superseded"],
      ["1.1", "draft"],
      ["2.0", "decided"],
    ]);
  });

  test("hold the outline as it stood and tell what differs since", async () => {
    const ids = await town();
    const { frozen } = await freezeVersion({ ...version, decided: false });
    await updateRecord("goals", ids.Z1 ?? "", { title: "Anders" });
    await removeLines(await removal("M1"));
    await addLine({
      kind: "actionFields",
      draft: { title: "F3" },
      siblings: [ids.F2 ?? ""],
      after: undefined,
    });
    const before = frozenWorkspace({ frozen });
    expect(pictureOf(buildOutline(before, "field_goal"))).toEqual(townPicture);
    const found = differences(before, await wholeWorkspace());
    expect(
      found.map(({ type, before: was, after: is }) => [type, was && titleOf(was), is && titleOf(is)]),
    ).toEqual([
      ["added", null, "F3"],
      ["changed", "Z1", "Anders"],
      ["removed", "M1", null],
    ]);
  });

  test("tell what was archived since as gone, and what came back as new", async () => {
    const ids = await town();
    await archiveRecord("measures", ids.M1 ?? "");
    const { frozen } = await freezeVersion({ ...version, decided: false });
    await archiveRecord("goals", ids.Z2 ?? "");
    await restoreRecord("measures", ids.M1 ?? "");
    const found = differences(frozenWorkspace({ frozen }), await wholeWorkspace());
    expect(found.map(({ type, id }) => [type, id])).toEqual([
      ["removed", ids.Z2],
      ["added", ids.M1],
    ]);
  });

  test("do not differ from a state in which records only changed places", async () => {
    await town();
    const { frozen } = await freezeVersion({ ...version, decided: false });
    await step("Z1", "down");
    expect(differences(frozenWorkspace({ frozen }), await wholeWorkspace())).toEqual([]);
  });
});

describe("departments' perspectives", () => {
  const perspectiveOn = async (itemKind: PerspectiveKind, itemId: string) => {
    const { id: orgUnitId } = await createRecord("orgUnits", { name: "Bauamt", kind: "department" });
    await createRecord("perspectives", { itemKind, itemId, orgUnitId, weight: "core" });
  };
  const counted = () => tableOf("perspectives").count();

  test.each([
    ["goals", "Z2"],
    ["measures", "M1"],
  ] as const)("on %s go with it and come back with undo", async (kind, title) => {
    await perspectiveOn(kind, (await town())[title] ?? "");
    await removeLines(await removal(title));
    expect(await counted()).toBe(0);
    await undo();
    expect(await counted()).toBe(1);
    expect(await picture()).toEqual(townPicture);
  });

  test("on a guideline go with it and come back with undo", async () => {
    const guideline = await createRecord("guidelines", { title: "Digital vor analog" });
    await perspectiveOn("guidelines", guideline.id);
    await removeGuideline(guideline.id);
    expect([await counted(), await tableOf("guidelines").count()]).toEqual([0, 0]);
    await undo();
    expect([await counted(), await tableOf("guidelines").count()]).toEqual([1, 1]);
  });
});

describe("findings", () => {
  test("leave the open list with a reason and come back when the mark is taken back", async () => {
    const ids = await town();
    const isOpen = async () =>
      checkWorkspace(await wholeWorkspace()).open.some(
        ({ rule, recordId }) => rule === "goalWithoutMeasure" && recordId === ids.Z2,
      );
    expect(await isOpen()).toBe(true);
    await acknowledgeFinding(
      { rule: "goalWithoutMeasure", kind: "goals", recordId: ids.Z2 ?? "", values: {} },
      "Start 2028",
    );
    expect(await isOpen()).toBe(false);
    expect((await outlineData()).findings.get(ids.Z2 ?? "")?.map(({ rule }) => rule)).not.toContain(
      "goalWithoutMeasure",
    );
    const [note] = await tableOf("acknowledgements").toArray();
    await revokeAcknowledgement(note?.id ?? "");
    expect(await isOpen()).toBe(true);
  });

  test("of the outline count the projects that serve a goal or carry out a measure", async () => {
    const ids = await town();
    await createRecord("projects", { title: "P", goalIds: [ids.Z1 ?? ""], measureId: ids.M1 });
    const { projectCounts } = await outlineData();
    expect([
      projectCounts.get(ids.Z1 ?? ""),
      projectCounts.get(ids.M1 ?? ""),
      projectCounts.get(ids.Z2 ?? ""),
    ]).toEqual([1, 1, undefined]);
  });
});
