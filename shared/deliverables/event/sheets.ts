import { type HeadingLevel, heading, levelBelow, pageBreak, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { type PerspectiveKind, perspectiveWeights } from "../../domain/agenda/perspective";
import { inOrder } from "../../domain/workspace";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import { box, writingLine } from "./cards";
import type { EventParts } from "./eventParts";

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
      ...written.flatMap(({ text }) => [
        heading(levelBelow(level), text),
        paragraph(context.say("roomSheets.answer"), { style: "room" }),
      ]),
    ];
  });
}

/**
 * A worksheet for each department that takes part: what on the agenda is its centre and what its edge, as the
 * perspective matrix asks, and what it misses there (FIELD.md M10). Where there is no agenda yet: the day's questions.
 */
export function departmentBlocks(
  context: Context,
  level: HeadingLevel,
  { slots, participants }: EventParts,
): Block[] {
  const questions = slots.map(({ question }) => question.trim()).filter((question) => question !== "");
  const units = new Set(participants.flatMap(({ orgUnitId }) => orgUnitId ?? []));
  const names = [...units].map((id) => context.unit(id)).filter((name) => name !== "");
  const rows = agendaRows(context);
  const asked = rows.length > 0 ? [context.say("roomSheets.perspective.missing")] : questions;
  if (asked.length === 0) return [];
  return names.sort(context.collator.compare).flatMap((name, at): Block[] => [
    ...(at > 0 ? [pageBreak()] : []),
    heading(level, context.say("roomSheets.department", { name })),
    ...bookTable(
      context,
      "sheets-perspective",
      context.say("roomSheets.perspective.caption"),
      [
        [context.say("roomSheets.perspective.item"), 32],
        ...perspectiveWeights.map((weight) => [context.value("perspectiveWeight", weight), 9] as const),
        [context.say("roomSheets.perspective.sentence"), 32],
      ],
      rows.map(({ words, anchor }) => ({
        cells: [words, ...perspectiveWeights.map(() => box), writingLine(32)],
        ...(at === 0 ? { anchor } : {}),
      })),
    ),
    ...asked.flatMap((question) => [
      heading(levelBelow(level), question),
      paragraph(context.say("roomSheets.answer"), { style: "room" }),
    ]),
  ]);
}

/** What is held against the departments: the goals, or the measures of a house that has no goals yet. */
function agendaRows(context: Context) {
  const rowsOf = (kind: Extract<PerspectiveKind, "goals" | "measures">) =>
    inOrder<(typeof context.workspace)[typeof kind][number]>(context.workspace[kind]).map((record) => ({
      words: context.named(record),
      anchor: anchorOf(kind, record, "title"),
    }));
  const goals = rowsOf("goals");
  return goals.length > 0 ? goals : rowsOf("measures");
}
