import { cell, row, table } from "../../document/buildTable";
import type { Table, TableRow } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { periodOf } from "../../domain/projects/schedule";
import { anchorOf, type Context } from "../context";
import { latestReport } from "./light";

/** Projects that carry something out: number, title, phase, period, light as text with symbol. */
export function projectTable(
  context: Context,
  projects: readonly RecordOf<"projects">[],
  options: { key: string; caption: string },
): Table[] {
  if (projects.length === 0) return [];
  return [
    table({
      key: context.tableKey(options.key),
      caption: options.caption,
      columns: [
        { key: "code", heading: context.say("number"), share: 11 },
        { key: "title", heading: context.say("profile.project"), share: 37 },
        { key: "phase", heading: context.label("projects", "phase"), share: 17 },
        { key: "period", heading: context.say("agenda.time"), share: 17 },
        { key: "light", heading: context.say("profile.light"), share: 18 },
      ],
      rows: context.byCode(projects).map((project) => projectRow(context, project)),
    }),
  ];
}

function projectRow(context: Context, project: RecordOf<"projects">): TableRow {
  const { start, end } = periodOf(project);
  return row(
    [
      cell(project.code, anchorOf("projects", project, "code")),
      cell(project.title, anchorOf("projects", project, "title")),
      cell(context.value("projectPhase", project.phase), anchorOf("projects", project, "phase")),
      cell(context.quarters(start, end), anchorOf("projects", project, "startPlan")),
      context.say(`project.lightShort.${latestReport(context, project).light}`),
    ],
    { anchor: anchorOf("projects", project, "item") },
  );
}
