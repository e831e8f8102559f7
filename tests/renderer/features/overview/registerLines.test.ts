import { dueLines } from "@renderer/features/overview/dueLines";
import { dueItems } from "@shared/domain/overview/due";
import { createI18n } from "@shared/i18n/translate";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const today = "2026-11-16";
const { t } = createI18n("de");
const consultations = (date: string) => [{ forum: "Stadtrat", role: "decision" as const, date }];
const duty = (number: number, mandatoryBy: string) =>
  makeRecord("processes", number, { name: `Antrag ${number}`, mandatory: true, mandatoryBy });

test("what the registers owe says what is due, and leads to where it is done", () => {
  const due = dueItems(
    {
      projects: [],
      milestones: [],
      newest: new Map(),
      councilPapers: [
        makeRecord("councilPapers", 1, { subject: "Geodaten", consultations: consultations("2026-11-10") }),
        makeRecord("councilPapers", 2, { subject: "Portal", consultations: consultations("2026-11-17") }),
      ],
      processes: [duty(3, "2026-11-18"), duty(4, "2026-11-19"), duty(5, "2026-11-19")],
      itSystems: [makeRecord("itSystems", 6, { name: "Finanzverfahren", contractEnd: "2026-11-20" })],
    },
    today,
  );
  const lines = dueLines(t, today, { due, meetings: [], tasks: [] });
  expect(lines.map(({ what, subject, to }) => [what, subject, to])).toEqual([
    ["Ergebnis eintragen: Stadtrat", "Geodaten", `/documents/papers/${uuid(1)}`],
    ["Beratung: Stadtrat", "Portal", `/documents/papers/${uuid(2)}`],
    ["Gesetzliche Pflicht", "X-3 Antrag 3", `/processes/${uuid(3)}`],
    ["Gesetzliche Pflicht", "2 Prozesse", "/processes"],
    ["Vertragsende", "Finanzverfahren", `/processes/systems?item=${uuid(6)}`],
  ]);
});
