import { fold } from "@shared/domain/fold";
import type { RecordOf } from "@shared/domain/kinds";
import type { Table } from "../table/table";
import { type ColumnMapping, suggestMapping, withContentSuggestion } from "../table/tableProfile";
import { fieldsOfTarget, requiredField, type TableTarget, tableTargets } from "./tableTargets";
import { organisationWords } from "./targets/organisationFields";
import { unitsNamed } from "./unitNames";

/** Suggests which column fills which field: by the headings, and by content where none names the record. */
export function suggestColumns(table: Table, target: TableTarget): ColumnMapping {
  const key = fieldsOfTarget[target].find(({ field }) => field === "sourceKey")?.field;
  return withContentSuggestion(
    table,
    suggestMapping(table, fieldsOfTarget[target]),
    requiredField[target],
    key,
  );
}

/**
 * Adds the column that says the unit where no heading told it: the first one whose values (`examples`, by column) are
 * for the most part units we know.
 */
export function withUnitColumn(
  headings: readonly string[],
  examples: readonly (readonly string[])[],
  mapping: ColumnMapping,
  target: TableTarget,
  units: readonly RecordOf<"orgUnits">[],
): ColumnMapping {
  const unit = fieldsOfTarget[target].find(({ reading }) => reading === "unit" || reading === "units")?.field;
  if (unit === undefined || Object.values(mapping).includes(unit)) return mapping;
  const heading = headings.find((one, column) => {
    const values = examples[column] ?? [];
    const named = values.filter((value) => unitsNamed(value, units).length > 0).length;
    return !(one in mapping) && named > values.length / 2;
  });
  return heading === undefined ? mapping : { ...mapping, [heading]: unit };
}

/** Fields that only one target knows speak for it; the name and the note speak for none. */
const telling: Readonly<Record<TableTarget, ReadonlySet<string>>> = {
  processes: new Set(["fimServiceKey", "ozgId", "ozgLevel", "casesPerYear", "handlingMinutes", "legalBasis"]),
  projects: new Set([
    "phase",
    "startPlan",
    "endPlan",
    "budgetPlan",
    "progress",
    "objective",
    "grantProgramme",
  ]),
  measures: new Set(["fieldId", "goalIds", "period", "priority", "indicatorText"]),
  itSystems: new Set(["vendor", "operator", "contractEnd"]),
  stakeholders: new Set(["influence", "interest", "desiredRole", "isMultiplier", "concerns"]),
  // Topics and addresses stand in catalogues of services too.
  organisations: new Set(["lastContact", "nextDate", "rhythm", "isPioneer"]),
  inboxItems: new Set(),
};

const contactWords = new Set(organisationWords.map(fold));

/** Whether a heading calls the rows organisations, rather than by a name that anything has. */
const namesContacts = ({ headings }: Table) => headings.some((heading) => contactWords.has(fold(heading)));

/**
 * What the rows most likely are: what the telling columns say; else names with a key are a register, a wide table
 * projects, a narrow one ideas.
 */
export function likelyTarget(table: Table): TableTarget {
  const scores = tableTargets.map((target) => {
    const fields = Object.values(suggestMapping(table, fieldsOfTarget[target]));
    const told = fields.filter((field) => telling[target].has(field)).length;
    return { target, score: told + Number(target === "organisations" && namesContacts(table)) };
  });
  const best = scores.reduce((winner, one) => (one.score > winner.score ? one : winner));
  if (best.score > 0) return best.target;
  if (Object.values(suggestColumns(table, "processes")).includes("sourceKey")) return "processes";
  return table.headings.length > 2 ? "projects" : "inboxItems";
}
