import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf, type Document } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { languages } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { describe, expect, test } from "vitest";
import { privateWords, retreat } from "../../fixtures/retreat";
import { wordRuleFindings } from "../writers/wordRules";
import { build } from "./build";
import { outlineOf, tablesOf } from "./outlineOf";

const textOf = (document: Document) => blocksOf(document).map(toPlainText).join("\n");

const withOrigin = { sections: [{ key: "origin", label: "", enabled: true }] };

describe("the sheet on cards", () => {
  test("tells each card of a question what became of it", () => {
    const document = build("cardFeedback", retreat().workspace);
    expect(tablesOf(document)).toEqual([
      {
        caption: "Karten zu „Impuls: Warum wir das tun“",
        columns: ["Nr.", "Ihre Karte", "Was daraus wurde"],
      },
      { caption: "Karten zu „Was fordert uns heraus?“", columns: ["Nr.", "Ihre Karte", "Was daraus wurde"] },
      { caption: "Weitere Karten", columns: ["Nr.", "Ihre Karte", "Was daraus wurde"] },
    ]);
    expect(textOf(document)).toContain("verworfen, weil kein Bedarf im Bauhof");
    expect(textOf(document)).not.toContain("Leitung Hauptamt");
  });
});

describe("the short report", () => {
  test("says nothing while nothing is public, whoever asks", () => {
    const document = build("eventReport", retreat().workspace, { audience: "confidential" });
    expect(outlineOf(document)).toEqual([]);
    expect(textOf(document)).not.toMatch(/Führungsklausur|Neue Verfahren/);
  });

  test("holds what is marked public, without a name", () => {
    const { workspace, event } = retreat();
    for (const record of [event, ...workspace.decisions.slice(0, 1), ...workspace.actionItems])
      Object.assign(record, { sensitivity: "public" });
    const document = build("eventReport", workspace);
    expect(outlineOf(document)).toEqual(["# Worum es ging", "# Was festgelegt wurde", "# Wie es weitergeht"]);
    const text = textOf(document);
    expect(text).toContain("Führungsklausur fand am 10.03.2027 in Rathaus, Saal statt.");
    expect(text).toContain("Neue Verfahren beginnen digital. (beschlossen, verbindlich)");
    expect(text).toContain("Prozessregister beginnen (bis 30.06.2027)");
    expect(text).not.toMatch(/Bauamt|Budget je Amt|Hauptamt/);
  });
});

describe("the sheets for the room", () => {
  test("hold a sheet for each department and the survey", () => {
    const document = build("roomSheets", retreat().workspace, { recordIds: [] });
    expect(outlineOf(document)).toEqual([
      "# Fachbereich: Bauamt",
      "## Was fordert uns heraus?",
      "# Rückmeldung",
      "## Ich nehme mit …",
    ]);
    expect(textOf(document)).not.toContain(privateWords.slotNotes);
  });
});

const papers = [
  "minutes",
  "cardFeedback",
  "eventReport",
  "roomSheets",
  "paperCards",
  "dayPoster",
  "ballots",
  "reportingChain",
] as const;

/** What a paper is there to tell: a ballot what is asked (never how the room answered), the chain its plan B. */
const meant: Partial<Record<(typeof papers)[number], string>> = {
  ballots: privateWords.hiddenVote,
  reportingChain: privateWords.planB,
};

describe.each(papers)("%s", (id) => {
  test.each(["public", "internal"] as const)("holds no private word for readers: %s", async (audience) => {
    const document = build(id, retreat().workspace, { ...withOrigin, audience, emptySections: "mark" });
    const text = JSON.stringify(document).replaceAll(meant[id] ?? "\0", "");
    expect(text).not.toContain("GEHEIM");
  });

  test.each(languages)("keeps every rule of the tree and of Word with an event: %s", async (language) => {
    const document = build(id, retreat().workspace, withOrigin, language);
    expect(textOf(document)).not.toMatch(/minutes\.|cardFate\.|roomSheets\.|ballots\.|reportingChain\.|\{\{/);
    expect(checkDocument(document)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  });
});
