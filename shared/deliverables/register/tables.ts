import { row, table } from "../../document/buildTable";
import type { Table } from "../../document/model";
import type { Ranked } from "../../domain/processes/priority";
import { anchorOf, type Context } from "../context";
import { missingCriteria } from "../process/priority";
import { quadrantWords, shareWords } from "../process/setting";

/** A column of the extract: heading, share of the width, what stands in it. */
type RegisterColumn = {
  heading: string;
  share: number;
  words: (entry: Ranked) => string;
  /** Figures stand below each other. */
  align?: "end";
};

/** The columns a table of the extract can have, each made once. */
export function registerColumns(context: Context) {
  const say = context.say.bind(context);
  const { number, shortDate } = context.format;
  return {
    rank: { align: "end", heading: say("processRegister.rank"), share: 7, words: ({ rank }) => number(rank) },
    process: {
      heading: say("processRegister.process"),
      share: 32,
      words: ({ process }) => `${process.code} ${process.name}`,
    },
    unit: {
      heading: context.label("processes", "orgUnitId"),
      share: 17,
      words: ({ process }) => context.shortUnit(process.orgUnitId),
    },
    score: {
      align: "end",
      heading: say("processRegister.score"),
      share: 9,
      words: ({ rank, priority }) => (rank === undefined ? "" : number(priority.score, 1)),
    },
    value: {
      align: "end",
      heading: say("processRegister.value"),
      share: 9,
      words: ({ rank, priority }) => (rank === undefined ? "" : shareWords(context, priority.value)),
    },
    feasibility: {
      align: "end",
      heading: say("processRegister.feasibility"),
      share: 10,
      words: ({ rank, priority }) => (rank === undefined ? "" : shareWords(context, priority.feasibility)),
    },
    coverage: {
      align: "end",
      heading: say("processRegister.coverage"),
      share: 10,
      words: ({ priority }) => shareWords(context, priority.coverage),
    },
    quadrant: {
      heading: say("processRegister.quadrant"),
      share: 13,
      words: ({ priority: { quadrant } }) => (quadrant ? quadrantWords(context, quadrant) : ""),
    },
    duty: {
      heading: say("processRegister.dutyBy"),
      share: 13,
      words: ({ process: { mandatory, mandatoryBy } }) =>
        mandatory ? shortDate(mandatoryBy) || say("processRegister.undated") : "",
    },
    level: {
      heading: context.label("processes", "internalLevel"),
      share: 20,
      words: ({ process }) => context.value("processLevel", process.internalLevel),
    },
    hours: {
      align: "end",
      heading: context.t("processes.boundHours"),
      share: 12,
      words: ({ priority }) => number(priority.boundHours, 0),
    },
    missing: {
      heading: say("processRegister.missing"),
      share: 40,
      words: ({ priority }) => missingCriteria(context, priority.points),
    },
  } as const satisfies Record<string, RegisterColumn>;
}

export type RegisterColumnKey = keyof ReturnType<typeof registerColumns>;

/** One table of the extract; none where no process belongs in it. */
export function registerTable(
  context: Context,
  key: string,
  caption: string,
  keys: readonly RegisterColumnKey[],
  entries: readonly Ranked[],
): Table[] {
  const all: Readonly<Record<RegisterColumnKey, RegisterColumn>> = registerColumns(context);
  if (entries.length === 0) return [];
  const columns = keys.map((one) => [one, all[one]] as const);
  return [
    context.overview(
      table({
        key: context.tableKey(key),
        caption,
        columns: columns.map(([one, { heading, share, align }]) => ({
          key: one,
          heading,
          share,
          ...(align ? { align } : {}),
        })),
        rows: entries.map((entry) =>
          row(
            columns.map(([, { words }]) => words(entry)),
            { anchor: anchorOf("processes", entry.process, "item") },
          ),
        ),
      }),
    ),
  ];
}
