import { deadlineEntry, decisionEntry, eventEntry, taskEntry } from "@shared/transfer/ics/eventCalendar";
import { foldedLine, icsTextValue, writeIcs } from "@shared/transfer/ics/icsText";
import { describe, expect, test } from "vitest";
import { WorkspaceMaker } from "../../../fixtures/records";
import { privateWords, retreat } from "../../../fixtures/retreat";

const textOf = (bytes: Uint8Array) => new TextDecoder("utf-8", { fatal: true }).decode(bytes);
const octets = (line: string) => new TextEncoder().encode(line).length;
/** Lines as a reader puts them together again. */
const unfolded = (bytes: Uint8Array) => textOf(bytes).replaceAll("\r\n ", "").split("\r\n").slice(0, -1);

test.each([
  ["marks with a meaning", "Rat, Amt; A\\B", "Rat\\, Amt\\; A\\\\B"],
  ["line ends of every system", "eins\r\nzwei\rdrei\nvier", "eins\\nzwei\\ndrei\\nvier"],
  ["control characters", "a\u0000b\u0007c\td", "abc\td"],
  ["everything else as it is", "„Grüße“ – 100 %: 🏛", "„Grüße“ – 100 %: 🏛"],
])("a text is written so that every reader understands it: %s", (_, text, written) => {
  expect(icsTextValue(text)).toBe(written);
});

test.each([
  ["ASCII", "x".repeat(400)],
  ["umlauts", "ä".repeat(200)],
  ["characters of four octets", "🏛".repeat(90)],
  ["mixed", "aä€🏛".repeat(60)],
])("a long line is folded at 75 octets and reads the same: %s", (_, text) => {
  const folded = foldedLine(`SUMMARY:${text}`);
  const lines = folded.split("\r\n");
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
  expect(folded.replaceAll("\r\n ", "")).toBe(`SUMMARY:${text}`);
});

test("a line of exactly 75 octets is not folded, one of 76 is", () => {
  expect(foldedLine("x".repeat(75))).not.toContain("\r\n");
  expect(foldedLine("x".repeat(76))).toBe(`${"x".repeat(75)}\r\n x`);
});

const eventWith = (more: object) => new WorkspaceMaker().add("events", { title: "Klausur", ...more });

const linesOf = (components: ReturnType<typeof eventEntry>) =>
  components.flatMap(({ lines }) => lines.map(([name, value]) => `${name}:${value}`));

test.each([
  ["without a day: none", {}, []],
  [
    "of a whole day ends before the next",
    { date: "2027-12-31" },
    ["DTSTART;VALUE=DATE:20271231", "DTEND;VALUE=DATE:20280101"],
  ],
  [
    "with times",
    { date: "2027-03-10", start: "09:00", end: "16:30" },
    ["DTSTART:20270310T090000", "DTEND:20270310T163000"],
  ],
  ["with a start alone", { date: "2027-03-10", start: "09:00" }, ["DTSTART:20270310T090000"]],
  [
    "past midnight",
    { date: "2027-03-10", start: "20:00", end: "01:00" },
    ["DTSTART:20270310T200000", "DTEND:20270311T010000"],
  ],
])("an event %s", (_, more, times) => {
  expect(
    linesOf(eventEntry(eventWith(more))).filter(
      (line) => line.startsWith("DT") && !line.startsWith("DTSTAMP"),
    ),
  ).toEqual(times);
});

test.each([
  ["open", {}, "STATUS:NEEDS-ACTION"],
  ["begun", { status: "in_progress" }, "STATUS:IN-PROCESS"],
  ["done", { status: "done", doneAt: "2027-05-01" }, "COMPLETED:20270501T000000Z"],
  ["dropped", { status: "dropped" }, "STATUS:CANCELLED"],
])("a task that is %s says so", (_, more, line) => {
  const task = new WorkspaceMaker().add("actionItems", { code: "A-1", title: "Prüfen", ...more } as never);
  expect(linesOf([taskEntry(task, "Bauamt")])).toContain(line);
});

describe("a whole file", () => {
  const { workspace, event } = retreat();
  const whole = () =>
    writeIcs(
      [
        ...eventEntry(event),
        ...workspace.decisions.flatMap((decision) => decisionEntry(decision, "beschlossen")),
        ...workspace.actionItems.map((task) => taskEntry(task, "Amtsleitung Bauamt")),
        ...workspace.actionItems.flatMap((task) => deadlineEntry(task, "Amtsleitung Bauamt")),
      ],
      "de",
    );

  test("has balanced components with what each must have, and ends every line with CRLF", () => {
    const lines = unfolded(whole());
    expect(textOf(whole()).replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(lines.slice(0, 4)).toEqual([
      "BEGIN:VCALENDAR",
      "VERSION:2.0",
      "PRODID:-//Agendalotse//DE",
      "CALSCALE:GREGORIAN",
    ]);
    const open: string[] = [];
    let names: string[] = [];
    for (const line of lines) {
      const [name = "", value = ""] = [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1)];
      if (name === "BEGIN") {
        open.push(value);
        names = [];
      } else if (name === "END") {
        expect(open.pop()).toBe(value);
        if (value !== "VCALENDAR") {
          for (const needed of ["UID", "DTSTAMP", "SUMMARY"])
            expect(names.filter((one) => one === needed)).toHaveLength(1);
          if (value === "VEVENT") expect(names.some((one) => one.startsWith("DTSTART"))).toBe(true);
        }
      } else names.push(name.split(";")[0] === "DTSTART" ? "DTSTART" : name);
    }
    expect(open).toEqual([]);
  });

  test("keeps its identifiers, so that importing it again changes entries instead of adding them", () => {
    const uids = () => unfolded(whole()).filter((line) => line.startsWith("UID:"));
    expect(uids()).toEqual(uids());
    expect(new Set(uids()).size).toBe(uids().length);
    expect(uids()).toContain(`UID:${event.id}`);
  });

  test("holds no private word", () => {
    for (const word of Object.values(privateWords)) expect(textOf(whole())).not.toContain(word);
    expect(textOf(whole())).not.toContain("GEHEIM");
  });
});
