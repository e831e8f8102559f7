import { inboxFields } from "./targets/inboxFields";
import { itSystemFields } from "./targets/itSystemFields";
import { measureFields } from "./targets/measureFields";
import { organisationFields } from "./targets/organisationFields";
import { processFields } from "./targets/processFields";
import { projectFields } from "./targets/projectFields";
import { stakeholderFields } from "./targets/stakeholderFields";
import type { TableField } from "./targets/tableField";

/** What the rows of a table can become. */
export const tableTargets = [
  "processes",
  "projects",
  "measures",
  "itSystems",
  "stakeholders",
  "organisations",
  "inboxItems",
] as const;
export type TableTarget = (typeof tableTargets)[number];

/** Fields of a target in the order a form shows them. */
export const fieldsOfTarget: Readonly<Record<TableTarget, readonly TableField[]>> = {
  processes: processFields,
  projects: projectFields,
  measures: measureFields,
  itSystems: itSystemFields,
  stakeholders: stakeholderFields,
  organisations: organisationFields,
  inboxItems: inboxFields,
};

/** The field a row must fill. */
export const requiredField: Readonly<Record<TableTarget, string>> = {
  processes: "name",
  projects: "title",
  measures: "title",
  itSystems: "name",
  stakeholders: "label",
  organisations: "name",
  inboxItems: "text",
};

/** The field that, beside the name, parts records of the same name: the same process in two departments. */
export const unitField: Readonly<Partial<Record<TableTarget, string>>> = { processes: "orgUnitId" };

/** Fields by which a row can be recognised again, safest first; without one it is known by its name (and unit). */
export const keyFields: Readonly<Record<TableTarget, readonly string[]>> = {
  processes: ["code", "sourceKey", "fimServiceKey"],
  projects: ["code", "sourceKey"],
  measures: ["code"],
  itSystems: [],
  stakeholders: [],
  organisations: [],
  inboxItems: [],
};

/** The key to suggest: the safest one that a column fills. */
export function suggestKey(
  target: TableTarget,
  mapping: Readonly<Record<string, string>>,
): string | undefined {
  const filled = new Set(Object.values(mapping));
  return keyFields[target].find((field) => filled.has(field));
}
