import type { ProcessRegister } from "@renderer/data/queries/processes";
import { registerColumns } from "@renderer/features/processes/register/registerColumns";
import { sheetTable } from "@renderer/ui/RecordTable/sheetTable";
import { defaultPrioritySetting, ranked } from "@shared/domain/processes/priority";
import {
  channels,
  clientKinds,
  criterionAnswers,
  ozgModels,
  processKinds,
  solutionStates,
} from "@shared/domain/processes/process";
import { defaultOzgMaximum } from "@shared/domain/processes/registerSetting";
import { byId, emptyWorkspace } from "@shared/domain/workspace";
import { formatIn } from "@shared/i18n/format";
import { createI18n, wordsFor } from "@shared/i18n/translate";
import { readCell } from "@shared/transfer/plan/cellReading";
import { planTable } from "@shared/transfer/plan/tablePlan";
import { suggestColumns } from "@shared/transfer/plan/tableSuggestion";
import { processFields } from "@shared/transfer/plan/targets/processFields";
import { readCsv } from "@shared/transfer/readCsv";
import { tableOf } from "@shared/transfer/table/table";
import { writeSheetCsv } from "@shared/writers/sheet/writeSheetCsv";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";

const unit = makeRecord("orgUnits", 1, { name: "Hauptamt", shortName: "A10" });
const person = makeRecord("persons", 2, { displayName: "Kim Muster" });
const systems = [
  makeRecord("itSystems", 3, { name: "Finanzverfahren" }),
  makeRecord("itSystems", 4, { name: "Serviceportal" }),
];

/** Everything of a process that a column shows and reading in knows. */
const values = {
  code: "PR-007",
  name: "Hundesteuer anmelden",
  summary: "Wer einen Hund hält, meldet ihn an; die Marke folgt.",
  kind: "core",
  clientKind: "citizen",
  orgUnitId: unit.id,
  ownerPersonId: person.id,
  legalBasis: "Hundesteuersatzung",
  fimServiceKey: "99036001001000",
  ozgId: "10310",
  ozgModel: "1.1",
  ozgLevel: 3,
  internalLevel: 2,
  criteria: {
    descriptionOnline: "yes",
    onlineService: "no",
    onlineSubmission: "na",
    electronicHandling: "yes",
    ePayment: "no",
    tracking: "yes",
  },
  channels: ["analog_counter", "letter", "portal"],
  staysAnalogReason: "Marke am Schalter",
  itSystemIds: systems.map(({ id }) => id),
  eFile: false,
  mediaBreaks: 2,
  casesPerYear: 1240,
  handlingMinutes: 35,
  leadTimeDays: 12,
  staffCount: 3,
  complexity: 1,
  potential: 2,
  outsideEffect: 3,
  departmentReadiness: 4,
  knowledgeLossRisk: 0,
  solutionAvailable: "efa",
  legalObstacle: true,
  mandatory: true,
  mandatoryBy: "2027-12-31",
  fallback: "Papierbogen am Schalter",
  lastReviewed: "2026-02-05",
  reviewOn: "2027-02-05",
} as const;

const register: ProcessRegister = {
  rows: ranked([makeRecord("processes", 9, structuredClone(values) as never)], defaultPrioritySetting).map(
    (each) => ({ ...each, id: each.process.id }),
  ),
  archivedCount: 0,
  setting: defaultPrioritySetting,
  ozgMaximum: defaultOzgMaximum,
  units: byId([unit]),
  persons: byId([person]),
  systems: byId(systems),
  goals: new Map(),
  projects: new Map(),
  similar: new Map([[uuid(9), []]]),
};
const codeOf = (record: object | undefined) => record && "code" in record && record.code;
/** A town that knows the names, and the process by its number alone. */
const town = {
  ...emptyWorkspace(),
  orgUnits: [unit],
  persons: [person],
  itSystems: systems,
  processes: [makeRecord("processes", 9, { code: values.code, name: "Hundesteuer" })],
};

describe.each(["de", "en"] as const)("the register written with all its columns (%s)", (language) => {
  const { t } = createI18n(language);
  const format = formatIn(language);
  const columns = registerColumns(register, { t, format });
  const csv = writeSheetCsv(sheetTable(register.rows, columns, format, t("processes.title")));
  const table = tableOf(readCsv(strToU8(csv)).rows);
  const mapping = suggestColumns(table, "processes");

  test("is read back by its own headings, with every value as it was", () => {
    const plan = planTable(table, mapping, "processes", town, { keyField: "code" });
    expect(plan.unread).toEqual([]);
    expect(plan.refused).toEqual([]);
    // The number finds the entry and is no value of it.
    expect(plan.rows.map((row) => ({ ...row.values, code: codeOf(row.existing) }))).toEqual([values]);
  });

  test.each([
    ["kind", "processKind", processKinds],
    ["clientKind", "clientKind", clientKinds],
    ["ozgModel", "ozgModel", ozgModels],
    ["solutionAvailable", "solutionState", solutionStates],
    ["criteria.tracking", "criterionAnswer", criterionAnswers],
  ] as const)("says every value of %s so that it is understood again", (name, enumeration, all) => {
    const field = processFields.find((one) => one.field === name);
    const read = all.map(
      (value) =>
        field && readCell({ text: wordsFor(t, `enumerations.${enumeration}.${value}`) }, field, town),
    );
    expect(read).toEqual(all);
  });

  test("says all ways of access so that they are understood again", () => {
    const field = processFields.find((one) => one.field === "channels");
    const text = channels.map((value) => t(`enumerations.processChannel.${value}`)).join(", ");
    expect(field && readCell({ text }, field, town)).toEqual(channels);
  });

  test("offers no field for what is worked out, such as rank and points", () => {
    for (const heading of [
      t("processes.rank"),
      t("processes.score"),
      t("processes.coverage"),
      t("projects.missing"),
    ])
      expect(mapping[heading]).toBeUndefined();
  });
});
