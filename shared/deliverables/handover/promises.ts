import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { dayAfter } from "../../domain/dayAfter";
import { isOpen } from "../../domain/projects/project";
import { anchorOf, type Context } from "../context";
import { type BookRow, bookTable } from "./bookTable";

/** Work packages due within so many days are named one by one. */
const soonDays = 92;

/** What was promised: who has taken on what, what is to follow, and which departments await an answer. */
export function promiseBlocks(context: Context): Block[] {
  const until = context.say("handoverBook.until");
  const { rows, laterParts } = takenRows(context);
  const waiting = context.workspace.inboxItems.filter(
    ({ state, departmentIds }) => (state === "new" || state === "parked") && departmentIds.length > 0,
  );
  return [
    ...bookTable(
      context,
      "handover-taken",
      context.say("handoverBook.taken.caption"),
      [
        [context.say("handoverBook.taken.who"), 26],
        [context.say("handoverBook.what"), 38],
        [until, 20],
        [context.say("handoverBook.taken.state"), 16],
      ],
      rows,
    ),
    ...(laterParts > 0
      ? [paragraph(context.say("handoverBook.taken.later", { number: context.format.number(laterParts) }))]
      : []),
    ...bookTable(
      context,
      "handover-follows",
      context.say("handoverBook.follows.caption"),
      [
        [context.say("handoverBook.what"), 80],
        [until, 20],
      ],
      followRows(context),
    ),
    ...(waiting.length > 0
      ? [paragraph(context.say("handoverBook.waiting", { number: context.format.number(waiting.length) }))]
      : []),
  ];
}

type Taken = BookRow & { who: string; until: string | undefined };

/**
 * Every open undertaking somebody answers for, by who it is and then by the day it is due; work packages as far as
 * they are due soon, and how many come later.
 */
function takenRows(context: Context): { rows: BookRow[]; laterParts: number } {
  const rows: Taken[] = [];
  const soon = dayAfter(context.options.date, soonDays);
  let laterParts = 0;
  const add = (
    { who, what, until, state }: { who: string; what: string; until: string | undefined; state: string },
    anchor: NonNullable<BookRow["anchor"]>,
  ) => {
    if (isSaid(who))
      rows.push({ who, until, cells: [who, what, context.format.shortDate(until), state], anchor });
  };
  const { look, workspace } = context;
  for (const project of context.byCode(workspace.projects.filter(isOpen)))
    add(
      {
        who: context.shortPerson(project.ownerPersonId) || context.unit(project.leadUnitId),
        what: context.named(project),
        until: project.endPlan,
        state: context.value("projectPhase", project.phase),
      },
      anchorOf("projects", project, "item"),
    );
  for (const part of workspace.workPackages) {
    const project = look.projects.get(part.projectId);
    if (!project || !isOpen(project) || (part.status !== "open" && part.status !== "in_progress")) continue;
    if (part.due && part.due > soon) {
      laterParts += 1;
      continue;
    }
    add(
      {
        who: context.shortPerson(part.ownerId),
        what: context.say("handoverBook.taken.workPackage", { title: part.title, project: project.code }),
        until: part.due,
        state: context.value("workPackageStatus", part.status),
      },
      anchorOf("workPackages", part, "item"),
    );
  }
  for (const measure of context.byCode(workspace.measures)) {
    if (measure.status !== "planned" && measure.status !== "running") continue;
    add(
      {
        who: context.shortPerson(measure.leadPersonId) || context.unit(measure.leadUnitId),
        what: context.named(measure),
        until: measure.end,
        state: context.value("measureStatus", measure.status),
      },
      anchorOf("measures", measure, "item"),
    );
  }
  rows.sort(
    (a, b) => context.collator.compare(a.who, b.who) || (a.until ?? "9999").localeCompare(b.until ?? "9999"),
  );
  return { rows, laterParts };
}

/** "Folgt bis": indicators promised for goals and measures that have none yet. */
function followRows(context: Context): BookRow[] {
  const { look, workspace } = context;
  const open = [
    ...workspace.goals
      .filter(({ id }) => !look.indicatorsByGoal.get(id)?.length)
      .map((record) => ({ kind: "goals" as const, record })),
    ...workspace.measures
      .filter(({ indicatorText }) => !isSaid(indicatorText))
      .map((record) => ({ kind: "measures" as const, record })),
  ];
  return open
    .flatMap(({ kind, record }) =>
      record.indicatorFollowsBy ? [{ kind, record, day: record.indicatorFollowsBy }] : [],
    )
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ kind, record, day }) => ({
      cells: [
        context.say("handoverBook.follows.indicator", { subject: context.named(record) }),
        context.format.shortDate(day),
      ],
      anchor: anchorOf(kind, record, "indicatorFollowsBy"),
    }));
}
