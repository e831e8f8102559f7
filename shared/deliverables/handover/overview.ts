import { factTable } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { isOpen } from "../../domain/projects/project";
import { mayBeSeenBy } from "../../domain/record";
import type { Context } from "../context";

/** What the workspace is about, and how much of it there is. */
export function overviewBlocks(context: Context): Block[] {
  const { workspace } = context;
  const count = (number: number) => context.format.number(number);
  return [
    factTable({
      key: context.tableKey("handover-overview"),
      caption: context.say("handoverBook.overview.caption"),
      headings: [context.say("fact"), context.say("value")],
      facts: [
        { label: context.say("handoverBook.overview.agenda"), value: workspace.agendas[0]?.title ?? "" },
        { label: context.say("handoverBook.overview.version"), value: latestVersion(context) },
        { label: context.terms("actionField"), value: count(workspace.actionFields.length) },
        { label: context.terms("goal"), value: count(workspace.goals.length) },
        { label: context.terms("measure"), value: count(workspace.measures.length) },
        {
          label: context.say("handoverBook.overview.projects"),
          value: count(workspace.projects.filter(isOpen).length),
        },
        {
          label: context.say("handoverBook.overview.inbox"),
          value: count(workspace.inboxItems.filter(({ state }) => state === "new").length),
        },
      ],
    }),
  ];
}

function latestVersion(context: Context): string {
  const [latest] = context.workspace.agendaVersions
    .filter((version) => mayBeSeenBy(version.sensitivity, context.options.audience))
    .sort((a, b) => b.date.localeCompare(a.date) || context.collator.compare(b.number, a.number));
  if (!latest) return context.say("handoverBook.overview.noVersion");
  return context.say("handoverBook.overview.versionText", {
    number: latest.number,
    date: context.format.date(latest.date),
    status: context.value("versionStatus", latest.status),
  });
}
