import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { forumOf } from "../../domain/events/forum";
import { ownerInWords } from "../../domain/events/taskOwner";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { EventParts } from "./eventParts";
import type { FateTeller } from "./fateTeller";

/** Festlegungen with number, wording, result, force, forum, votes and reason. */
export function decisionBlocks(context: Context, { event, decisions }: EventParts): Block[] {
  return bookTable(
    context,
    "minutes-decisions",
    context.say("minutes.decisions.caption"),
    [
      [context.say("number"), 9],
      [context.label("decisions", "text"), 37],
      [context.label("decisions", "result"), 21],
      [context.say("minutes.decisions.votes"), 14],
      [context.label("decisions", "reason"), 19],
    ],
    decisions.map((decision) => ({
      cells: [
        decision.code,
        decision.text,
        lines([
          resultWords(context, decision),
          [
            forumOf(decision, event, (kind) => context.value("eventKind", kind)),
            context.format.date(decision.date),
          ]
            .filter(isSaid)
            .join(", "),
        ]),
        voteWords(context, decision),
        decision.reason,
      ],
      anchor: anchorOf("decisions", decision, "item"),
    })),
  );
}

/** "beschlossen, verbindlich". */
export function resultWords(context: Context, { result, binding }: RecordOf<"decisions">): string {
  const said = context.value("decisionResult", result);
  const isDecided = result === "accepted" || result === "amended";
  return isDecided ? `${said}, ${context.value("decisionBinding", binding)}` : said;
}

function voteWords(context: Context, { votesFor, votesAgainst, abstentions }: RecordOf<"decisions">): string {
  return lines([
    votesFor === undefined ? "" : context.say("minutes.decisions.for", { count: votesFor }),
    votesAgainst === undefined ? "" : context.say("minutes.decisions.against", { count: votesAgainst }),
    abstentions === undefined ? "" : context.say("minutes.decisions.abstained", { count: abstentions }),
  ]);
}

/** Aufträge: Nr., Was, Wer mit wem, Bis wann, Stand. */
export function taskBlocks(context: Context, { tasks }: EventParts): Block[] {
  return bookTable(
    context,
    "minutes-tasks",
    context.say("minutes.tasks.caption"),
    [
      [context.say("number"), 9],
      [context.label("actionItems", "title"), 32],
      [context.say("minutes.tasks.who"), 23],
      [context.label("actionItems", "due"), 22],
      [context.label("actionItems", "status"), 14],
    ],
    tasks.map((task) => ({
      cells: [
        task.code,
        task.title,
        whoWords(context, task),
        context.format.shortDate(task.due),
        context.value("actionItemStatus", task.status),
      ],
      anchor: anchorOf("actionItems", task, "item"),
    })),
  );
}

function whoWords(context: Context, task: RecordOf<"actionItems">): string {
  const { withWhom } = task;
  const who = ownerInWords(task, (id) => context.person(id), context.say("minutes.tasks.unnamed"));
  if (!isSaid(withWhom)) return who;
  return isSaid(who) ? context.say("minutes.tasks.with", { who, others: withWhom }) : withWhom;
}

/** Themenspeicher: what waits, and what became of it. */
export function parkedBlocks(context: Context, { parked }: EventParts, fates: FateTeller): Block[] {
  return bookTable(
    context,
    "minutes-parked",
    context.say("minutes.parked.caption"),
    [
      [context.say("minutes.parked.topic"), 56],
      [context.say("minutes.parked.fate"), 44],
    ],
    parked.map((topic) => ({
      cells: [
        topic.text,
        fates.told({
          fate: topic.fate,
          results: topic.results,
          reasons: isSaid(topic.fateReason) ? [topic.fateReason] : [],
        }),
      ],
      anchor: anchorOf("parkedTopics", topic, "item"),
    })),
  );
}

/** Rollenreflexion, sheet by sheet, without names. */
export function roleBlocks(context: Context, { reflections }: EventParts): Block[] {
  const texts = ["doing", "stopping", "starting", "needs"] as const;
  return bookTable(
    context,
    "minutes-roles",
    context.say("minutes.roles.caption"),
    [
      [context.say("minutes.roles.role"), 20],
      ...texts.map((field) => [context.label("roleReflections", field), 20] as const),
    ],
    reflections.map((reflection) => ({
      cells: [reflection.roleLabel, ...texts.map((field) => reflection[field])],
      anchor: anchorOf("roleReflections", reflection, "item"),
    })),
  );
}

const lines = (parts: readonly string[]) => parts.filter(isSaid).join("\n");
