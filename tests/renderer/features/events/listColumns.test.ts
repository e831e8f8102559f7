import { decisionColumns, taskColumns } from "@renderer/features/events/results/listColumns";
import { sheetTable } from "@renderer/ui/RecordTable/sheetTable";
import { formatIn } from "@shared/i18n/format";
import { createTranslate } from "@shared/i18n/translate";
import { makeRecord } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const t = createTranslate("de");
const format = formatIn("de");

test("tasks leave with who has them; somebody who must not be named is not nobody", () => {
  const person = makeRecord("persons", 101, { displayName: "Anna Beispiel" });
  const task = { title: "Angebot einholen", code: "A-1", due: "2027-03-01" };
  const rows = [
    makeRecord("actionItems", 102, { ...task, ownerId: person.id }),
    makeRecord("actionItems", 103, { ...task, ownerId: crypto.randomUUID() }),
    makeRecord("actionItems", 104, { ...task, ownerLabel: "Leitung Bauamt" }),
  ];
  const sheet = sheetTable(rows, taskColumns([person], t), format, "");
  expect(sheet.rows.map((cells) => cells[2])).toEqual([
    "Anna Beispiel",
    t("results.tasks.unnamed"),
    "Leitung Bauamt",
  ]);
  expect(sheet.rows[0]).toEqual(["A-1", "Angebot einholen", "Anna Beispiel", "", "2027-03-01", "offen"]);
  expect(sheet.columns[4]?.kind).toBe("date");
});

test("decisions leave with result, force and who decided, the body that met where nothing else is said", () => {
  const round = makeRecord("events", 105, { title: "Runde", kind: "leadership_round" });
  const rows = [
    makeRecord("decisions", 106, { code: "F-1", text: "E-Akte", date: "2027-03-01" }),
    makeRecord("decisions", 107, { code: "F-2", text: "Portal", forum: "Stadtrat", result: "amended" }),
  ];
  const sheet = sheetTable(rows, decisionColumns(round, t), format, "");
  expect(sheet.rows.map(([code, , , , forum, day]) => [code, forum, day])).toEqual([
    ["F-1", t("enumerations.eventKind.leadership_round"), "2027-03-01"],
    ["F-2", "Stadtrat", undefined],
  ]);
  expect(sheet.rows[1]?.[2]).toBe(t("enumerations.decisionResult.amended"));
});
