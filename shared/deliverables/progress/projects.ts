import { type HeadingLevel, heading, levelBelow, list, listItem, paragraph } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { RecordOf } from "../../domain/kinds";
import { endangeredProjects, isReportedOn, lightAsOf, majorProjects } from "../../domain/papers/progress";
import { isWithin } from "../../domain/papers/reportPeriod";
import { anchorOf, type Context } from "../context";
import { factsOf } from "../parts/facts";
import type { Report } from "./report";

type Project = RecordOf<"projects">;

/** Wesentliche Projekte with plan and actual for time, result and budget. DOMAIN.md (e). */
export function projectBlocks(context: Context, { newest, period }: Report): Block[] {
  const projects = majorProjects(context.byCode(context.workspace.projects), newest, period);
  if (projects.length === 0) return [];
  const say = (key: "project" | "time" | "result" | "budget" | "light") =>
    context.say(`progressReport.projects.${key}`);
  const { money } = context.format;
  return [
    table({
      key: context.tableKey("progress-projects"),
      caption: context.say("progressReport.projects.caption"),
      columns: [
        { key: "project", heading: say("project"), share: 24 },
        { key: "time", heading: say("time"), share: 22 },
        { key: "result", heading: say("result"), share: 20 },
        { key: "budget", heading: say("budget"), share: 22 },
        { key: "light", heading: say("light"), share: 12 },
      ],
      rows: projects.map((project) =>
        row(
          [
            cell(context.named(project), anchorOf("projects", project, "title")),
            planAndActual(
              context,
              context.days(project.startPlan, project.endPlan),
              context.days(project.startActual, project.endActual),
            ),
            resultWords(context, project),
            planAndActual(context, money(project.budgetPlan), money(project.budgetActual)),
            context.say(`project.lightShort.${lightAsOf(project.id, newest)}`),
          ],
          { anchor: anchorOf("projects", project, "item") },
        ),
      ),
    }),
  ];
}

function planAndActual(context: Context, planned: string, actual: string): string {
  return [
    planned && context.say("progressReport.projects.planned", { value: planned }),
    actual && context.say("progressReport.projects.actual", { value: actual }),
  ]
    .filter(Boolean)
    .join("\n");
}

function resultWords(context: Context, project: Project): string {
  const milestones = (context.look.milestonesByProject.get(project.id) ?? []).filter(
    ({ status }) => status !== "dropped",
  );
  const done = milestones.filter(({ status }) => status === "done").length;
  return [
    context.say("progressReport.projects.phase", {
      phase: context.value("projectPhase", project.phase),
      progress: context.format.percent(project.progress),
    }),
    milestones.length > 0
      ? context.say("progressReport.projects.milestones", { done, all: milestones.length })
      : "",
  ]
    .filter(Boolean)
    .join("\n");
}

/** Gefährdete Vorhaben: cause, options and the decision that is needed, red first. */
export function endangeredBlocks(context: Context, level: HeadingLevel, { newest }: Report): Block[] {
  const found = endangeredProjects(context.byCode(context.workspace.projects), newest);
  if (found.length === 0)
    return newest.size > 0 ? [paragraph(context.say("progressReport.endangered.none"))] : [];
  const say = (key: "light" | "cause" | "options" | "decision" | "byWhom" | "until") =>
    context.say(`progressReport.endangered.${key}`);
  return found.flatMap(({ project, report, light }) => [
    heading(levelBelow(level), context.named(project), { anchor: anchorOf("projects", project, "title") }),
    ...factsOf(context, "statusReports", report, {
      key: `progress-${project.code}`,
      caption: context.say("progressReport.endangered.caption", { code: project.code }),
      rows: [
        { label: say("light"), value: context.say(`project.light.${light}`) },
        { field: "problem", label: say("cause"), value: report.problem },
        { field: "steeringText", label: say("options"), value: report.steeringText },
        { field: "decisionNeeded", label: say("decision"), value: report.decisionNeeded },
        {
          field: "decisionByWhom",
          label: say("byWhom"),
          value: [
            report.decisionByWhom,
            report.decisionBy ? `${say("until")} ${context.format.date(report.decisionBy)}` : "",
          ]
            .filter(isSaid)
            .join(", "),
        },
      ],
    }),
  ]);
}

/** Quick-wins: those of the period that are done, then those under way. */
export function quickWinBlocks(context: Context, { period, newest }: Report): Block[] {
  const wins = context.byCode(
    context.workspace.projects.filter(({ undertaking }) => undertaking === "quick_win"),
  );
  const words = (win: Project): string | undefined => {
    const name = context.named(win);
    if (win.phase === "completed") {
      const date = context.format.date(win.endActual);
      if (date === "") return context.say("progressReport.quickWins.doneUndated", { name });
      return isWithin(win.endActual, period)
        ? context.say("progressReport.quickWins.done", { name, date })
        : undefined;
    }
    return isReportedOn(win, newest)
      ? context.say("progressReport.quickWins.open", {
          name,
          phase: context.value("projectPhase", win.phase),
        })
      : undefined;
  };
  const done = wins.filter(({ phase }) => phase === "completed");
  const items = [...done, ...wins.filter((win) => !done.includes(win))].flatMap((win) => {
    const said = words(win);
    return said === undefined ? [] : [listItem(said, { anchor: anchorOf("projects", win, "item") })];
  });
  return items.length > 0 ? [list(items)] : [];
}
