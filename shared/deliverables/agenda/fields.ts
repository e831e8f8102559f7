import { type HeadingLevel, heading, levelBelow } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { goalBlocks } from "./goal";
import { goalTable } from "./goalTable";
import { measureTable } from "./measureTable";
import type { GoalWithParts, Structure } from "./structure";

type Field = RecordOf<"actionFields">;
type Given = { structure: Structure; linked: boolean };

/** Order field → goals: each field with situation, challenges, goals and the overview of its measures. */
export function fieldsWithGoals(context: Context, level: HeadingLevel, given: Given): Block[] {
  const below = levelBelow(level);
  const inner = levelBelow(below);
  const parts = (field: Field | undefined): Block[] => [
    ...goalsBlocks(context, given.structure.goalsByField.get(field?.id) ?? [], inner, field),
    ...measuresBlocks(context, given.structure.measuresByField.get(field?.id) ?? [], inner, field, given),
  ];
  const rest = parts(undefined);
  return [
    ...overview(context, given.structure),
    ...given.structure.fields.flatMap((field) => [...fieldBlocks(context, field, below), ...parts(field)]),
    ...(rest.length > 0 ? [heading(below, context.say("unassigned")), ...rest] : []),
  ];
}

/** Order goal → fields: the fields' own texts, and measures that serve no goal. */
export function fieldsAfterGoals(context: Context, level: HeadingLevel, given: Given): Block[] {
  const below = levelBelow(level);
  const inner = levelBelow(below);
  const goalless = (field: Field | undefined): Block[] =>
    measuresBlocks(
      context,
      (given.structure.measuresByField.get(field?.id) ?? []).filter(
        (measure) => context.goals(measure.goalIds).length === 0,
      ),
      inner,
      field,
      given,
    );
  const rest = goalless(undefined);
  return [
    ...overview(context, given.structure),
    ...given.structure.fields.flatMap((field) => [...fieldBlocks(context, field, below), ...goalless(field)]),
    ...(rest.length > 0 ? [heading(below, context.say("unassigned")), ...rest] : []),
  ];
}

/** The goals of a field: an overview, then each with its texts. */
function goalsBlocks(
  context: Context,
  trees: readonly GoalWithParts[],
  level: HeadingLevel,
  field: Field | undefined,
): Block[] {
  if (trees.length === 0) return [];
  return [
    heading(level, context.terms("goal")),
    ...goalTable(context, trees, {
      key: `goals-${field?.code ?? "unassigned"}`,
      caption: field
        ? context.say("agenda.goalsOf", { code: field.code })
        : context.say("agenda.goalsUnassigned"),
    }),
    ...trees.flatMap((tree) => goalBlocks(context, tree, levelBelow(level))),
  ];
}

function measuresBlocks(
  context: Context,
  measures: readonly RecordOf<"measures">[],
  level: HeadingLevel,
  field: Field | undefined,
  { linked }: Given,
): Block[] {
  const table = measureTable(context, measures, {
    key: `measures-${field?.code ?? "unassigned"}`,
    caption: field
      ? context.say("agenda.measuresOf", { code: field.code })
      : context.say("agenda.measuresUnassigned"),
    linked,
  });
  return table.length > 0 ? [heading(level, context.terms("measure")), ...table] : [];
}

function fieldBlocks(context: Context, field: Field, level: HeadingLevel): Block[] {
  const inner = levelBelow(level);
  const text = (words: string, name: "situation" | "challenges"): Block[] => {
    const blocks = context.rich("actionFields", field, name, inner);
    return blocks.length > 0 ? [heading(inner, words), ...blocks] : [];
  };
  return [
    heading(level, context.named(field), { anchor: anchorOf("actionFields", field, "title") }),
    ...text(context.say("agenda.fieldSituation"), "situation"),
    ...text(context.say("agenda.fieldChallenges"), "challenges"),
  ];
}

/** All fields at a glance: how much each holds and who leads it. Worth a table from two fields on. */
function overview(context: Context, { fields, goalsByField, measuresByField }: Structure): Block[] {
  if (fields.length < 2) return [];
  return [
    context.overview(
      table({
        key: context.tableKey("fields"),
        caption: context.say("agenda.fieldsAtAGlance"),
        columns: [
          { key: "code", heading: context.say("number"), share: 10 },
          { key: "title", heading: context.term("actionField"), share: 35 },
          { key: "leadUnit", heading: context.label("actionFields", "leadUnitId"), share: 25 },
          { key: "goals", heading: context.terms("goal"), share: 13, align: "end" },
          { key: "measures", heading: context.terms("measure"), share: 17, align: "end" },
        ],
        rows: fields.map((field) =>
          row(
            [
              cell(field.code, anchorOf("actionFields", field, "code")),
              cell(field.title, anchorOf("actionFields", field, "title")),
              cell(context.unit(field.leadUnitId), anchorOf("actionFields", field, "leadUnitId")),
              context.format.number(goalCount(goalsByField.get(field.id))),
              context.format.number(measuresByField.get(field.id)?.length ?? 0),
            ],
            { anchor: anchorOf("actionFields", field, "item") },
          ),
        ),
      }),
    ),
  ];
}

const goalCount = (trees: readonly GoalWithParts[] = []) =>
  trees.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
