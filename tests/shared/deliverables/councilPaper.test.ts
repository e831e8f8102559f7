import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf, type Resolution } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { sensitivities } from "@shared/domain/record";
import { languages } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { describe, expect, test } from "vitest";
import { councilTown } from "../../fixtures/councilTown";
import { wordRuleFindings } from "../writers/wordRules";
import { build } from "./build";
import { outlineOf, placesOf, tablesOf } from "./outlineOf";

const idOf = (subject: string) =>
  councilTown().councilPapers.find((paper) => paper.subject === subject)?.id ?? "";
const portal = { recordIds: [idOf("Serviceportal ausbauen")] };
const heading = "Serviceportal ausbauen";

describe("a paper to be decided", () => {
  const document = build("councilPaper", councilTown(), portal);

  test("has the parts of a Beschlussvorlage in their order", () => {
    expect(outlineOf(document)).toEqual([
      `# ${heading}`,
      "## Beratungsfolge",
      "## Beschlussvorschlag",
      "## Zusammenfassung",
      "## Anlass",
      "## Sachverhalt und Begründung",
      "## Alternativen",
      "## Folgen bei Ablehnung",
      "## Finanzielle Auswirkungen",
      "## Stellenplan und Personalrat",
      "## Anlagen",
    ]);
  });

  test("has tables for key facts, committees and money", () => {
    expect(tablesOf(document)).toEqual([
      { caption: "Eckdaten der Vorlage", columns: ["Merkmal", "Angabe"] },
      { caption: "Beratungsfolge", columns: ["Gremium", "Aufgabe", "Sitzung am", "Ergebnis", "Bemerkung"] },
      { caption: "Finanzielle Auswirkungen", columns: ["Merkmal", "Angabe"] },
    ]);
  });

  test("numbers the points of its resolution", () => {
    const points = blocksOf(document).filter((block): block is Resolution => block.type === "resolution");
    expect(points.map((point) => point.number)).toEqual(["1", "2"]);
  });

  test.each<[string, string[]]>([
    ["Vorlage-Nr.\t2026/014", [heading]],
    ["Sitzung\töffentlich", [heading]],
    ["Federführung\tHauptamt", [heading]],
    ["Hauptausschuss\tVorberatung\t02.06.2026\tbeschlossen\teinstimmig", [heading, "Beratungsfolge"]],
    ["Stadtrat\tEntscheidung\t08.07.2026", [heading, "Beratungsfolge"]],
    ["Die Mittel werden freigegeben.", [heading, "Beschlussvorschlag"]],
    ["geht auf einen Beschluss des Rates zurück", [heading, "Anlass"]],
    ["Maßnahme M-01 Serviceportal ausbauen", [heading, "Anlass"]],
    ["Betrag\t12.500,00\u00a0€", [heading, "Finanzielle Auswirkungen"]],
    ["Zeitraum\t2026 – 2027", [heading, "Finanzielle Auswirkungen"]],
    ["Haushaltsstelle\t1110.5291", [heading, "Finanzielle Auswirkungen"]],
    ["Investition\tja", [heading, "Finanzielle Auswirkungen"]],
    ["Anlage 2: Zeitplan", [heading, "Anlagen"]],
  ])("says once and in its place: %s", (words, place) => {
    expect(placesOf(document, words)).toEqual([place]);
  });

  test("stands in the order and under the headings of the house", () => {
    const sections = [
      { key: "facts", label: "Begründung", enabled: true },
      { key: "resolution", label: "Beschlussentwurf", enabled: true },
      { key: "committees", label: "", enabled: false },
    ];
    const outline = outlineOf(build("councilPaper", councilTown(), { ...portal, sections }));
    expect(outline.indexOf("## Begründung")).toBeLessThan(outline.indexOf("## Beschlussentwurf"));
    expect(outline).not.toContain("## Beratungsfolge");
  });

  test("is named in English by what it is for", () => {
    expect(build("councilPaper", councilTown(), portal, "en").properties.title).toBe(
      "For decision: council paper 2026/014",
    );
  });

  test("names to the public no item the public may not see", () => {
    const open = build("councilPaper", councilTown(), { ...portal, audience: "public" });
    expect(placesOf(open, "Internes Projekt")).toEqual([]);
    expect(placesOf(document, "Internes Projekt")).toEqual([[heading, "Anlass"]]);
  });
});

describe("a paper resolved with changes", () => {
  const town = councilTown();
  town.councilPapers = town.councilPapers.map((paper) => ({
    ...paper,
    consultations: paper.consultations.map((one) =>
      one.role === "decision"
        ? {
            ...one,
            result: "amended" as const,
            resultText:
              "1. Dem Ausbau wird zugestimmt.\n1a. Er beginnt 2027.\n2. Die Hälfte wird frei.\nDer Rest folgt.",
            remark: "12 Ja, 3 Nein",
          }
        : one,
    ),
  }));

  test("has the resolution in full below the proposed one, with its own numbers, and the vote in the table", () => {
    const document = build("councilPaper", town, portal);
    expect(
      placesOf(document, "Stadtrat\tEntscheidung\t08.07.2026\tgeändert beschlossen\t12 Ja, 3 Nein"),
    ).toHaveLength(1);
    const text = blocksOf(document).map(toPlainText).join("\n");
    expect(text).toContain(
      "Die Mittel werden freigegeben.\nGeändert beschlossen wurde (Stadtrat, 08.07.2026):\n1 Dem Ausbau wird zugestimmt.\n1a Er beginnt 2027.\n2 Die Hälfte wird frei.\nDer Rest folgt.",
    );
    const points = blocksOf(document).filter((block): block is Resolution => block.type === "resolution");
    expect(points.map(({ number }) => number)).toEqual(["1", "2", "1", "1a", "2"]);
  });

  test("has no column for remarks where no committee left one", () => {
    const silent = councilTown();
    silent.councilPapers = silent.councilPapers.map((paper) => ({
      ...paper,
      consultations: paper.consultations.map(({ remark: _remark, ...one }) => one),
    }));
    const document = build("councilPaper", silent, { ...portal, emptySections: "mark" });
    expect(tablesOf(document)).toContainEqual({
      caption: "Beratungsfolge",
      columns: ["Gremium", "Aufgabe", "Sitzung am", "Ergebnis"],
    });
  });

  test("keeps the rules of the tree and of Word", async () => {
    const document = build("councilPaper", town, portal, "en");
    expect(checkDocument(document)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  });
});

describe("a paper behind closed doors", () => {
  const closed = { recordIds: [idOf("Vergabe des Betriebs")] };

  test("says so in the head of every page, and that it costs nothing", () => {
    const document = build("councilPaper", councilTown(), closed);
    expect(document.running.header).toBe("Musterstadt · Beschlussvorlage 2026/015 (nichtöffentlich)");
    expect(placesOf(document, "Die Vorlage hat keine finanziellen Auswirkungen.")).toHaveLength(1);
  });

  test("never goes to the public, whatever its own mark says", () => {
    const text = blocksOf(build("councilPaper", councilTown(), { ...closed, audience: "public" }))
      .map(toPlainText)
      .join("\n");
    expect(text).not.toContain("Vergabe des Betriebs");
  });
});

test("a paper that informs has nothing of a resolution and asks to take note", () => {
  const document = build("councilPaper", councilTown(), { recordIds: [idOf("Stand der Schulgeräte")] });
  expect(outlineOf(document)).toEqual([
    "# Stand der Schulgeräte",
    "## Anlass",
    "## Sachverhalt und Begründung",
    "## Kenntnisnahme",
  ]);
  expect(placesOf(document, "Gehört nicht hierher.")).toEqual([]);
});

test.each(languages.flatMap((language) => sensitivities.map((audience) => [language, audience] as const)))(
  "papers break no rule of the tree and none of Word's: %s, %s",
  async (language, audience) => {
    const document = build("councilPaper", councilTown(), { audience, emptySections: "mark" }, language);
    expect(checkDocument(document)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  },
);

describe("a paper for the leadership", () => {
  const town = () => {
    const changed = councilTown();
    for (const paper of changed.councilPapers)
      if (paper.id === portal.recordIds[0]) Object.assign(paper, { paperType: "leadership", isPublic: true });
    return changed;
  };

  test("has the parts of a Beschlussvorlage without its way through committees", () => {
    const parts = outlineOf(build("councilPaper", town(), portal));
    expect(parts).toEqual(
      outlineOf(build("councilPaper", councilTown(), portal)).filter((part) => part !== "## Beratungsfolge"),
    );
    expect(parts).toContain("## Beschlussvorschlag");
  });

  test("never goes to the public, whatever its own mark says", () => {
    const document = build("councilPaper", town(), { ...portal, audience: "public" });
    expect(JSON.stringify(document)).not.toContain(heading);
  });

  test("says its kind, and nothing of open or closed sessions", () => {
    const document = build("councilPaper", town(), portal);
    expect(document.properties.title).toContain("Leitungsvorlage 2026/014");
    expect(placesOf(document, "Sitzung\töffentlich")).toEqual([]);
  });
});
