import { checkDocument } from "@shared/document/checkDocument";
import { blocksOf, type Document } from "@shared/document/model";
import { toPlainText } from "@shared/document/plainText";
import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import { languages } from "@shared/i18n/words";
import { writeDocx } from "@shared/writers/docx/writeDocx";
import { describe, expect, test } from "vitest";
import { makeRecord, uuid } from "../domain/makeRecord";
import { wordRuleFindings } from "../writers/wordRules";
import { build } from "./build";
import { outlineOf } from "./outlineOf";

const eventId = uuid(1);
const [first, second] = [uuid(11), uuid(12)];
const of = { eventId };

/** A barcamp of two rounds and two rooms: one session documented, one not, one without a place. */
function barcamp(): Workspace {
  const goal = makeRecord("goals", 50, { title: "Kurze Wege" });
  return {
    ...emptyWorkspace(),
    goals: [goal],
    events: [
      makeRecord("events", 1, {
        title: "Barcamp",
        kind: "barcamp",
        start: "09:00",
        rooms: ["Saal", "Küche"],
      }),
    ],
    slots: [
      makeRecord("slots", 10, { ...of, title: "Planung", minutes: 30, position: "a0" }),
      makeRecord("slots", 11, { ...of, title: "Runde 1", kind: "sessions", minutes: 45, position: "a1" }),
      makeRecord("slots", 12, { ...of, title: "Runde 2", kind: "sessions", minutes: 45, position: "a2" }),
    ],
    sessions: [
      makeRecord("sessions", 21, {
        ...of,
        title: "E-Akte",
        host: "Hauptamt",
        question: "Wie fangen wir an?",
        resultText: "Wir beginnen klein.",
        slotId: second,
        room: "Küche",
        fate: "taken_up",
        results: [{ kind: "goals", id: goal.id }],
        position: "a0",
      }),
      makeRecord("sessions", 22, { ...of, title: "Open Data", slotId: first, room: "Saal", position: "a1" }),
      makeRecord("sessions", 23, { ...of, title: "Drohnen", position: "a2" }),
    ],
    notes: [
      makeRecord("notes", 31, { ...of, sessionId: uuid(21), text: "Schulungen zuerst", position: "a0" }),
      makeRecord("notes", 32, { ...of, text: "Mehr Pausen", position: "a1" }),
    ],
  };
}

const textOf = (document: Document) => blocksOf(document).map(toPlainText).join("\n");
const tables = (document: Document) => blocksOf(document).filter((block) => block.type === "table");

describe("the session plan", () => {
  test("is a table of times and rooms with a heading for each, and a sheet for each room", () => {
    const document = build("sessionPlan", barcamp(), { recordIds: [eventId] });
    expect(outlineOf(document)).toEqual(["# Sessionplan: Barcamp", "# Saal", "# Küche"]);
    const [grid, , kitchen] = tables(document);
    expect(grid).toMatchObject({
      rowHeadings: true,
      columns: [{}, { heading: "Saal" }, { heading: "Küche" }],
    });
    const text = textOf(document);
    expect(text).toContain("09:30 – 10:15");
    expect(text).not.toContain("Drohnen");
    expect(kitchen && toPlainText(kitchen)).toContain("Wie fangen wir an?");
  });

  test("names nobody to the public", () => {
    expect(textOf(build("sessionPlan", barcamp(), {}))).toContain("Hauptamt");
    const workspace = barcamp();
    const open = {
      ...workspace,
      events: workspace.events.map((event) => ({ ...event, sensitivity: "public" as const })),
      slots: workspace.slots.map((slot) => ({ ...slot, sensitivity: "public" as const })),
      sessions: workspace.sessions.map((session) => ({ ...session, sensitivity: "public" as const })),
    };
    const text = textOf(build("sessionPlan", open, { audience: "public" }));
    expect(text).toContain("E-Akte");
    expect(text).not.toContain("Hauptamt");
  });

  test("says so where no session has a place yet", () => {
    const document = build("sessionPlan", { ...barcamp(), sessions: [] });
    expect(textOf(document)).toContain("Noch hat keine Session einen Platz im Plan.");
  });

  test.each(languages)("is a sound document and a sound Word file, in %s", async (language) => {
    const document = build("sessionPlan", barcamp(), {}, language);
    expect(checkDocument(document)).toEqual([]);
    expect(wordRuleFindings(await writeDocx(document))).toEqual([]);
  });
});

test("the minutes tell each session with host, question, result, notes and what became of it", () => {
  const text = textOf(build("minutes", barcamp()));
  const at = (words: string) => {
    expect(text).toContain(words);
    return text.indexOf(words);
  };
  const told = [
    "Session: Open Data",
    "Zu dieser Session wurde nichts festgehalten.",
    "Session: E-Akte",
    "10:15 Uhr, Küche · Themengeber/in: Hauptamt",
    "Frage: Wie fangen wir an?",
    "Ergebnis: Wir beginnen klein.",
    "Schulungen zuerst",
    "Kurze Wege",
  ].map(at);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(text).not.toContain("Session: Drohnen");
  expect(text.split("Schulungen zuerst")).toHaveLength(2);
});

test("the feedback sheet groups cards by the session they were written in", () => {
  const captions = tables(build("cardFeedback", barcamp())).map((table) => toPlainText(table).split("\n")[0]);
  expect(captions[0]).toContain("E-Akte");
  expect(captions).toHaveLength(2);
});
