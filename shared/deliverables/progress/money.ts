import { paragraph } from "../../document/build";
import { row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { fundingSums, moneyLeftOut } from "../../domain/papers/progress";
import { budgetSum, hasBudget } from "../../domain/projects/budgetSums";
import type { Context } from "../context";
import type { Report } from "./report";

/** Finanzen: planned, spent and left by kind of funding, of the projects told of and those completed in the period. */
export function moneyBlocks(context: Context, { told, finished }: Report): Block[] {
  const projects = [...told, ...finished];
  const { sums, without } = fundingSums(projects);
  if (sums.length === 0) return [];
  const say = (key: "funding" | "plan" | "spent" | "left" | "total" | "notStated") =>
    context.say(`progressReport.money.${key}`);
  const { money } = context.format;
  const total = sums.reduce((all, { plan, spent }) => ({ plan: all.plan + plan, spent: all.spent + spent }), {
    plan: 0,
    spent: 0,
  });
  const figures = (name: string, { plan, spent }: { plan: number; spent: number }) =>
    row([name, money(plan), money(spent), money(plan - spent)]);
  return [
    table({
      key: context.tableKey("progress-money"),
      caption: context.say("progressReport.money.caption"),
      rowHeadings: true,
      columns: [
        { key: "funding", heading: say("funding"), share: 31 },
        { key: "plan", heading: say("plan"), share: 23, align: "end" },
        { key: "spent", heading: say("spent"), share: 23, align: "end" },
        { key: "left", heading: say("left"), share: 23, align: "end" },
      ],
      rows: [
        ...sums.map((sum) =>
          figures(sum.funding ? context.value("fundingSource", sum.funding) : say("notStated"), sum),
        ),
        ...(sums.length > 1 ? [figures(say("total"), total)] : []),
      ],
    }),
    ...(without > 0
      ? [paragraph(context.count("progressReport.money.without", without), { style: "note" })]
      : []),
    ...leftOutNotes(context, projects),
  ];
}

/** Where the figures differ from those of all projects: what is not told of, with its plan, and what was given up. */
function leftOutNotes(context: Context, told: readonly RecordOf<"projects">[]): Block[] {
  const all = context.workspace.projects;
  const left = moneyLeftOut(all, told);
  const cancelled = all.filter((project) => project.phase === "cancelled" && hasBudget(project)).length;
  return [
    left.length > 0
      ? context.say("progressReport.money.leftOut", {
          projects: context.count("progressReport.money.leftOutProjects", left.length),
          amount: context.format.money(budgetSum(left).plan ?? 0),
        })
      : "",
    cancelled > 0 ? context.count("progressReport.money.cancelled", cancelled) : "",
  ]
    .filter(Boolean)
    .map((note) => paragraph(note, { style: "note" }));
}
