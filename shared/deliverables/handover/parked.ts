import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { anchorOf, type Context } from "../context";
import { bookTable } from "./bookTable";
import { inboxTable } from "./inboxTable";

/** Matters put aside and projects that rest, each with the reason that was noted. */
export function parkedBlocks(context: Context): Block[] {
  const why = context.say("handoverBook.parked.why");
  const noReason = context.say("handoverBook.parked.noReason");
  const parked = context.workspace.inboxItems.filter(({ state }) => state === "parked");
  const paused = context.byCode(context.workspace.projects.filter(({ phase }) => phase === "paused"));
  return [
    ...inboxTable(context, "handover-parked", context.say("handoverBook.parked.inbox"), parked, {
      heading: why,
      words: ({ stateReason }) => (isSaid(stateReason) ? stateReason : noReason),
    }),
    ...bookTable(
      context,
      "handover-paused",
      context.say("handoverBook.parked.projects"),
      [
        [context.say("handoverBook.subject"), 50],
        [why, 50],
      ],
      paused.map((project) => ({
        cells: [
          context.named(project),
          [context.look.latestReports.get(project.id)?.problem ?? "", project.note ?? ""].find(isSaid) ??
            noReason,
        ],
        anchor: anchorOf("projects", project, "item"),
      })),
    ),
  ];
}
