import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { forumOf } from "../../domain/events/forum";
import type { RecordOf } from "../../domain/kinds";
import { isWithin } from "../../domain/papers/reportPeriod";
import { byId } from "../../domain/workspace";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { Report } from "./report";

/** Whether a decision was taken by council or committee: beyond an event, or on a paper of theirs. */
function isOfCouncil({ eventId, results }: RecordOf<"decisions">): boolean {
  return eventId === undefined || results.some(({ kind }) => kind === "councilPapers");
}

/** Anlass/Beschlussbezug: the version in force, and what was resolved in the period. */
export function basisBlocks(context: Context, { period }: Report): Block[] {
  const { agendaVersions, decisions } = context.workspace;
  const events = byId(context.workspace.events);
  const [version] = agendaVersions
    .filter(({ status, date }) => status === "decided" && date <= period.to)
    .sort((a, b) => b.date.localeCompare(a.date));
  const resolved = decisions
    .filter((decision) => isOfCouncil(decision) && isWithin(decision.date, period))
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const sentence = version
    ? context.say("progressReport.basis.version", {
        number: version.number,
        date: context.format.date(version.date),
      })
    : context.say("progressReport.basis.noVersion");
  return [
    paragraph(sentence, version ? { anchor: anchorOf("agendaVersions", version, "item") } : {}),
    ...bookTable(
      context,
      "progress-decisions",
      context.say("progressReport.basis.caption"),
      [
        [context.say("progressReport.basis.date"), 16],
        [context.say("progressReport.basis.forum"), 22],
        [context.label("decisions", "text"), 40],
        [context.label("decisions", "result"), 22],
      ],
      resolved.map((decision) => ({
        cells: [
          context.format.shortDate(decision.date),
          forumOf(decision, events.get(decision.eventId ?? ""), (kind) => context.value("eventKind", kind)),
          decision.text,
          context.value("decisionResult", decision.result),
        ],
        anchor: anchorOf("decisions", decision, "item"),
      })),
    ),
  ];
}
