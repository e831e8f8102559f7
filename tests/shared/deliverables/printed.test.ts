import type { DeliverableId, DeliverableOptions } from "@shared/deliverables/deliverable";
import type { Workspace } from "@shared/domain/workspace";
import { languages } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { describe, expect, test } from "vitest";
import { makeRecord, uuid, workspaceOf } from "../domain/makeRecord";
import { wordRuleFindings } from "../writers/wordRules";
import { all, attribute, bodyOf, openWordFile, styleOf, words } from "../writers/wordRules/wordFile";
import { build } from "./build";

const of = { eventId: uuid(1) };

/** A retreat with so many points in its plan and a vote on so many piles. */
function printedDay({ points = 5, piles = 4, maxPerOption = 2, chain = true } = {}): Workspace {
  const at = (number: number) => `a${String.fromCharCode(65 + number)}`;
  return workspaceOf({
    events: [
      makeRecord("events", 1, {
        title: "Klausur",
        start: "09:00",
        planB: "Bei Stromausfall geht es im Bürgersaal weiter.",
        chain: chain
          ? [
              { id: uuid(91), who: "Moderation", phone: "0000 11", deputy: "Hauptamt", informs: "Pforte" },
              { id: uuid(92), who: "Pforte", phone: "", deputy: "", informs: "Leitstelle" },
              { id: uuid(93), who: "Leitstelle", phone: "0000 33", deputy: "Ordnungsamt", informs: "" },
            ]
          : [],
      }),
    ],
    slots: Array.from({ length: points }, (_, number) =>
      makeRecord("slots", 100 + number, {
        ...of,
        title: `Punkt ${number + 1}`,
        question: "Was heißt das für uns?",
        privateNotes: "GEHEIM",
        minutes: 30,
        position: at(number),
      }),
    ),
    clusters: Array.from({ length: piles }, (_, number) =>
      makeRecord("clusters", 200 + number, { ...of, title: `Stapel ${number + 1}`, position: at(number) }),
    ),
    voteRounds: [
      makeRecord("voteRounds", 300, {
        ...of,
        title: "Was zuerst?",
        options: Array.from({ length: piles }, (_, number) => ({ kind: "clusters", id: uuid(200 + number) })),
        dotsPerPerson: 5,
        maxPerOption,
        position: "a0",
      }),
      makeRecord("voteRounds", 301, {
        ...of,
        title: "Schon vorbei",
        options: [{ kind: "clusters", id: uuid(200) }],
        state: "closed",
        position: "a1",
      }),
    ],
  });
}

/** The written file: size of its sheet, columns on it, and its paragraphs as read aloud. */
async function printed(id: DeliverableId, day: Workspace, options: Partial<DeliverableOptions> = {}) {
  const file = openWordFile(await writeDocx(build(id, day, options)));
  const body = bodyOf(file);
  const [size] = all(body, "w:pgSz");
  const [columns] = all(body, "w:cols");
  const paragraphs = all(body, "w:p");
  return {
    sheet: ["w:w", "w:h", "w:orient"].map((name) => attribute(size, name)).filter(Boolean),
    cut: [attribute(columns, "w:num"), attribute(columns, "w:sep")],
    breaks: all(body, "w:br")
      .map((one) => attribute(one, "w:type"))
      .filter(Boolean),
    lines: paragraphs.map((paragraph) => words(paragraph).trim()),
    styles: paragraphs.map(styleOf),
    rows: all(body, "w:tr").map((row) => all(row, "w:tc").map((cell) => words(cell).trim())),
    room: all(body, "w:spacing").map((one) => Number(attribute(one, "w:after"))),
  };
}

describe("the poster of the day", () => {
  test.each([
    { paper: "A3", points: 5, sheet: ["23811", "16838", "landscape"] },
    { paper: "A3", points: 12, sheet: ["16838", "23811"] },
    { paper: "A4", points: 5, sheet: ["16838", "11906", "landscape"] },
    { paper: "A4", points: 12, sheet: ["11906", "16838"] },
  ] as const)("with $points points on $paper is a sheet of that size", async ({ paper, points, sheet }) => {
    const poster = await printed("dayPoster", printedDay({ points }), { paper });
    expect(poster.sheet).toEqual(sheet);
  });

  test("that needs a second page is set as large as the two hold it", async () => {
    const sizeWith = async (points: number) => {
      const document = build("dayPoster", printedDay({ points }), { paper: "A3" });
      const file = openWordFile(await writeDocx(document));
      const row = all(file.part("word/styles.xml"), "w:style").find(
        (style) => attribute(style, "w:styleId") === "Row",
      );
      return Number(attribute(all(row, "w:sz")[0], "w:val")) / 2;
    };
    expect(await sizeWith(26)).toBeGreaterThan(await sizeWith(24));
  });

  test("tells each point with its hour and question, the end, and no private note", async () => {
    const { lines } = await printed("dayPoster", printedDay({ points: 3 }));
    expect(lines).toEqual([
      "Klausur",
      "09:00 Punkt 1 Was heißt das für uns?",
      "09:30 Punkt 2 Was heißt das für uns?",
      "10:00 Punkt 3 Was heißt das für uns?",
      "10:30 Ende",
    ]);
  });
});

describe("ballots", () => {
  test.each([
    { maxPerOption: 1, row: (name: string) => `○ ${name}` },
    { maxPerOption: 3, row: (name: string) => `○\u00a0○\u00a0○ ${name}` },
    // Nobody can give an option more dots than there are.
    { maxPerOption: 9, row: (name: string) => `${name}\n${Array(5).fill("○").join("\u00a0")}` },
  ])("name every option with $maxPerOption circles at most, five in all", async ({ maxPerOption, row }) => {
    const day = printedDay({ maxPerOption });
    const { lines } = await printed("ballots", day, { paper: "A4" });
    const most = Math.min(maxPerOption, 5);
    expect(lines.map((line) => line.replaceAll(" ○", "\n○").replace(/^\n/, ""))).toEqual([
      "Was zuerst?",
      `Sie haben 5 Punkte. Bitte je Punkt einen Kreis ausfüllen, höchstens ${most} je Zeile.`,
      ...[1, 2, 3, 4].map((number) => row(`Stapel ${number}`)),
      "Bitte gefaltet abgeben.",
      "Klausur",
    ]);
  });

  test("stand twice on a sheet, with a line between them that reaches to its end", async () => {
    const { sheet, cut, breaks, lines, room } = await printed("ballots", printedDay(), { paper: "A5x2" });
    expect(sheet).toEqual(["16838", "11906", "landscape"]);
    expect(cut).toEqual(["2", "1"]);
    expect(breaks).toEqual(["column"]);
    expect(lines.slice(0, lines.length / 2)).toEqual(lines.slice(lines.length / 2));
    // Half a hand of empty page before the last line of each.
    expect(room.filter((after) => after > 2_000)).toHaveLength(2);
  });

  test.each([
    { paper: "A5", sheet: ["8391", "11906"] },
    { paper: "A4", sheet: ["11906", "16838"] },
  ] as const)("are one sheet of $paper for each vote that is not over", async ({ paper, sheet }) => {
    const ballot = await printed("ballots", printedDay(), { paper });
    expect(ballot.sheet).toEqual(sheet);
    expect(ballot.breaks).toEqual([]);
    expect(ballot.lines).not.toContain("Schon vorbei");
  });
});

describe("the reporting chain", () => {
  test("tells who informs whom in order, with deputies, telephones and gaps", async () => {
    const { rows, lines } = await printed("reportingChain", printedDay());
    expect(rows).toEqual([
      ["Nr.", "Wer", "Telefon", "Vertretung", "Informiert"],
      ["1", "Moderation", "0000 11", "Hauptamt", "Pforte"],
      ["2", "Pforte", "–", "–", "Leitstelle"],
      ["3", "Leitstelle", "0000 33", "Ordnungsamt", "–"],
    ]);
    expect(lines).toContain("Bei Stromausfall geht es im Bürgersaal weiter.");
  });

  test("has no telephone number for readers outside the house", async () => {
    const day = printedDay();
    const open = {
      ...day,
      events: day.events.map((event) => ({ ...event, sensitivity: "public" as const })),
    };
    const { lines } = await printed("reportingChain", open, { audience: "public" });
    expect(lines.join()).not.toMatch(/0000|Pforte|Bürgersaal/);
  });

  test("says so where nobody is entered and no plan B is made", async () => {
    const day = printedDay({ chain: false });
    const bare = { ...day, events: day.events.map((event) => ({ ...event, planB: "" })) };
    expect((await printed("reportingChain", bare)).lines.join()).toContain("Noch ist keine Meldekette");
  });
});

test.each(
  languages.flatMap((language) =>
    (["dayPoster", "ballots", "reportingChain"] as const).map((id) => ({ language, id })),
  ),
)("$id is a sound Word file, in $language, also where it is crowded", async ({ language, id }) => {
  for (const day of [printedDay(), printedDay({ points: 26, piles: 26 })])
    expect(wordRuleFindings(await writeDocx(build(id, day, {}, language)))).toEqual([]);
});
