import { plainTextOf } from "@shared/domain/richText";
import { strategyCounts } from "@shared/transfer/plan/readingCounts";
import { planStrategy } from "@shared/transfer/plan/strategyPlan";
import { setKind } from "@shared/transfer/strategy/editProposal";
import { describe, expect, test } from "vitest";
import { propose } from "../strategy/shape";
import { apply, changesNow, emptyTown, readInto, titles, words } from "./townOf";

const source = `# Vorwort
Liebe Menschen
# Vision
Nah und einfach.
# Bildung
Wie es ist.
## Herausforderungen
Zu wenig Zeit.
## Ziele
Das wollen wir erreichen.
### Alle lernen mit
Ohne Hürden.
#### Maßnahmen
- Lernportal
## Maßnahmen
Nr | Titel | Beschreibung | Federführung | Zeitraum | Priorität | Farbe
--|--|--|--|--|--|--
01 | Geräte | Für alle | Schulamt | 2026–2028 | hoch | rot
02 | Lernportal | Ein Zugang | Bauhof | demnächst | |
# Verkehr
## Ziele
- Alle lernen mit
# Leitlinien
- Digital vor analog`;

const first = readInto(emptyTown(), propose(source));

describe("reading a strategy into an empty workspace", () => {
  test("makes fields, goals, measures and guidelines with codes in the order of the source", () => {
    const { workspace } = first;
    expect([
      titles(workspace.actionFields),
      titles(workspace.goals),
      titles(workspace.measures),
      titles(workspace.guidelines),
    ]).toEqual([
      ["HF-1 Bildung", "HF-2 Verkehr"],
      ["Z-1.1 Alle lernen mit", "Z-2.1 Alle lernen mit"],
      ["M-01 Lernportal", "M-02 Geräte"],
      ["L-1 Digital vor analog"],
    ]);
  });

  test("links measures to the goal they stand below and to their field", () => {
    const { goals, measures, actionFields } = first.workspace;
    expect(measures.map((measure) => [measure.fieldId, measure.goalIds])).toEqual([
      [actionFields[0]?.id, [goals[0]?.id]],
      [actionFields[0]?.id, []],
    ]);
  });

  test("puts every text where it belongs, with its heading where the place holds several", () => {
    const { agendas, actionFields, goals } = first.workspace;
    expect(
      agendas.map((agenda) => [agenda.title, plainTextOf(agenda.preface), plainTextOf(agenda.vision)]),
    ).toEqual([["Digitale Agenda", "Liebe Menschen", "Nah und einfach."]]);
    expect(plainTextOf(actionFields[0]?.situation)).toBe("Wie es ist.\nZiele\nDas wollen wir erreichen.");
    expect(plainTextOf(actionFields[0]?.challenges)).toBe("Zu wenig Zeit.");
    expect(plainTextOf(goals[0]?.description)).toBe("Ohne Hürden.");
  });

  test("makes one measure of what the source says twice in a field", () => {
    expect(plainTextOf(first.workspace.measures[0]?.description)).toBe(
      "Ein Zugang\nFederführung: Bauhof\nZeitraum: demnächst",
    );
  });

  test("reads certain facts into fields and keeps the others as words", () => {
    const [, devices] = first.workspace.measures;
    expect([devices?.start, devices?.end, devices?.priority, plainTextOf(devices?.description)]).toEqual([
      "2026-01-01",
      "2028-12-31",
      "high",
      "Für alle\nFederführung: Schulamt\nFarbe: rot",
    ]);
  });

  test("says where each record comes from", () => {
    expect(first.workspace.measures.map((measure) => measure.note)).toEqual([
      "Eingelesen aus 1.md\nEingelesen aus 1.md, Nr. 02",
      "Eingelesen aus 1.md, Nr. 01",
    ]);
  });
});

test("a heading that only groups measures is kept with each of them", () => {
  const grouped = propose("# Bildung\n## Maßnahmen\n### Kurzfristig\n- Portal\n- App");
  const { measures, actionFields } = readInto(emptyTown(), grouped).workspace;
  expect(measures[0]?.note).toBe("Eingelesen aus 1.md, Kurzfristig");
  expect(plainTextOf(actionFields[0]?.situation)).toBe("");
});

describe("reading the same strategy a second time", () => {
  test.each(["keep", "append", "replace"] as const)("changes nothing (%s)", (rule) => {
    expect(changesNow(first, propose(source), rule)).toEqual([]);
  });

  test("finds every record and chapter", () => {
    const plan = planStrategy(propose(source), first.workspace, words);
    const none = { new: 0, changed: 0 };
    expect(strategyCounts(plan)).toEqual({
      actionFields: { ...none, same: 2 },
      guidelines: { ...none, same: 1 },
      goals: { ...none, same: 2 },
      measures: { ...none, same: 2 },
    });
    expect(plan.chapters.map((chapter) => chapter.comparison)).toEqual(["same", "same"]);
  });

  test("finds records whose title differs in case, blanks and signs only", () => {
    expect(changesNow(first, propose(source.replace("Lernportal |", "LERN-PORTAL |")))).toEqual([]);
  });

  test("adds what is new behind what is there", () => {
    const more = readInto(first, propose(`${source}\n- Offen vor geschlossen`));
    expect(titles(more.workspace.guidelines)).toEqual([
      "L-1 Digital vor analog",
      "L-2 Offen vor geschlossen",
    ]);
    expect(
      (more.workspace.guidelines[1]?.position ?? "") > (more.workspace.guidelines[0]?.position ?? ""),
    ).toBe(true);
  });

  test.each([
    ["keep", "Ohne Hürden."],
    ["append", "Ohne Hürden.\nGanz neu."],
    ["replace", "Ganz neu."],
  ] as const)("leaves, appends or replaces another text (%s)", (rule, expected) => {
    const changed = readInto(first, propose(source.replace("Ohne Hürden.", "Ganz neu.")), rule);
    expect(plainTextOf(changed.workspace.goals[0]?.description)).toBe(expected);
  });

  test("fills a text that is empty, whatever the rule", () => {
    const [update] = changesNow(
      first,
      propose(source.replace("- Digital vor analog", "- Digital vor analog: Immer.")),
    );
    expect(update).toMatchObject({ type: "update", kind: "guidelines", patch: { text: { type: "doc" } } });
  });
});

describe("what a person changed before storing decides:", () => {
  const proposal = propose(source);
  const idOf = (title: string) => proposal.nodes.find((node) => node.title === title)?.id ?? "";

  test("an ignored line and everything below it stores nothing", () => {
    const { workspace } = readInto(emptyTown(), setKind(new Set([idOf("Bildung")]), "ignored")(proposal));
    expect([titles(workspace.actionFields), workspace.measures]).toEqual([["HF-1 Verkehr"], []]);
  });

  test("goals of a field that became text belong to no field, and its words go to the agenda", () => {
    const { workspace } = readInto(emptyTown(), setKind(new Set([idOf("Verkehr")]), "text")(proposal));
    expect(workspace.goals[1]?.fieldId).toBeUndefined();
    expect(workspace.goals[1]?.code).toBe("Z-0.1");
  });

  test("a goal that became text stands in the field's situation", () => {
    const { workspace } = readInto(
      emptyTown(),
      setKind(new Set([idOf("Alle lernen mit")]), "text")(proposal),
    );
    expect(plainTextOf(workspace.actionFields[0]?.situation)).toContain("Alle lernen mit\nOhne Hürden.");
  });
});

test("a goal of the same title in another field is not taken for it", () => {
  const onlyTraffic = readInto(emptyTown(), propose("# Verkehr\n## Ziele\n- Alle lernen mit"));
  const both = readInto(onlyTraffic, propose(source));
  expect(both.workspace.goals.map((goal) => goal.fieldId === both.workspace.actionFields[0]?.id)).toEqual([
    true,
    false,
  ]);
});

test("a title of the agenda is taken where there is none, and else only when replacing", () => {
  const titled = propose("# Digitale Agenda Musterstadt\n## Vorwort\nA\n## Handlungsfeld 1: Bildung\nB");
  const fresh = readInto(emptyTown(), titled);
  expect(fresh.workspace.agendas[0]?.title).toBe("Digitale Agenda Musterstadt");
  const other = apply(fresh, [
    { type: "update", kind: "agendas", id: fresh.workspace.agendas[0]?.id ?? "", patch: { title: "Anders" } },
  ]);
  expect(planStrategy(titled, other.workspace, words).title).toEqual({
    text: "Digitale Agenda Musterstadt",
    comparison: "changed",
  });
  expect([changesNow(other, titled, "keep"), changesNow(other, titled, "replace").length]).toEqual([[], 1]);
});
