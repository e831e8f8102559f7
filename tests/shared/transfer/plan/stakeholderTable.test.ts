import { tableChanges } from "@shared/transfer/plan/tableChanges";
import { planTable } from "@shared/transfer/plan/tablePlan";
import { likelyTarget, suggestColumns } from "@shared/transfer/plan/tableSuggestion";
import type { TableTarget } from "@shared/transfer/plan/tableTargets";
import { readTableSource } from "@shared/transfer/readSource";
import { tableOf } from "@shared/transfer/table/table";
import { strToU8 } from "fflate";
import { expect, test } from "vitest";
import { apply, emptyTown, words } from "./townOf";

const tableIn = (csv: string) => tableOf(readTableSource({ name: "liste.csv", bytes: strToU8(csv) }).rows);

function readIn(csv: string, target: TableTarget, town = emptyTown()) {
  const table = tableIn(csv);
  const plan = planTable(table, suggestColumns(table, target), target, town.workspace);
  return apply(town, tableChanges(plan, town.workspace, "keep", words, "liste.csv"));
}

const register = `Stakeholder;Kategorie;Einfluss;Interesse;Einbindung;Bedenken;Haltung
Personalrat;Personalrat;hoch;5;anhören;Leistungskontrolle;-2
Presse;Medien;2 – gering;sehr hoch;informieren;;2
Bauhof;Unbekannt;9;3;;;`;
const contacts = `Kommune;Typ;Themen;Letzter Kontakt;Vorreiter
Stadt Neuenfeld;Stadt;E-Akte, Ablage;29.10.2026;ja
Arbeitskreis;Netzwerk;;;`;

test("rows become stakeholders, rated by figures or words; the attitude stays outside", () => {
  const { stakeholders } = readIn(register, "stakeholders").workspace;
  expect(stakeholders).toMatchObject([
    {
      label: "Personalrat",
      groupKind: "staff_council",
      influence: 4,
      interest: 5,
      desiredRole: "be_consulted",
      concerns: "Leistungskontrolle",
      sensitivity: "confidential",
    },
    { label: "Presse", groupKind: "media", influence: 2, interest: 5, desiredRole: "be_informed" },
    { label: "Bauhof", interest: 3 },
  ]);
  expect(stakeholders[2]?.influence).toBeUndefined();
  expect(stakeholders[2]?.note).toContain("Einfluss: 9");
  expect(stakeholders.every((one) => !("attitude" in one))).toBe(true);
});

test("rows become contacts with their topics, day and kind", () => {
  expect(readIn(contacts, "organisations").workspace.organisations).toMatchObject([
    {
      name: "Stadt Neuenfeld",
      kind: "municipality",
      topics: ["E-Akte", "Ablage"],
      lastContact: "2026-10-29",
      isPioneer: true,
    },
    { name: "Arbeitskreis", kind: "network" },
  ]);
});

test.each([
  ["stakeholders", register],
  ["organisations", contacts],
] as const)("%s are recognised by their columns, and reading them again changes nothing", (target, csv) => {
  expect(likelyTarget(tableIn(csv))).toBe(target);
  const town = readIn(csv, target);
  expect(readIn(csv, target, town).workspace).toEqual(town.workspace);
});

test.each([
  ["contacts by their heading", "Organisation;Themen;Ort\nHochschule;KI;Nord", "organisations"],
  ["contacts by what only they have", "Name;Letzter Kontakt\nHochschule;1.2.2026", "organisations"],
  ["services with topics are none", "id;name;root_topic\n7;Reisepass;Ausweise", "processes"],
  ["names with topics are none", "Name;Themen;Ort\nReisepass;Ausweise;Nord", "projects"],
])("%s", (_, csv, target) => {
  expect(likelyTarget(tableIn(csv))).toBe(target);
});
