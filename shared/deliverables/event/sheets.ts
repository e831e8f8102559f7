import { type HeadingLevel, heading, levelBelow, pageBreak, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { slotTimes } from "../../domain/events/slotTimes";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { EventParts } from "./eventParts";

/** A box to tick with a pen, and a line to write on; both are read out as what they are. */
const box = "☐";
const line = "…".repeat(138);
const writingLines = Array.from({ length: 5 }, () => line).join("\n");

/** The day's plan for the wall: times, points, questions. Nothing that is the moderator's alone. */
export function planBlocks(context: Context, { event, slots }: EventParts): Block[] {
  const times = slotTimes(event.start, slots);
  return bookTable(
    context,
    "sheets-plan",
    context.say("roomSheets.plan.caption"),
    [
      [context.say("roomSheets.plan.time"), 22],
      [context.say("roomSheets.plan.point"), 40],
      [context.label("slots", "question"), 38],
    ],
    slots.map((slot, at) => ({
      cells: [
        context.say("minutes.course.span", { from: times[at]?.start ?? "", to: times[at]?.end ?? "" }),
        slot.speaker.trim() === "" ? slot.title : `${slot.title}\n${slot.speaker}`,
        slot.question,
      ],
      anchor: anchorOf("slots", slot, "item"),
    })),
  );
}

/** The survey as it is filled in by hand, without a name. */
export function surveyBlocks(context: Context, level: HeadingLevel, { surveys }: EventParts): Block[] {
  return surveys.flatMap((survey): Block[] => {
    const scales = survey.items.filter(({ kind }) => kind === "scale_1_5");
    const yesNo = survey.items.filter(({ kind }) => kind === "yes_no");
    const written = survey.items.filter(({ kind }) => kind === "sentence_start" || kind === "text");
    if (survey.items.length === 0) return [];
    return [
      paragraph(context.say("roomSheets.survey.intro")),
      ...bookTable(
        context,
        "sheets-scales",
        context.say("roomSheets.survey.scale"),
        [
          [context.say("minutes.feedback.statement"), 60],
          ...["1", "2", "3", "4", "5"].map((value) => [value, 8] as const),
        ],
        scales.map(({ text }) => ({ cells: [text, box, box, box, box, box] })),
      ),
      ...bookTable(
        context,
        "sheets-yes-no",
        context.say("roomSheets.survey.yesNo"),
        [
          [context.say("roomSheets.survey.question"), 70],
          [context.say("minutes.feedback.yes"), 15],
          [context.say("minutes.feedback.no"), 15],
        ],
        yesNo.map(({ text }) => ({ cells: [text, box, box] })),
      ),
      ...written.flatMap(({ text }) => [heading(levelBelow(level), text), paragraph(writingLines)]),
    ];
  });
}

/** A sheet for each vote: a box for every dot a person may give to an option. */
export function ballotBlocks(
  context: Context,
  level: HeadingLevel,
  rounds: readonly RecordOf<"voteRounds">[],
  nameOf: (round: RecordOf<"voteRounds">, optionId: string) => string,
): Block[] {
  return rounds
    .filter(({ options }) => options.length > 0)
    .flatMap((round, at): Block[] => [
      ...(at > 0 ? [pageBreak()] : []),
      heading(levelBelow(level), round.title, { anchor: anchorOf("voteRounds", round, "title") }),
      paragraph(
        context.say("roomSheets.ballots.rule", { dots: round.dotsPerPerson, most: round.maxPerOption }),
      ),
      ...bookTable(
        context,
        "sheets-ballot",
        round.title,
        [
          [context.say("minutes.answers.option"), 70],
          [context.say("minutes.answers.dots"), 30],
        ],
        round.options.map(({ id }) => ({
          cells: [nameOf(round, id), Array.from({ length: round.maxPerOption }, () => box).join(" ")],
        })),
      ),
    ]);
}

/** A page for each department that takes part, with the questions of the day and room to write. */
export function departmentBlocks(
  context: Context,
  level: HeadingLevel,
  { slots, participants }: EventParts,
): Block[] {
  const questions = slots.filter(({ question }) => question.trim() !== "");
  const units = new Set(participants.flatMap(({ orgUnitId }) => orgUnitId ?? []));
  const names = [...units].map((id) => context.unit(id)).filter((name) => name !== "");
  if (questions.length === 0) return [];
  return names
    .sort(context.collator.compare)
    .flatMap((name, at): Block[] => [
      ...(at > 0 ? [pageBreak()] : []),
      heading(levelBelow(level), name),
      ...questions.flatMap(({ question }) => [
        heading(levelBelow(level, 2), question),
        paragraph(writingLines),
      ]),
    ]);
}
