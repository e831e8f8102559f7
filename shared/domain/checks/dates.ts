import type { CheckRule, Finding } from "./finding";

/** Pairs of fields of which the first must not come after the second. */
const pairs = {
  agendas: [["periodFrom", "periodTo"]],
  indicators: [["baseDate", "targetDate"]],
  measures: [["start", "end"]],
  projects: [
    ["startPlan", "endPlan"],
    ["startActual", "endActual"],
  ],
} as const;

/** Beginnings that lie behind their ends. */
export const dateRules: readonly CheckRule[] = [
  {
    name: "contradictingDates",
    find: ({ workspace }) =>
      (Object.keys(pairs) as (keyof typeof pairs)[]).flatMap((kind) =>
        workspace[kind].flatMap((record) =>
          pairs[kind].flatMap(([from, to]): Finding[] => {
            const values = record as Record<string, unknown>;
            const [first, last] = [values[from], values[to]];
            const isTurned = first !== undefined && last !== undefined && String(first) > String(last);
            return isTurned
              ? [
                  {
                    rule: "contradictingDates",
                    kind,
                    recordId: record.id,
                    values: { fromField: from, toField: to, from: String(first), to: String(last) },
                  },
                ]
              : [];
          }),
        ),
      ),
  },
];
