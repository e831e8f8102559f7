import { paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { factsOf } from "../parts/facts";

/** Financial impact: none in a sentence, else budget, amount, line, follow-up costs. DOMAIN.md (e). */
export function moneyBlocks(context: Context, paper: RecordOf<"councilPapers">): Block[] {
  const impact = paper.financialImpact;
  if (!impact) return [];
  const say = (key: "budget" | "years" | "amount" | "line" | "followUp" | "savings" | "investment") =>
    context.say(`councilPaper.money.${key}`);
  if (impact.none)
    return [
      paragraph(context.say("councilPaper.money.none"), {
        anchor: anchorOf("councilPapers", paper, "financialImpact"),
      }),
    ];
  const { money } = context.format;
  const years = [impact.from, impact.to].filter((year) => year !== undefined);
  const facts = [
    { label: say("budget"), value: context.value("budgetKind", impact.budget) },
    { label: say("amount"), value: money(impact.amount) },
    { label: say("years"), value: [...new Set(years)].join(" – ") },
    { label: say("line"), value: impact.line },
    { label: say("followUp"), value: money(impact.followUpCosts) },
    { label: say("savings"), value: money(impact.savings) },
  ];
  if (facts.every(({ value }) => value.trim() === "")) return [];
  const isInvestment = context.say(impact.isInvestment ? "councilPaper.money.yes" : "councilPaper.money.no");
  return factsOf(context, "councilPapers", paper, {
    key: "money",
    caption: context.say("councilPaper.money.caption"),
    rows: [...facts, { label: say("investment"), value: isInvestment }],
  });
}
