import { cell, row, table } from "../../document/buildTable";
import type { Table, TableRow } from "../../document/model";
import { anchorOf, type Context } from "../context";

/** Who leads which field and which goal, as far as it is settled. DOMAIN.md (e), Organisation und Zuständigkeiten. */
export function responsibilityTable(context: Context): Table[] {
  const rows: TableRow[] = [];
  for (const field of context.byCode(context.workspace.actionFields)) {
    if (!context.unit(field.leadUnitId)) continue;
    rows.push(
      row(
        [
          context.named(field),
          cell(context.unit(field.leadUnitId), anchorOf("actionFields", field, "leadUnitId")),
          "",
        ],
        { anchor: anchorOf("actionFields", field, "item") },
      ),
    );
  }
  for (const goal of context.byCode(context.workspace.goals)) {
    const [unit, person] = [context.unit(goal.leadUnitId), context.person(goal.leadPersonId)];
    if (!unit && !person) continue;
    rows.push(
      row(
        [
          context.named(goal),
          cell(unit, anchorOf("goals", goal, "leadUnitId")),
          cell(person, anchorOf("goals", goal, "leadPersonId")),
        ],
        { anchor: anchorOf("goals", goal, "item") },
      ),
    );
  }
  if (rows.length === 0) return [];
  return [
    context.overview(
      table({
        key: context.tableKey("responsibilities"),
        caption: context.say("agenda.responsibilities"),
        rowHeadings: true,
        columns: [
          { key: "subject", heading: context.say("agenda.responsibleFor"), share: 44 },
          { key: "leadUnit", heading: context.label("goals", "leadUnitId"), share: 28 },
          { key: "leadPerson", heading: context.label("goals", "leadPersonId"), share: 28 },
        ],
        rows,
      }),
    ),
  ];
}
