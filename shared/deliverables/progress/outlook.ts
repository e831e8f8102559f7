import { resolution } from "../../document/build";
import type { Block } from "../../document/model";
import { isReportedOn } from "../../domain/papers/progress";
import { monthsAfter } from "../../domain/papers/reportPeriod";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { Report } from "./report";

/** How far the report looks ahead, and how many milestones are read. */
const [monthsAhead, listed] = [6, 20];

/** Ausblick: the milestones of the next half year. */
export function outlookBlocks(context: Context, { period, newest }: Report): Block[] {
  const until = monthsAfter(period.to, monthsAhead);
  const ahead = context.workspace.milestones
    .flatMap((milestone) => {
      const project = context.look.projects.get(milestone.projectId);
      const { due, status } = milestone;
      const isAhead = due !== undefined && due > period.to && due <= until && status === "open";
      return isAhead && project && isReportedOn(project, newest) ? [{ milestone, project, due }] : [];
    })
    .sort((a, b) => a.due.localeCompare(b.due));
  const say = (key: "due" | "milestone" | "project") => context.say(`progressReport.outlook.${key}`);
  return bookTable(
    context,
    "progress-outlook",
    context.say("progressReport.outlook.caption"),
    [
      [say("due"), 18],
      [say("milestone"), 44],
      [say("project"), 38],
    ],
    ahead.slice(0, listed).map(({ milestone, project, due }) => ({
      cells: [context.format.shortDate(due), milestone.title, context.named(project)],
      anchor: anchorOf("milestones", milestone, "item"),
    })),
  );
}

/** Kenntnisnahme: what the council is asked for. */
export function notingBlocks(context: Context, { period }: Report): Block[] {
  return [resolution("1", context.say("progressReport.noting", { date: context.format.date(period.to) }))];
}
