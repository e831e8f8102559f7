import { similarProcesses } from "@shared/domain/processes/similar";
import { nameStems } from "@shared/domain/similar";
import { describe, expect, test } from "vitest";
import { makeRecord, uuid } from "../makeRecord";

const process = (number: number, name: string, unit: number | undefined, fimServiceKey = "") =>
  makeRecord("processes", number, {
    name,
    fimServiceKey,
    ...(unit === undefined ? {} : { orgUnitId: uuid(unit) }),
  });

describe("processes of different units", () => {
  test.each<[string, string, boolean]>([
    ["Rechnung prüfen", "Rechnungen prüfen", true],
    ["Rechnung prüfen", "Prüfung von Rechnungen", true],
    ["Rechnung prüfen", "Rechnung sachlich prüfen", true],
    ["Rechnung prüfen", "Rechnung sachlich und rechnerisch prüfen", false],
    ["Räume buchen", "Raeume buchen", true],
    ["Hundesteuer anmelden", "Hundesteuer abmelden", false],
    ["Hundesteuer anmelden", "Gewerbe anmelden", false],
    ["Archiv", "Archiv führen", false],
    ["Akte", "Akten", true],
    ["…", "–", false],
  ])("are alike by name: %s, %s: %s", (one, other, isAlike) => {
    const found = similarProcesses([process(1, one, 91), process(2, other, 92)]);
    expect(found.get(uuid(1))?.map(({ record: { id }, because }) => [id, because])).toEqual(
      isAlike ? [[uuid(2), "name"]] : undefined,
    );
    expect(found.get(uuid(2))?.map(({ record: { id } }) => id)).toEqual(isAlike ? [uuid(1)] : undefined);
  });

  test("are alike by their service key, blanks in it aside, whatever their names", () => {
    const found = similarProcesses([
      process(1, "Gewerbe anmelden", 91, "99050012104000"),
      process(2, "Betrieb eröffnen", 92, "9905 0012 104000"),
      process(3, "Gewerbe anmelden", 93),
    ]);
    expect(found.get(uuid(1))?.map(({ record: { id }, because }) => [id, because])).toEqual([
      [uuid(2), "key"],
      [uuid(3), "name"],
    ]);
  });
});

test("processes of one unit or of none are never hinted", () => {
  expect(
    similarProcesses([
      process(1, "Rechnung prüfen", 91, "1"),
      process(2, "Rechnung prüfen", 91, "1"),
      process(3, "Rechnung prüfen", undefined, "1"),
    ]).size,
  ).toBe(0);
});

test("words that say nothing about the work do not count", () => {
  expect(nameStems("Das Ausstellen von Ausweisen für die Bürger")).toEqual(
    nameStems("Ausweis ausstellen Bürger"),
  );
});

test("a thousand processes are compared at once", () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    process(at + 1, `Vorgang ${at % 500} bearbeiten`, 9000 + (at % 7)),
  );
  const found = similarProcesses(many);
  expect([...found.values()].every((others) => others.length === 1)).toBe(true);
});
