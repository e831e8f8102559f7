import { type HeadingLevel, heading, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { grouped } from "../../domain/grouped";
import { quadrants, type Ranked } from "../../domain/processes/priority";
import type { Context } from "../context";
import { quadrantWords, shareWords } from "../process/setting";
import { registerTable } from "./tables";

/** What the extract is about: the chosen entries in the register's order, and how many the register holds. */
export type Extract = { entries: readonly Ranked[]; total: number };

/** How many, how many of them rated, how much is known, what they bind: the coverage is told, never hidden. */
export function overviewBlocks(context: Context, { entries, total }: Extract): Block[] {
  if (entries.length === 0) return [];
  const { number } = context.format;
  const say = context.say.bind(context);
  const shown = entries.length;
  const rated = entries.filter(({ rank }) => rank !== undefined).length;
  const known = entries.flatMap(({ priority }) => priority.boundHours ?? []);
  const duties = entries.filter(({ process }) => process.mandatory).length;
  const coverage = entries.reduce((sum, { priority }) => sum + priority.coverage, 0) / shown;
  const size =
    shown < total
      ? say("processRegister.overview.part", { shown: number(shown), number: number(total) })
      : say(shown === 1 ? "processRegister.overview.whole_one" : "processRegister.overview.whole_other", {
          number: number(shown),
        });
  return [
    paragraph(
      [
        size,
        ratedWords(context, rated, shown),
        say(
          shown === 1 ? "processRegister.overview.coverage_one" : "processRegister.overview.coverage_other",
          {
            coverage: shareWords(context, coverage),
          },
        ),
      ].join(" "),
    ),
    ...(known.length === 0
      ? []
      : [
          paragraph(
            say("processRegister.overview.hours", {
              known: number(known.length),
              shown: number(shown),
              hours: number(
                known.reduce((sum, hours) => sum + hours, 0),
                0,
              ),
            }),
          ),
        ]),
    ...(duties === 0
      ? []
      : [
          paragraph(
            say(
              duties === 1 ? "processRegister.overview.duties_one" : "processRegister.overview.duties_other",
              {
                count: duties,
              },
            ),
          ),
        ]),
  ];
}

/** How many of the shown have a rank, all and none in words of their own. */
function ratedWords(context: Context, rated: number, shown: number): string {
  const { number } = context.format;
  if (rated === shown) return context.count("processRegister.overview.allRated", shown);
  if (rated === 0) return context.count("processRegister.overview.noneRated", shown);
  return context.say(
    rated === 1 ? "processRegister.overview.rated_one" : "processRegister.overview.rated_other",
    { rated: number(rated), shown: number(shown) },
  );
}

/** Legal duties by their day; they are pinned on top and never mixed into the score. */
export const dutyBlocks = (context: Context, { entries }: Extract): Block[] =>
  registerTable(
    context,
    "register-duties",
    context.say("processRegister.dutiesCaption"),
    ["process", "unit", "duty", "level", "quadrant", "rank"],
    entries.filter(({ process }) => process.mandatory),
  );

const orderColumns = [
  "rank",
  "process",
  "unit",
  "quadrant",
  "duty",
  "score",
  "value",
  "feasibility",
  "coverage",
] as const;

/** Legal duties first, then what has a rank; what has none stands in a chapter of its own. */
export function orderBlocks(context: Context, { entries }: Extract): Block[] {
  const placed = entries.filter(({ rank, process }) => rank !== undefined || process.mandatory);
  const tables = registerTable(
    context,
    "register-order",
    context.say("processRegister.orderCaption"),
    orderColumns,
    placed,
  );
  return tables.length > 0 ? [paragraph(context.say("processRegister.orderIntro")), ...tables] : [];
}

/** A table for each unit, by name; those without a unit last. */
export function unitBlocks(context: Context, { entries }: Extract, level: HeadingLevel): Block[] {
  const byUnit = grouped(entries, ({ process }) => context.unit(process.orgUnitId));
  return [...byUnit.keys()]
    .sort((a, b) => Number(a === "") - Number(b === "") || context.collator.compare(a, b))
    .flatMap((name): Block[] => {
      const unit = name || context.say("processRegister.noUnit");
      return [
        heading(level, unit),
        ...registerTable(
          context,
          "register-unit",
          context.say("processRegister.unitCaption", { unit }),
          ["rank", "process", "quadrant", "level", "duty", "hours", "score"],
          byUnit.get(name) ?? [],
        ),
      ];
    });
}

/** Value and feasibility as four groups, each with what it means. */
export const groupBlocks = (context: Context, { entries }: Extract): Block[] =>
  quadrants.flatMap((quadrant) =>
    registerTable(
      context,
      `register-${quadrant}`,
      context.say("processRegister.groupCaption", {
        group: quadrantWords(context, quadrant),
        hint: context.t(`processes.quadrantHints.${quadrant}`),
      }),
      ["process", "unit", "value", "feasibility", "score", "rank"],
      entries.filter(({ priority }) => priority.quadrant === quadrant),
    ),
  );

/** What has no rank, and which entries would give it one. */
export const unratedBlocks = (context: Context, { entries }: Extract): Block[] =>
  registerTable(
    context,
    "register-unrated",
    context.say("processRegister.unratedCaption"),
    ["process", "unit", "missing", "coverage"],
    entries.filter(({ rank }) => rank === undefined),
  );
