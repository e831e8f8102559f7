import { row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import { fieldBalances } from "../../domain/overview/balance";
import { anchorOf, type Context } from "../context";
import type { Report } from "./report";

/** Umsetzungsstand je Handlungsfeld: its measures by status, its open projects and their lights. */
export function fieldBlocks(context: Context, { newest }: Report): Block[] {
  const { workspace, format } = context;
  const balances = fieldBalances({ ...workspace, newest }).filter(
    ({ field, measures, projects }) => field || measures + projects > 0,
  );
  if (balances.length === 0) return [];
  const say = (key: "all" | "planned" | "running" | "done" | "projects" | "lights" | "none") =>
    context.say(`progressReport.fields.${key}`);
  const known = new Set(workspace.actionFields.map(({ id }) => id));
  const count = (fieldId: string | undefined, statuses: readonly string[]) =>
    format.number(
      workspace.measures.filter(
        (measure) =>
          (measure.fieldId && known.has(measure.fieldId) ? measure.fieldId : undefined) === fieldId &&
          statuses.includes(measure.status),
      ).length,
    );
  const figures = [
    ["all", say("all"), 17],
    ["planned", say("planned"), 11],
    ["running", say("running"), 11],
    ["done", say("done"), 19],
    ["projects", say("projects"), 11],
    ["lights", say("lights"), 11],
  ] as const;
  return [
    table({
      key: context.tableKey("progress-fields"),
      caption: context.say("progressReport.fields.caption"),
      rowHeadings: true,
      columns: [
        { key: "field", heading: context.term("actionField"), share: 20 },
        ...figures.map(([key, heading, share]) => ({ key, heading, share, align: "end" as const })),
      ],
      rows: balances.map(({ field, measures, projects, yellow, red }) =>
        row(
          [
            field ? context.named(field) : say("none"),
            format.number(measures),
            count(field?.id, ["idea", "planned"]),
            count(field?.id, ["running"]),
            count(field?.id, ["done"]),
            format.number(projects),
            context.say("progressReport.fields.lightsOf", { yellow, red }),
          ],
          field ? { anchor: anchorOf("actionFields", field, "item") } : {},
        ),
      ),
    }),
  ];
}
