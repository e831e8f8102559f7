import { tableChanges } from "@shared/transfer/plan/tableChanges";
import { planTable } from "@shared/transfer/plan/tablePlan";
import { suggestColumns } from "@shared/transfer/plan/tableSuggestion";
import { suggestKey, type TableTarget } from "@shared/transfer/plan/tableTargets";
import { readTableSource } from "@shared/transfer/readSource";
import { tableOf } from "@shared/transfer/table/table";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import { apply, emptyTown, words } from "./townOf";

type Town = ReturnType<typeof emptyTown>;
const hauptamt = "11111111-1111-4111-8111-111111111111";
const withUnit = () =>
  apply(emptyTown(), [
    { type: "create", kind: "orgUnits", draft: { id: hauptamt, name: "Hauptamt", shortName: "A10" } },
    {
      type: "create",
      kind: "itSystems",
      draft: { id: "33333333-3333-4333-8333-333333333333", name: "MESO" },
    },
  ]);

function plan(csv: string, town: Town, target: TableTarget = "processes") {
  const { rows } = readTableSource({ name: "liste.csv", bytes: strToU8(csv) });
  const table = tableOf(rows);
  const mapping = suggestColumns(table, target);
  return planTable(table, mapping, target, town.workspace, { keyField: suggestKey(target, mapping) });
}
const read = (csv: string, town: Town, rule: "keep" | "replace" = "keep") =>
  apply(town, tableChanges(plan(csv, town), town.workspace, rule, words, "liste.csv"));
const names = ({ workspace }: Town) => workspace.processes.map(({ code, name }) => `${code} ${name}`);

describe("a register of processes", () => {
  const register = `Prozess;Fachbereich;LeiKa;Fallzahl;Bearbeitungszeit;Reifegrad;Onlinedienst;E-Payment;Zugangswege;Fachverfahren;Komplexität;Rechtsgrundlage;Zielgruppe
Hundesteuer anmelden;A10;00123456789012;1.200;45;Stufe 2;ja;entfällt;Brief, E-Mail;MESO;hoch;§ 1 HStS;Bürger
Zeugnis ausgeben;Hauptamt;099;vielleicht;;;nein;;Fax;;5;;`;
  const town = read(register, withUnit());

  test("fills the fields of its columns, leading zeros kept", () => {
    expect(town.workspace.processes[0]).toMatchObject({
      name: "Hundesteuer anmelden",
      orgUnitId: hauptamt,
      fimServiceKey: "00123456789012",
      casesPerYear: 1200,
      handlingMinutes: 45,
      ozgLevel: 2,
      criteria: { onlineService: "yes", ePayment: "na" },
      channels: ["letter", "email"],
      itSystemIds: ["33333333-3333-4333-8333-333333333333"],
      complexity: 3,
      legalBasis: "§ 1 HStS",
      clientKind: "citizen",
      source: "import",
    });
  });

  test("keeps what nobody understands in the note", () => {
    expect(town.workspace.processes[1]?.note).toBe(
      "Fallzahl: vielleicht\nZugangswege: Fax\nKomplexität: 5\nEingelesen aus liste.csv, Nr. 3",
    );
  });

  test("changes nothing the second time, by either rule", () => {
    for (const rule of ["keep", "replace"] as const)
      expect(tableChanges(plan(register, town), town.workspace, rule, words, "liste.csv")).toEqual([]);
  });

  test("adds an answer without touching the others", () => {
    const more = read("Prozess;LeiKa;Onlinedienst;Statusverfolgung\nAnders;00123456789012;nein;ja", town);
    expect([more.workspace.processes[0]?.criteria, names(more).length]).toEqual([
      { onlineService: "yes", ePayment: "na", tracking: "yes" },
      2,
    ]);
  });
});

describe("a row is recognised", () => {
  const town = read("ID;Prozess\n007;Pass\n8;Ausweis", emptyTown());

  test.each([
    [
      "by its key, leading zeros counted, and renamed by it",
      "ID;Prozess\n007;Reisepass",
      ["Reisepass", "Ausweis"],
    ],
    ["as another one where its key differs", "ID;Prozess\n7;Pass", ["Pass", "Ausweis", "Pass"]],
    ["by its name where it has no key", "ID;Prozess\n;Pass\n9;Neu", ["Pass", "Ausweis", "Neu"]],
  ])("%s", (_, csv, expected) => {
    expect(read(csv, town, "replace").workspace.processes.map(({ name }) => name)).toEqual(expected);
  });

  test("by the register's number, and refused where there is none", () => {
    const [code] = names(town).map((name) => name.split(" ")[0]);
    const csv = `Nummer;Prozess\n${code};Reisepass\nPR-999;Fremd\n;Neu`;
    const found = plan(csv, town);
    expect(found.refused).toEqual([{ line: 3, title: "Fremd", reason: "unknownCode" }]);
    expect(read(csv, town, "replace").workspace.processes.map(({ name }) => name)).toEqual([
      "Reisepass",
      "Ausweis",
      "Neu",
    ]);
  });

  test("by name and unit: the same process in two departments is two", () => {
    const units = withUnit();
    const csv = "Prozess;Fachbereich\nPost verteilen;Hauptamt\nPost verteilen;\nPost verteilen;A10";
    const found = plan(csv, units);
    expect([found.rows.length, found.refused]).toEqual([
      2,
      [{ line: 4, title: "Post verteilen", reason: "repeated", first: 2 }],
    ]);
  });

  test("and gets its key where it was written down by hand", () => {
    const byHand = read("Prozess\nPass", emptyTown());
    const { processes } = read("ID;Prozess\n007;Pass", byHand).workspace;
    expect(processes.map(({ name, sourceKey }) => [name, sourceKey])).toEqual([["Pass", "007"]]);
  });
});
