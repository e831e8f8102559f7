import { cell, row, table } from "../../document/buildTable";
import type { Table } from "../../document/model";
import { mayBeSeenBy } from "../../domain/record";
import { anchorOf, type Context } from "../context";

/** The versions so far, newest first. Their reasons have a sensitivity of their own. */
export function versionTable(context: Context): Table[] {
  const versions = context.workspace.agendaVersions
    .filter((version) => mayBeSeenBy(version.sensitivity, context.options.audience))
    .sort((a, b) => b.date.localeCompare(a.date) || context.collator.compare(b.number, a.number));
  if (versions.length === 0) return [];
  return [
    table({
      key: context.tableKey("versions"),
      caption: context.say("agenda.versions"),
      columns: [
        { key: "number", heading: context.say("agenda.version"), share: 14 },
        { key: "date", heading: context.label("agendaVersions", "date"), share: 20 },
        { key: "status", heading: context.label("agendaVersions", "status"), share: 20 },
        { key: "reason", heading: context.label("agendaVersions", "reason"), share: 46 },
      ],
      rows: versions.map((version) =>
        row(
          [
            cell(version.number, anchorOf("agendaVersions", version, "number")),
            cell(context.format.shortDate(version.date), anchorOf("agendaVersions", version, "date")),
            cell(
              context.value("versionStatus", version.status),
              anchorOf("agendaVersions", version, "status"),
            ),
            cell(version.reason, anchorOf("agendaVersions", version, "reason")),
          ],
          { anchor: anchorOf("agendaVersions", version, "item") },
        ),
      ),
    }),
  ];
}
