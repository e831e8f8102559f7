import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isOverdue } from "../../domain/stakeholders/communicationDebt";
import { communicationState } from "../../domain/stakeholders/communicationState";
import { occasionName } from "../../domain/stakeholders/occasions";
import type { Workspace } from "../../domain/workspace";
import type { Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { Report } from "./report";

/** As many occasions as are read one by one; the sentence above counts all. */
const listed = 15;

/**
 * Ausstehende Kommunikation: what people affected have not been told. A matter of the house, so that the public reads
 * nothing of it. Messages the reader may not see settle what they tell all the same; groups are counted, not named.
 */
export function outstandingBlocks(context: Context, { period }: Report, whole: Workspace): Block[] {
  if (context.options.audience === "public") return [];
  const { workspace } = context;
  const { affected, communicationItems, stakeholders } = whole;
  const { debt } = communicationState(
    { ...workspace, affected, communicationItems, stakeholders },
    period.to,
  );
  const overdue = workspace.communicationItems.filter((item) => isOverdue(item, period.to)).length;
  const sentences = [
    debt.length > 0 ? context.count("progressReport.communication.debt", debt.length) : "",
    overdue > 0 ? context.count("progressReport.communication.overdue", overdue) : "",
  ].filter(Boolean);
  if (sentences.length === 0) return [];
  return [
    paragraph(sentences.join(" ")),
    ...bookTable(
      context,
      "progress-communication",
      context.say("progressReport.communication.caption"),
      [
        [context.say("progressReport.communication.occasion"), 56],
        [context.say("progressReport.communication.day"), 18],
        [context.say("progressReport.communication.groups"), 26],
      ],
      debt.slice(0, listed).map(({ occasion, untold }) => ({
        cells: [
          `${context.kindName(occasion.kind)} ${occasionName(occasion)}`,
          context.format.shortDate(occasion.day),
          context.count("progressReport.communication.groupCount", untold.length),
        ],
        anchor: { kind: occasion.kind, recordId: occasion.id, field: "item" },
      })),
    ),
  ];
}
