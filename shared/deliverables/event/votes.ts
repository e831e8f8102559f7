import { type HeadingLevel, heading, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { resultsOf } from "../../domain/events/voteCount";
import { type RecordOf, titleOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { EventParts } from "./eventParts";

/** A dot vote that was revealed: places, dots, how they are spread, and how a tie was settled. */
export function voteBlocks(
  context: Context,
  level: HeadingLevel,
  round: RecordOf<"voteRounds">,
  parts: EventParts,
): Block[] {
  const say = (word: "place" | "option" | "dots" | "spread") => context.say(`minutes.answers.${word}`);
  const name = context.say("minutes.answers.vote", { title: round.title });
  const hasTables = round.tables.length > 1;
  const rows = resultsOf(round).map((result) => {
    const place = String(result.place);
    return {
      cells: [
        result.isTied ? context.say("minutes.answers.tied", { place }) : place,
        optionName(context, round, result.optionId, parts),
        String(result.dots),
        hasTables
          ? context.say("minutes.answers.tables", { count: result.supporters, total: round.tables.length })
          : "",
      ],
    };
  });
  if (rows.length === 0) return [];
  return [
    heading(level, name, { anchor: anchorOf("voteRounds", round, "title") }),
    ...bookTable(
      context,
      "minutes-vote",
      name,
      [
        [say("place"), 18],
        [say("option"), 46],
        [say("dots"), 14],
        [say("spread"), 22],
      ],
      rows,
    ),
    ...(isSaid(round.tieReason)
      ? [paragraph(context.say("minutes.answers.tie", { reason: round.tieReason }))]
      : []),
  ];
}

/** What was voted on, by the words people know it by. */
export function optionName(
  context: Context,
  { options }: RecordOf<"voteRounds">,
  optionId: string,
  { clusters, notes }: EventParts,
): string {
  const kind = options.find(({ id }) => id === optionId)?.kind;
  const of: readonly { id: string; code?: string }[] =
    kind === "clusters"
      ? clusters
      : kind === "notes"
        ? notes
        : kind === undefined
          ? []
          : context.workspace[kind];
  const record = of.find(({ id }) => id === optionId);
  if (!record) return context.say("minutes.answers.gone");
  const title = titleOf(record).trim() || context.say("minutes.answers.untitled");
  return record.code === undefined || kind === "notes" ? title : `${record.code} ${title}`;
}
