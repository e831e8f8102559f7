import { type HeadingLevel, heading, levelBelow, list, listItem } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { waitingProjects } from "../../domain/overview/decisions";
import { isOpen } from "../../domain/projects/project";
import { mayBeSeenBy } from "../../domain/record";
import { anchorOf, type Context } from "../context";
import { type BookRow, bookTable } from "./bookTable";
import { inboxTable } from "./inboxTable";

/** What waits for somebody's decision: projects, versions of the agenda, matters nobody has sorted. */
export function decisionBlocks(context: Context, level: HeadingLevel): Block[] {
  const say = (word: "what" | "byWhom" | "light" | "waitsFor") =>
    context.say(`handoverBook.decision.${word}`);
  const unsorted = context.workspace.inboxItems.filter(({ state }) => state === "new");
  return [
    ...bookTable(
      context,
      "handover-decisions",
      context.say("handoverBook.decision.caption"),
      [
        [context.say("handoverBook.subject"), 22],
        [say("what"), 25],
        [say("byWhom"), 20],
        [context.say("handoverBook.until"), 20],
        [say("light"), 13],
      ],
      reportRows(context),
    ),
    ...bookTable(
      context,
      "handover-waits",
      context.say("handoverBook.decision.waitsCaption"),
      [
        [context.say("handoverBook.subject"), 42],
        [say("waitsFor"), 58],
      ],
      dependencyRows(context),
    ),
    ...versionBlocks(context, level),
    ...inboxTable(context, "handover-inbox", context.say("handoverBook.inbox.caption"), unsorted),
  ];
}

function reportRows(context: Context): BookRow[] {
  return waitingProjects(context.workspace.projects, context.look.latestReports).map(
    ({ project, report, light }) => ({
      cells: [
        context.named(project),
        [report.decisionNeeded, report.problem].find(isSaid) ??
          context.say("handoverBook.decision.redWithoutText"),
        report.decisionByWhom,
        context.format.shortDate(report.decisionBy),
        context.say(`project.lightShort.${light}`),
      ],
      anchor: anchorOf("statusReports", report, "item"),
    }),
  );
}

function dependencyRows(context: Context): BookRow[] {
  return context.workspace.dependencies.flatMap((dependency): BookRow[] => {
    const project = context.look.projects.get(dependency.fromProjectId);
    if (dependency.kind !== "needs_decision" || !project || !isOpen(project)) return [];
    const other = dependency.toProjectId ? context.look.projects.get(dependency.toProjectId) : undefined;
    const what = [other ? context.named(other) : "", dependency.toText].filter(isSaid).join(", ");
    if (!isSaid(what)) return [];
    return [
      {
        cells: [context.named(project), what],
        anchor: anchorOf("dependencies", dependency, "item"),
      },
    ];
  });
}

/** Versions that were put before somebody and not decided yet. */
function versionBlocks(context: Context, level: HeadingLevel): Block[] {
  const waiting = context.workspace.agendaVersions
    .filter(({ status }) => status === "for_review" || status === "submitted")
    .filter((version) => mayBeSeenBy(version.sensitivity, context.options.audience));
  if (waiting.length === 0) return [];
  const items = waiting.map((version) =>
    listItem(
      context.say("handoverBook.versionLine", {
        number: version.number,
        date: context.format.date(version.date),
        status: context.value("versionStatus", version.status),
      }),
      { anchor: anchorOf("agendaVersions", version, "item") },
    ),
  );
  return [heading(levelBelow(level), context.say("handoverBook.versions")), list(items)];
}
