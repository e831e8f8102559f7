import { type HeadingLevel, heading, levelBelow } from "../../document/build";
import { cell, row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { goalBlocks } from "./goal";
import { measureTable } from "./measureTable";
import type { GoalWithParts, Structure } from "./structure";

type Field = RecordOf<"actionFields">;
type Given = { structure: Structure; linked: boolean };

/** Order field → goals: each field with situation, challenges, goals and the overview of its measures. */
export function fieldsWithGoals(context: Context, level: HeadingLevel, given: Given): Block[] {
  const { structure, linked } = given;
  const below = levelBelow(level);
  const inner = levelBelow(below);
  const parts = (id: string | undefined, measures: { heading: string; key: string; caption: string }) => [
    ...(structure.goalsByField.get(id) ?? []).flatMap((goal) => goalBlocks(context, goal, inner)),
    ...measuresBlocks(context, structure.measuresByField.get(id) ?? [], inner, { ...measures, linked }),
  ];
  const fields = structure.fields.flatMap((field) => [
    ...fieldBlocks(context, field, below),
    ...parts(field.id, {
      heading: context.say("agenda.measures"),
      key: `measures-${field.code}`,
      caption: context.say("agenda.measuresOf", { code: field.code }),
    }),
  ]);
  const rest = parts(undefined, {
    heading: context.say("agenda.measures"),
    key: "measures-unassigned",
    caption: context.say("agenda.measuresUnassigned"),
  });
  return [
    ...overview(context, structure),
    ...fields,
    ...(rest.length > 0 ? [heading(below, context.say("unassigned")), ...rest] : []),
  ];
}

/** Order goal → fields: the fields' own texts, and measures that serve no goal. */
export function fieldsAfterGoals(context: Context, level: HeadingLevel, given: Given): Block[] {
  const { structure, linked } = given;
  const below = levelBelow(level);
  const goalless = (id: string | undefined) =>
    (structure.measuresByField.get(id) ?? []).filter(
      (measure) => context.goals(measure.goalIds).length === 0,
    );
  const fields = structure.fields.flatMap((field) => [
    ...fieldBlocks(context, field, below),
    ...measuresBlocks(context, goalless(field.id), levelBelow(below), {
      heading: context.say("agenda.measuresWithout"),
      key: `measures-${field.code}`,
      caption: context.say("agenda.measuresOf", { code: field.code }),
      linked,
    }),
  ]);
  const rest = measureTable(context, goalless(undefined), {
    key: "measures-unassigned",
    caption: context.say("agenda.measuresUnassigned"),
    linked,
  });
  return [
    ...overview(context, structure),
    ...fields,
    ...(rest.length > 0 ? [heading(below, context.say("unassigned")), ...rest] : []),
  ];
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

function measuresBlocks(
  context: Context,
  measures: readonly RecordOf<"measures">[],
  level: HeadingLevel,
  options: { heading: string; key: string; caption: string; linked: boolean },
): Block[] {
  const table = measureTable(context, measures, options);
  return table.length > 0 ? [heading(level, options.heading), ...table] : [];
}

/** All fields at a glance: how much each holds and who leads it. Worth a table from two fields on. */
function overview(context: Context, { fields, goalsByField, measuresByField }: Structure): Block[] {
  if (fields.length < 2) return [];
  return [
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
  ];
}

const goalCount = (trees: readonly GoalWithParts[] = []) =>
  trees.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
