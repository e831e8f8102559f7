import { communicationStatuses } from "@shared/domain/stakeholders/communicationItem";
import { writeIcs } from "@shared/transfer/ics/icsText";
import { messageEntry } from "@shared/transfer/ics/messageCalendar";
import { WorkspaceMaker } from "@tests/fixtures/records";
import { expect, test } from "vitest";
import { readIcs } from "./readIcs";

const maker = new WorkspaceMaker();
const item = maker.add("communicationItems", {
  title: "Personalrat informieren: F-1 E-Akte; Bauamt, Phase 2",
  objective: "Beteiligung klären",
  keyMessage: `Zeile eins\nZeile zwei mit „Grüßen“ und ${"einem langen Satz ".repeat(10)}`,
  firstDate: "2027-03-30",
});
const facts = ["Für: Personalrat", "Weg: Besprechung"];

test("the plan as a calendar is read back as it was written: day, words, identity", () => {
  const later = maker.add("communicationItems", {
    title: "Presse",
    firstDate: "2027-12-31",
    nextDate: "2028-02-29",
  });
  const [one, other] = readIcs(
    writeIcs(
      [item, later].flatMap((each) => messageEntry(each, facts)),
      "de",
    ),
  );
  expect(one).toEqual({
    UID: item.id,
    DTSTAMP: item.updatedAt.replace(/[-:]|\.\d+/g, ""),
    CREATED: item.createdAt.replace(/[-:]|\.\d+/g, ""),
    "LAST-MODIFIED": item.updatedAt.replace(/[-:]|\.\d+/g, ""),
    "DTSTART;VALUE=DATE": "20270330",
    "DTEND;VALUE=DATE": "20270331",
    SUMMARY: item.title,
    DESCRIPTION: [...facts, item.objective, item.keyMessage.trim()].join("\n"),
    TRANSP: "TRANSPARENT",
  });
  expect(other).toMatchObject({ "DTSTART;VALUE=DATE": "20280229", "DTEND;VALUE=DATE": "20280301" });
});

test.each(communicationStatuses)(
  "a message that is %s stands in the calendar while it is to be given",
  (status) => {
    expect(messageEntry({ ...item, status }, facts)).toHaveLength(
      status === "planned" || status === "prepared" ? 1 : 0,
    );
  },
);

test("a message without a day is left out", () => {
  expect(messageEntry(maker.add("communicationItems", { title: "Ohne Tag" }), facts)).toEqual([]);
});
