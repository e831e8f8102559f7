import type { Anchor } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { titleOf } from "../../domain/kinds";
import { reviewsUntil } from "../../domain/organisation/review";
import { waitingProjects } from "../../domain/overview/decisions";
import { dueItems } from "../../domain/overview/due";
import { registerDays } from "../../domain/overview/registerDays";
import { paperName } from "../../domain/papers/nextCommittee";
import { isOpen } from "../../domain/projects/project";
import { anchorOf, type Context } from "../context";

/** Something with a day: what it is, and what it is about. */
export type BookDate = { day: string; what: string; subject: string; anchor: Anchor };

const lastDay = "9999-12-31";

/** Every day that is still to come or was missed, in order; what is done, paused or given up owes none. */
export function bookDates(context: Context): BookDate[] {
  const found: (Omit<BookDate, "day"> & { day: string | undefined })[] = [
    ...projectDates(context),
    ...strategyDates(context),
    ...registerDates(context),
    ...reviewDates(context),
  ];
  return found
    .flatMap((date): BookDate[] => (date.day ? [{ ...date, day: date.day }] : []))
    .sort((a, b) => a.day.localeCompare(b.day) || context.collator.compare(a.subject, b.subject));
}

function* projectDates(context: Context) {
  const { look, workspace, options } = context;
  const say = context.say.bind(context);
  const active = workspace.projects.filter((project) => isOpen(project) && project.phase !== "paused");
  for (const project of active) {
    const subject = context.named(project);
    if (!project.endActual)
      yield {
        day: project.endPlan,
        what: say("handoverBook.dates.projectEnd"),
        subject,
        anchor: anchorOf("projects", project, "endPlan"),
      };
    for (const milestone of look.milestonesByProject.get(project.id) ?? [])
      if (milestone.status === "open" || milestone.status === "late")
        yield {
          day: milestone.due,
          what: say("handoverBook.dates.milestone", { title: milestone.title }),
          subject,
          anchor: anchorOf("milestones", milestone, "item"),
        };
  }
  for (const { project, report } of waitingProjects(workspace.projects, look.latestReports))
    if (isSaid(report.decisionNeeded))
      yield {
        day: report.decisionBy,
        what: say("handoverBook.dates.decision", { what: report.decisionNeeded }),
        subject: context.named(project),
        anchor: anchorOf("statusReports", report, "decisionBy"),
      };
  const owed = dueItems({ projects: active, milestones: [], newest: look.latestReports }, options.date);
  for (const item of owed)
    if (item.kind === "report")
      yield {
        day: item.date,
        what: say("handoverBook.dates.report"),
        subject: context.named(item.project),
        anchor: anchorOf("projects", item.project, "item"),
      };
}

function* strategyDates(context: Context) {
  const { look, workspace } = context;
  const say = context.say.bind(context);
  for (const measure of workspace.measures) {
    const subject = context.named(measure);
    if (measure.status === "planned" || measure.status === "running")
      yield {
        day: measure.end,
        what: say("handoverBook.dates.measureEnd"),
        subject,
        anchor: anchorOf("measures", measure, "end"),
      };
    if (!isSaid(measure.indicatorText))
      yield {
        day: measure.indicatorFollowsBy,
        what: say("handoverBook.dates.follows"),
        subject,
        anchor: anchorOf("measures", measure, "indicatorFollowsBy"),
      };
  }
  for (const goal of workspace.goals) {
    const indicators = look.indicatorsByGoal.get(goal.id) ?? [];
    if (indicators.length === 0)
      yield {
        day: goal.indicatorFollowsBy,
        what: say("handoverBook.dates.follows"),
        subject: context.named(goal),
        anchor: anchorOf("goals", goal, "indicatorFollowsBy"),
      };
    for (const indicator of indicators)
      if (goal.status !== "achieved" && goal.status !== "dropped")
        yield {
          day: indicator.targetDate,
          what: say("handoverBook.dates.target", { name: indicator.name }),
          subject: context.named(goal),
          anchor: anchorOf("indicators", indicator, "targetDate"),
        };
  }
}

/** What the registers hold: the next committee of a paper, legal duties, contracts that end. */
function* registerDates(context: Context) {
  for (const entry of registerDays(context.workspace)) {
    const day = entry.date;
    switch (entry.kind) {
      case "committee":
        yield {
          day,
          what: context.say("handoverBook.dates.committee", { forum: entry.forum }),
          subject: paperName(entry.paper),
          anchor: anchorOf("councilPapers", entry.paper, "consultations"),
        };
        break;
      case "duty": {
        const [first, ...others] = entry.processes;
        yield {
          day,
          what: context.say("handoverBook.dates.duty"),
          subject: others.length
            ? context.say("handoverBook.dates.processes", { count: entry.processes.length })
            : context.named({ code: first.code, title: first.name }),
          anchor: anchorOf("processes", first, "mandatoryBy"),
        };
        break;
      }
      case "contract":
        yield {
          day,
          what: context.say("handoverBook.dates.contract"),
          subject: entry.system.name,
          anchor: anchorOf("itSystems", entry.system, "contractEnd"),
        };
    }
  }
}

/** Reviews for which somebody set the day, and retention dates; the suggested ones are the program's own reminder. */
function* reviewDates(context: Context) {
  for (const review of reviewsUntil(context.workspace, lastDay, context.options.date)) {
    const { kind, record, day, reason } = review;
    if (reason === "suggested") continue;
    const isRetained = reason === "retention";
    yield {
      day,
      what: context.say(isRetained ? "handoverBook.dates.retention" : "handoverBook.dates.review"),
      subject:
        kind === "persons"
          ? context.shortPerson(record.id)
          : context.named({ code: record.code, title: titleOf(record) }),
      anchor:
        isRetained && kind === "persons"
          ? anchorOf(kind, record, "retentionUntil")
          : anchorOf(kind, record, "reviewOn"),
    };
  }
}
