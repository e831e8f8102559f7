import { readMarkdown } from "@shared/transfer/readMarkdown";
import { proposeStrategy } from "@shared/transfer/strategyOutline";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { propose, shapeOf } from "./strategy/shape";

const lines = (...texts: string[]) => shapeOf(propose(...texts));

describe("headings become", () => {
  test("fields where goals, measures or challenges stand below them", () => {
    expect(
      lines("# Bildung\nLage\n## Herausforderungen\nSchwer\n## Ziele\n- Alle lernen mit\n# Anhang\nQuellen"),
    ).toEqual([
      "actionField Bildung | Lage",
      "  challenges Herausforderungen | Schwer",
      "  text Ziele",
      "    goal Alle lernen mit",
      "situation Anhang | Quellen",
    ]);
  });

  test("fields below a heading that announces them, and chapters by their names", () => {
    const text =
      "# Vorwort\nA\n# Vision 2035\nB\n# Handlungsfelder\nC\n## 1 Bildung\nD\n## Mobilität\nE\n# Ausblick\nF";
    expect(lines(text)).toEqual([
      "preface Vorwort | A",
      "vision Vision 2035 | B",
      "approach Handlungsfelder | C",
      "  actionField Bildung | D",
      "  actionField Mobilität | E",
      "outlook Ausblick | F",
    ]);
  });

  test("fields by their label, and the document's title apart", () => {
    expect(
      lines("# Digitale Agenda Musterstadt\nEinleitend\n## Handlungsfeld 1: Bildung\nA\n## Ausblick\nB"),
    ).toEqual([
      "title Digitale Agenda Musterstadt",
      "preface  | Einleitend",
      "actionField Bildung | A",
      "outlook Ausblick | B",
    ]);
  });

  test("fields where nothing tells, for a person to look at", () => {
    const proposal = propose("# Agenda\n## Schulen\nA\n## Straßen\nB");
    expect(shapeOf(proposal)).toEqual(["title Agenda", "actionField Schulen | A", "actionField Straßen | B"]);
    expect(proposal.nodes.map((node) => node.reason)).toEqual([
      "documentTitle",
      "headingLevel",
      "headingLevel",
    ]);
  });

  test("a field between fields although its parts have no usual names", () => {
    const field = (name: string) => `# ${name}\n## Ziele\n- Z ${name}\n`;
    expect(
      lines(`${field("A1x")}# Wohnen\nText\n${field("B1x")}`).filter((line) => !line.startsWith(" ")),
    ).toEqual(["actionField A1x", "actionField Wohnen | Text", "actionField B1x"]);
  });

  test("headings by bold lines in a text without any", () => {
    expect(
      lines(
        "**1 Bildung**\n\nText\n\n**1.1 Ziele**\n\nAlle Menschen lernen gern mit.\n\n**2 Verkehr**\n\nText\n\n**2.1 Ziele**",
      ),
    ).toEqual([
      "actionField Bildung | Text",
      "  text Ziele",
      "    goal Alle Menschen lernen gern mit",
      "actionField Verkehr | Text",
      "  text Ziele",
    ]);
  });
});

const inField = (part: string) =>
  lines(`# Bildung\n## Herausforderungen\n## ${part}`)
    .slice(2)
    .map((line) => line.slice(2));

describe("below goals and measures", () => {
  test.each<[string, string, string[]]>([
    [
      "list entries are entries and the words around them stay",
      "Ziele\nWir wollen:\n\n- Alle lernen\n- Niemand fehlt\n  - auch nicht abends\n\nSoweit.",
      ["text Ziele | Wir wollen: Soweit.", "  goal Alle lernen", "  goal Niemand fehlt | auch nicht abends"],
    ],
    [
      "headings are entries with what stands below them",
      "Maßnahmen\n### Bürgerportal\nText\n#### Zeitplan\n2027\n### Schulung\nMehr",
      [
        "text Maßnahmen",
        "  measure Bürgerportal | Text",
        "    text Zeitplan | 2027",
        "  measure Schulung | Mehr",
      ],
    ],
    [
      "headings over lists are groups",
      "Maßnahmen\n### Kurzfristig\n- Portal\n- Schulung\n### Langfristig\n#### Leitung\nText",
      [
        "text Maßnahmen",
        "  text Kurzfristig",
        "    measure Portal",
        "    measure Schulung",
        "  text Langfristig",
        "    measure Leitung | Text",
      ],
    ],
    [
      "bold lines are entries",
      "Ziele\nVorab.\n\n**Teilhabe - für alle**  \nText\n\nMehr\n\n**Zweites**\nText",
      ["text Ziele | Vorab.", "  goal Teilhabe - für alle | Text Mehr", "  goal Zweites | Text"],
    ],
    [
      "bold lines over announced lists are groups",
      "Ziele\n**Sicherheit**\nDas heißt in folgenden Zielen:\n\n1. Eins\n2. Zwei\n\nEnde.",
      [
        "text Ziele",
        "  text Sicherheit | Das heißt in folgenden Zielen: Ende.",
        "    goal Eins",
        "    goal Zwei",
      ],
    ],
    [
      "table rows are entries, columns their facts and text",
      "Maßnahmen\nNr | Titel | Beschreibung | Federführung\n--|--|--|--\n01 | Portal | Ein Zugang | Hauptamt\n02 | WLAN | - |",
      ["text Maßnahmen", "  measure Portal | Ein Zugang", "  measure WLAN"],
    ],
    [
      "rows name the goals they stand below",
      "Umsetzung\nZiel | Maßnahme\n--|--\n| Nähe | Portal |\n| | App |\n| Ruhe | Blitzer |",
      [
        "text Umsetzung",
        "  goal Nähe",
        "    measure Portal",
        "    measure App",
        "  goal Ruhe",
        "    measure Blitzer",
      ],
    ],
    [
      "sentences are entries where nothing else is",
      "Ziele\nDie Stadt bleibt gut vorbereitet. Das ist wichtig.\n\nDie Feuerwehr hat genug Leute.",
      [
        "text Ziele",
        "  goal Die Stadt bleibt gut vorbereitet | Das ist wichtig.",
        "  goal Die Feuerwehr hat genug Leute",
      ],
    ],
    [
      "measures below a goal belong to it",
      "Ziele\n### Nähe\nText\n#### Maßnahmen\n- Portal\n### Ruhe\nFolgende Maßnahmen sind geplant:\n\n- Blitzer",
      [
        "text Ziele",
        "  goal Nähe | Text",
        "    text Maßnahmen",
        "      measure Portal",
        "  goal Ruhe | Folgende Maßnahmen sind geplant:",
        "    measure Blitzer",
      ],
    ],
    [
      "two things in one name give goals with their measures",
      "Ziele und Maßnahmen\n- Nähe\n  - Portal\n  - App\n- Ruhe",
      ["text Ziele und Maßnahmen", "  goal Nähe", "    measure Portal", "    measure App", "  goal Ruhe"],
    ],
    ["typed lists are lists", "Ziele\n• Nähe\n\n• Ruhe", ["text Ziele", "  goal Nähe", "  goal Ruhe"]],
    [
      "entries whose lines begin in bold are parted",
      "Projekte\n* **A** – eins\n**B** – zwei",
      ["text Projekte", "  measure A | eins", "  measure B | zwei"],
    ],
  ])("%s", (_, part, expected) => {
    expect(inField(part)).toEqual(expected);
  });

  test("guidelines of a field are guidelines", () => {
    expect(inField("Leitplanken\n- Digital vor analog")).toEqual([
      "text Leitplanken",
      "  guideline Digital vor analog",
    ]);
  });

  test("a named line in bold or with a colon opens a part", () => {
    expect(lines("# Bildung\nText\n\n**Ziele**\n- Nähe\n\nMaßnahmen:\n- Portal")).toEqual([
      "actionField Bildung | Text",
      "  text Ziele",
      "    goal Nähe",
      "  text Maßnahmen",
      "    measure Portal",
    ]);
  });

  test("a profile gives one measure with its facts", () => {
    const profile =
      "Maßnahme | Bürgerportal\n--|--\nFederführung | Hauptamt\nZeitraum | 2027\nBeschreibung | Ein Zugang";
    const [, , measure] = propose(`# Bildung\n## Maßnahmen\n${profile}`).nodes;
    expect(measure).toMatchObject({
      kind: "measure",
      title: "Bürgerportal",
      reason: "profileTable",
      facts: [
        { role: "lead", label: "Federführung", text: "Hauptamt" },
        { role: "period", label: "Zeitraum", text: "2027" },
      ],
    });
  });

  test("measures in the introduction are history, not measures", () => {
    expect(lines("# Einleitung\n## Projekte\n- Altes")).toEqual([
      "preface Einleitung",
      "  text Projekte | Altes",
    ]);
  });

  test("goals of the whole agenda belong to no field", () => {
    expect(lines("# Strategische Ziele\n- Nähe\n# Ausblick\nB")).toEqual([
      "text Strategische Ziele",
      "  goal Nähe",
      "outlook Ausblick | B",
    ]);
  });
});

describe("several files", () => {
  test("stand in the order of their numbers, a file below the one whose number it continues", () => {
    const files: [string, string][] = [
      ["10_Ausblick.md", "# Ausblick\nZ"],
      ["06.01_Bildung.md", "# Bildung\nA"],
      ["2_Vorwort.md", "# Vorwort\nY"],
      ["06_Handlungsfelder.md", "# Handlungsfelder\nB"],
    ];
    const proposal = proposeStrategy(
      files.map(([name, text], index) => readMarkdown(strToU8(text), name, `${index}.`)),
    );
    expect(shapeOf(proposal)).toEqual([
      "preface Vorwort | Y",
      "approach Handlungsfelder | B",
      "  actionField Bildung | A",
      "outlook Ausblick | Z",
    ]);
  });

  test("footnotes with the same number stay with their own file", () => {
    const [first, second] = propose(
      "# A1x\nEins[^1]\n\n[^1]: Quelle eins",
      "# B1x\nZwei[^1]\n\n[^1]: Quelle zwei",
    ).nodes;
    expect([first, second].map((node) => JSON.stringify(node?.body).match(/Quelle \w+/)?.[0])).toEqual([
      "Quelle eins",
      "Quelle zwei",
    ]);
  });
});

test("a table of contents and a publishing instruction are set aside, not lost", () => {
  expect(
    lines("# Inhaltsverzeichnis\n- Bildung 3\n# Bildung\n## Ziele\n- Nähe\n\n```{toctree}\na.md\n```"),
  ).toEqual([
    "ignored Inhaltsverzeichnis | Bildung 3",
    "actionField Bildung",
    "  text Ziele",
    "    ignored a.md | a.md",
    "    goal Nähe",
  ]);
});
