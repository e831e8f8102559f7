import type { DeliverableOptions } from "@shared/deliverables/deliverable";
import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import type { StructureOrder } from "@shared/domain/agenda/agenda";
import { kinds } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import type { Language } from "@shared/i18n/words";
import { describe, expect, test } from "vitest";
import { uuid } from "../../fixtures/records";
import { smallTown } from "../../fixtures/smallTown";
import { build as buildDocument } from "./build";
import { outlineOf, placesOf, tablesOf } from "./outlineOf";

function inOrder(order: StructureOrder): Workspace {
  const town = smallTown();
  return { ...town, agendas: town.agendas.map((agenda) => ({ ...agenda, structureOrder: order })) };
}

const build = (workspace: Workspace, options: Partial<DeliverableOptions> = {}, language: Language = "de") =>
  buildDocument("agenda", workspace, options, language);

const opening = [
  "# Vorwort",
  "# Ausgangslage und Rahmen",
  "## Zwischenüberschrift der Ausgangslage",
  "# Vorgehen und Beteiligung",
  "# Vision",
  "# Leitplanken",
  "## L-1 Digital vor analog",
  "## L-2 Niemand bleibt außen vor",
];
const closing = [
  "# Umsetzung und Roadmap",
  "# Organisation und Zuständigkeiten",
  "# Kommunikation",
  "# Monitoring und Fortschreibung",
  "# Ausblick",
  "# Anhang: Maßnahmen im Steckbrief",
  "## HF-1 Bürgerservice",
  "### M-01 Serviceportal ausbauen",
  "## HF-2 Bildung",
  "### M-02 Interne Maßnahme",
  "### M-04 Geräte für Schulen",
  "## Übergreifend",
  "### M-03 Maßnahme ohne Feld und Zeitraum",
];
const fieldTexts = ["### Ausgangssituation", "### Herausforderungen"];

describe("the headings of the agenda", () => {
  test("field before goal: goals and measures stand in their field, the rest across all fields", () => {
    expect(outlineOf(build(inOrder("field_goal"))).filter(notOpenPoints)).toEqual([
      ...opening,
      "# Handlungsfelder",
      "## HF-1 Bürgerservice",
      ...fieldTexts,
      "### Ziele",
      "#### Z-1.1 Wege sparen",
      "#### Z-1.2 Anträge verstehen",
      "### Maßnahmen",
      "## HF-2 Bildung",
      ...fieldTexts,
      "### Ziele",
      "#### Z-2.1 Internes Bildungsziel",
      "### Maßnahmen",
      "## Übergreifend",
      "### Ziele",
      "#### Z-0.1 Ziel ohne Handlungsfeld",
      "### Maßnahmen",
      ...closing,
    ]);
  });

  test("goal before field: goals come first with the fields that serve them", () => {
    expect(outlineOf(build(inOrder("goal_field"))).filter(notOpenPoints)).toEqual([
      ...opening,
      "# Ziele",
      "## Z-1.1 Wege sparen",
      "### Z-1.2 Anträge verstehen",
      "### HF-1 Bürgerservice",
      "## Z-2.1 Internes Bildungsziel",
      "### HF-2 Bildung",
      "## Z-0.1 Ziel ohne Handlungsfeld",
      "# Handlungsfelder",
      "## HF-1 Bürgerservice",
      ...fieldTexts,
      "## HF-2 Bildung",
      ...fieldTexts,
      "### Maßnahmen",
      "## Übergreifend",
      "### Maßnahmen",
      ...closing,
    ]);
  });

  test("in English the product's headings are English and the town's words stay as written", () => {
    const outline = outlineOf(build(smallTown(), {}, "en"));
    expect(outline.slice(0, 3)).toEqual([
      "# Foreword",
      "# Starting point and context",
      "## Zwischenüberschrift der Ausgangslage",
    ]);
    expect(outline).toContain("# Implementation and roadmap");
    expect(outline).toContain("#### Z-1.1 Wege sparen");
  });

  test("the house's own words stand in for the product's", () => {
    const town = smallTown();
    const [municipality] = town.municipalities;
    if (!municipality) throw new Error("no municipality");
    municipality.terms = { actionField: { one: "Dimension", many: "Dimensionen" } };
    const document = build(town);
    expect(outlineOf(document)).toContain("# Dimensionen");
    expect(tablesOf(document)).toContainEqual({
      caption: "Dimensionen im Überblick",
      columns: ["Nr.", "Dimension", "Federführung", "Ziele", "Maßnahmen"],
    });
  });
});

const notOpenPoints = (heading: string) => !heading.includes("Offene Punkte");

test("the tables of the agenda have these columns", () => {
  const tables = tablesOf(build(smallTown()));
  const columnsOf = (caption: string) => tables.find((table) => table.caption === caption)?.columns;
  expect(columnsOf("Handlungsfelder im Überblick")).toEqual([
    "Nr.",
    "Handlungsfeld",
    "Federführung",
    "Ziele",
    "Maßnahmen",
  ]);
  expect(columnsOf("Indikatoren zu Z-1.1")).toEqual([
    "Indikator",
    "Ausgangswert",
    "Zielwert",
    "Aktueller Stand",
  ]);
  expect(columnsOf("Maßnahmen zu HF-1")).toEqual([
    "Nr.",
    "Maßnahme",
    "Zahlt ein auf",
    "Federführung",
    "Zeitraum",
    "Priorität",
  ]);
  expect(columnsOf("Ziele zu HF-1")).toEqual([
    "Nr.",
    "Ziel",
    "Federführung",
    "Zieljahr",
    "Priorität",
    "Status",
  ]);
  expect(columnsOf("Roadmap nach Quartalen")).toEqual(["Quartal", "Es beginnt", "Es wird abgeschlossen"]);
  expect(columnsOf("Federführungen und Verantwortliche")).toEqual([
    "Zuständig für",
    "Federführung",
    "Verantwortlich",
  ]);
  expect(columnsOf("Bisherige Fassungen")).toEqual(["Fassung", "Datum", "Status", "Anlass"]);
});

describe("every text of the agenda stands in its place", () => {
  const field = ["Handlungsfelder", "HF-1 Bürgerservice"];
  test.each<[string, string[][]]>([
    ["Text des Vorworts.", [["Vorwort"]]],
    ["Absatz eins der Ausgangslage.", [["Ausgangslage und Rahmen"]]],
    ["Text des Vorgehens.", [["Vorgehen und Beteiligung"]]],
    ["Text der Vision.", [["Vision"]]],
    ["Text der ersten Regel.", [["Leitplanken", "L-1 Digital vor analog"]]],
    ["Text des Werts.", [["Leitplanken", "L-2 Niemand bleibt außen vor"]]],
    ["Ausgangssituation im Bürgerservice.", [[...field, "Ausgangssituation"]]],
    ["Herausforderung im Bürgerservice.", [[...field, "Herausforderungen"]]],
    ["Niemand muss mehr aufs Amt.", [[...field, "Ziele", "Z-1.1 Wege sparen"]]],
    ["Beschreibung des ersten Ziels.", [[...field, "Ziele", "Z-1.1 Wege sparen"]]],
    ["2029\t1 – sehr hoch\tabgestimmt", [[...field, "Ziele"]]],
    ["35\u00a0% – Ein Drittel ist geschafft.", [[...field, "Ziele", "Z-1.1 Wege sparen"]]],
    ["Online gestellte Anträge", [[...field, "Ziele", "Z-1.1 Wege sparen"]]],
    ["33,3\u00a0% (30.06.2026, Fachverfahren)", [[...field, "Ziele", "Z-1.1 Wege sparen"]]],
    ["Anträge versteht jede und jeder.", [[...field, "Ziele", "Z-1.2 Anträge verstehen"]]],
    ["Text der Organisation.", [["Organisation und Zuständigkeiten"]]],
    ["Text der Kommunikation.", [["Kommunikation"]]],
    ["Text des Monitorings.", [["Monitoring und Fortschreibung"]]],
    ["Nach der Klausur", [["Monitoring und Fortschreibung"]]],
    ["Text des Ausblicks.", [["Ausblick"]]],
    [
      "Beschreibung der ersten Maßnahme.",
      [["Anhang: Maßnahmen im Steckbrief", "HF-1 Bürgerservice", "M-01 Serviceportal ausbauen"]],
    ],
    [
      "Zahl der Leistungen im Portal",
      [["Anhang: Maßnahmen im Steckbrief", "HF-1 Bürgerservice", "M-01 Serviceportal ausbauen"]],
    ],
  ])("%s", (words, places) => {
    expect(placesOf(build(smallTown()), words)).toEqual(places);
  });
});

describe("a strategy read in without any details", () => {
  const bare = (): Workspace => {
    const town = smallTown();
    const plain = town.measures.slice(0, 1).flatMap((measure) =>
      Array.from({ length: 20 }, (_, index) => ({
        id: uuid(800 + index),
        createdAt: measure.createdAt,
        updatedAt: measure.updatedAt,
        sensitivity: measure.sensitivity,
        position: `a${index}`,
        code: `M-${10 + index}`,
        title: `Vorschlag ${index}`,
        fieldId: measure.fieldId,
      })),
    );
    return { ...town, measures: plain.map((each) => kinds.measures.schema.parse(each)), projects: [] };
  };
  const measuresTable = (options: Partial<DeliverableOptions>) =>
    tablesOf(build(bare(), options)).find(({ caption }) => caption === "Maßnahmen zu HF-1")?.columns;

  test("shows no column nobody has filled, unless gaps are to be seen", () => {
    expect(measuresTable({})).toEqual(["Nr.", "Maßnahme"]);
    expect(measuresTable({ emptySections: "mark" })).toHaveLength(6);
  });

  test("shows a single fact as a line instead of a table", () => {
    expect(tablesOf(build(bare())).filter(({ caption }) => caption.startsWith("Eckdaten"))).toEqual([]);
    const places = placesOf(build(bare()), "Status: Idee");
    expect(places).toHaveLength(20);
  });

  test("counts what has no period instead of listing it over pages", () => {
    expect(placesOf(build(bare()), "Für 20 Einträge steht noch kein Zeitraum fest.")).toEqual([
      ["Umsetzung und Roadmap"],
    ]);
  });
});

test("measures and projects enter the roadmap in the quarter they begin and end, in time order", () => {
  const roadmap = blocksOf(build(smallTown())).find(
    (block) => block.type === "table" && block.key === "roadmap",
  );
  if (roadmap?.type !== "table") throw new Error("no roadmap");
  expect(toPlainText(roadmap).split("\n").slice(2)).toEqual([
    "I/2026\tM-01 Serviceportal ausbauen P-01 Portal einführen\t–",
    "II/2026\tM-02 Interne Maßnahme\tP-02 Internes Projekt",
    "III/2026\t–\tM-04 Geräte für Schulen",
    "IV/2026\t–\tP-01 Portal einführen",
    "IV/2027\t–\tM-01 Serviceportal ausbauen",
  ]);
});

test("more than six entries of a quarter continue in a further row", () => {
  const town = smallTown();
  const [first] = town.measures;
  if (!first) throw new Error("no measure");
  town.measures = Array.from({ length: 14 }, (_, index) => ({
    ...first,
    id: `00000000-0000-4000-8000-0000001000${String(index).padStart(2, "0")}`,
    code: `M-${index}`,
  }));
  town.projects = [];
  const table = blocksOf(build(town)).find((block) => block.type === "table" && block.key === "roadmap");
  if (table?.type !== "table") throw new Error("no roadmap");
  expect(table.rows.map((row) => toPlainText(row.cells[0]?.children[0] as never))).toEqual([
    "I/2026",
    "I/2026 (weiter)",
    "I/2026 (weiter)",
    "IV/2027",
    "IV/2027 (weiter)",
    "IV/2027 (weiter)",
  ]);
});

describe("chapters without content", () => {
  const bare = () => {
    const town = smallTown();
    return {
      ...town,
      agendas: town.agendas.map((agenda) => ({ ...agenda, preface: { type: "doc" as const, content: [] } })),
    };
  };

  test("are left out unless asked for", () => {
    expect(outlineOf(build(bare()))).not.toContain("# Vorwort");
  });

  test("are marked as not yet described where people want to see the gaps", () => {
    expect(placesOf(build(bare(), { emptySections: "mark" }), "Noch nicht beschrieben.")).toEqual([
      ["Vorwort"],
    ]);
  });
});

describe("sections in the house's order", () => {
  test("stand where the house puts them, under its own heading, without what it switched off", () => {
    const outline = outlineOf(
      build(smallTown(), {
        sections: [
          { key: "vision", label: "Unser Leitbild", enabled: true },
          { key: "preface", label: "", enabled: true },
          { key: "measureProfiles", label: "", enabled: false },
        ],
      }),
    );
    expect(outline.filter((heading) => heading.startsWith("# ")).filter(notOpenPoints)).toEqual([
      "# Unser Leitbild",
      "# Leitplanken",
      "# Handlungsfelder",
      "# Umsetzung und Roadmap",
      "# Organisation und Zuständigkeiten",
      "# Kommunikation",
      "# Monitoring und Fortschreibung",
      "# Ausblick",
      "# Vorwort",
      "# Ausgangslage und Rahmen",
      "# Vorgehen und Beteiligung",
    ]);
  });
});

describe("cover, head and foot", () => {
  test("say municipality, title, period, draft, version, date, author, sensitivity and file number", () => {
    const document = build(smallTown());
    const words = blocksOf(document).slice(0, 9).map(toPlainText);
    expect(words).toEqual([
      "Wappen der Stadt Musterstadt",
      "Musterstadt, Landkreis Musterland",
      "Digitale Agenda Musterstadt",
      "2026 bis 2030",
      "Entwurf, Fassung 0.3",
      "Stand: 01.07.2026",
      "Verfasst von: Stabsstelle Digitales",
      "Vertraulichkeit: intern, nicht zur Veröffentlichung",
      "Aktenzeichen: 10.4-2026/7",
    ]);
    expect(document.running).toEqual({
      header: "Digitale Agenda Musterstadt",
      draftMark: "Entwurf",
      footer: "Fassung 0.3 · Stand: 01.07.2026 · intern",
    });
  });

  test("a decided version carries no draft mark anywhere", () => {
    const document = build(smallTown(), { draft: false, versionNumber: "1.0" });
    expect(document.running.draftMark).toBeUndefined();
    expect(document.properties.keywords).not.toContain("Entwurf");
    expect(placesOf(document, "Fassung 1.0")).toHaveLength(1);
    expect(placesOf(document, "Entwurf, ")).toEqual([]);
  });
});

describe("audience", () => {
  test("the public sees no internal item and no name of a person whose record is internal", () => {
    const document = build(smallTown(), { audience: "public" });
    for (const words of ["Internes", "Interne ", "M-02", "P-02", "Z-2.1", "Bero Muster"])
      expect(placesOf(document, words)).toEqual([]);
    expect(placesOf(document, "Alva Beispiel").length).toBeGreaterThan(0);
  });

  test("a person the audience may not see is named by function", () => {
    const town = smallTown();
    for (const goal of town.goals) goal.sensitivity = "public";
    const document = build(town, { audience: "public" });
    expect(placesOf(document, "Fachkraft Schule")).toHaveLength(1);
    expect(placesOf(document, "Bero Muster")).toEqual([]);
  });

  test("archived items are in no document", () => {
    const town = smallTown();
    for (const goal of town.goals) if (goal.code === "Z-1.1") goal.archivedAt = "2026-06-01T00:00:00.000Z";
    expect(placesOf(build(town), "Wege sparen")).toEqual([]);
  });
});

test("goals that name each other as parent are all there once", () => {
  const town = smallTown();
  const [first, second] = town.goals;
  if (!first || !second) throw new Error("no goals");
  first.parentGoalId = second.id;
  const outline = outlineOf(build(town));
  for (const { code, title } of [first, second])
    expect(outline.filter((heading) => heading.endsWith(`${code} ${title}`))).toHaveLength(1);
});

test.each<[StructureOrder, Language, DeliverableOptions["audience"]]>(
  (["field_goal", "goal_field"] as const).flatMap((order) =>
    (["de", "en"] as const).flatMap((language) =>
      (["public", "internal", "confidential"] as const).map(
        (audience): [StructureOrder, Language, DeliverableOptions["audience"]] => [order, language, audience],
      ),
    ),
  ),
)("the agenda breaks no rule of the tree: %s, %s, %s", (order, language, audience) => {
  expect(checkDocument(build(inOrder(order), { audience, emptySections: "mark" }, language))).toEqual([]);
});
