import { list, listItem } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { List, Table, TableColumn, TableRow } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { KindName, RecordOf } from "../../domain/kinds";
import { riskLevel } from "../../domain/projects/risk";
import { milestoneStatus } from "../../domain/projects/schedule";
import { anchorOf, type Context } from "../context";

type Project = RecordOf<"projects">;

function partsTable<K extends KindName>(
  context: Context,
  kind: K,
  records: readonly RecordOf<K>[],
  options: {
    key: string;
    caption: string;
    columns: readonly TableColumn[];
    cells: (record: RecordOf<K>) => TableRow["cells"];
  },
): Table[] {
  if (records.length === 0) return [];
  return [
    context.overview(
      table({
        key: context.tableKey(options.key),
        caption: options.caption,
        columns: options.columns,
        rows: records.map((record) =>
          row(options.cells(record), { anchor: anchorOf(kind, record as { id: string }, "item") }),
        ),
      }),
    ),
  ];
}

/** Milestones in time order, those without a day last. */
export function milestoneTable(context: Context, project: Project): Table[] {
  const milestones = [...(context.look.milestonesByProject.get(project.id) ?? [])].sort((a, b) =>
    (a.due ?? "9999").localeCompare(b.due ?? "9999"),
  );
  const label = (field: "title" | "due" | "doneAt" | "status") => context.label("milestones", field);
  return partsTable(context, "milestones", milestones, {
    key: `milestones-${project.code}`,
    caption: context.say("project.milestonesOf", { code: project.code }),
    columns: [
      { key: "title", heading: label("title"), share: 46 },
      { key: "due", heading: label("due"), share: 18 },
      { key: "doneAt", heading: label("doneAt"), share: 18 },
      { key: "status", heading: label("status"), share: 18 },
    ],
    cells: (milestone) => [
      cell(milestone.title, anchorOf("milestones", milestone, "title")),
      cell(context.format.shortDate(milestone.due), anchorOf("milestones", milestone, "due")),
      cell(context.format.shortDate(milestone.doneAt), anchorOf("milestones", milestone, "doneAt")),
      cell(
        context.value("milestoneStatus", milestoneStatus(milestone, context.options.date)),
        anchorOf("milestones", milestone, "status"),
      ),
    ],
  });
}

export function workPackageTable(context: Context, project: Project): Table[] {
  const label = (field: "title" | "kind" | "ownerId" | "due" | "status") =>
    context.label("workPackages", field);
  return partsTable(context, "workPackages", context.look.workPackagesByProject.get(project.id) ?? [], {
    key: `work-packages-${project.code}`,
    caption: context.say("project.workPackagesOf", { code: project.code }),
    columns: [
      { key: "title", heading: label("title"), share: 34 },
      { key: "kind", heading: label("kind"), share: 16 },
      { key: "ownerId", heading: label("ownerId"), share: 20 },
      { key: "due", heading: label("due"), share: 16 },
      { key: "status", heading: label("status"), share: 14 },
    ],
    cells: (part) => [
      cell(part.title, anchorOf("workPackages", part, "title")),
      cell(context.value("workPackageKind", part.kind), anchorOf("workPackages", part, "kind")),
      cell(context.shortPerson(part.ownerId), anchorOf("workPackages", part, "ownerId")),
      cell(context.format.shortDate(part.due), anchorOf("workPackages", part, "due")),
      cell(context.value("workPackageStatus", part.status), anchorOf("workPackages", part, "status")),
    ],
  });
}

/** Open risks, the gravest first: what is settled does not concern the leadership any more. */
export function riskTable(context: Context, project: Project): Table[] {
  const risks = (context.look.risksByProject.get(project.id) ?? [])
    .filter((risk) => risk.status === "open")
    .sort((a, b) => riskLevel(b) - riskLevel(a));
  const label = (field: "text" | "measure" | "ownerId") => context.label("risks", field);
  return partsTable(context, "risks", risks, {
    key: `risks-${project.code}`,
    caption: context.say("project.risksOf", { code: project.code }),
    columns: [
      { key: "text", heading: label("text"), share: 32 },
      { key: "level", heading: context.say("project.riskLevel"), share: 13 },
      { key: "measure", heading: label("measure"), share: 34 },
      { key: "ownerId", heading: label("ownerId"), share: 21 },
    ],
    cells: (risk) => [
      cell(risk.text, anchorOf("risks", risk, "text")),
      cell(
        context.say("project.riskLevelText", { level: riskLevel(risk) }),
        anchorOf("risks", risk, "probability"),
      ),
      cell(
        [context.value("riskResponse", risk.response), risk.measure.trim()].filter(Boolean).join(": "),
        anchorOf("risks", risk, "measure"),
      ),
      cell(context.shortPerson(risk.ownerId), anchorOf("risks", risk, "ownerId")),
    ],
  });
}

/** What the project waits for: other projects the audience may see, or something outside. */
export function dependencyList(context: Context, project: Project): List[] {
  const items = (context.look.dependenciesByProject.get(project.id) ?? []).flatMap((dependency) => {
    const other = dependency.toProjectId ? context.look.projects.get(dependency.toProjectId) : undefined;
    const waitsFor = [other ? context.named(other) : "", dependency.toText.trim()].filter(Boolean).join(", ");
    if (!isSaid(waitsFor)) return [];
    const kind = context.value("dependencyKind", dependency.kind);
    return [
      listItem(context.say("project.dependency", { waitsFor, kind }), {
        anchor: anchorOf("dependencies", dependency, "item"),
      }),
    ];
  });
  return items.length > 0 ? [list(items)] : [];
}
