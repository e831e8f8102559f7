import { row, table } from "../../document/buildTable";
import type { Block } from "../../document/model";
import type { Context } from "../context";

const productTerms = ["agenda", "indicator", "project", "roadmap"] as const;
const houseTerms = ["actionField", "goal", "measure", "guideline", "leadUnit", "owner"] as const;

/** The terms of the document in the house's own words, sorted as the language does. Meanings: DOMAIN.md (b). */
export function glossaryBlocks(context: Context): Block[] {
  const entries = [
    ...productTerms.map((key) => ({
      term: context.say(`glossary.${key}`),
      meaning: context.say(`glossary.meanings.${key}`),
    })),
    ...houseTerms.map((key) => ({
      term: context.term(key),
      meaning: context.say(`glossary.meanings.${key}`),
    })),
  ].sort((a, b) => context.collator.compare(a.term, b.term));
  return [
    table({
      key: context.tableKey("glossary"),
      caption: context.say("glossary.caption"),
      rowHeadings: true,
      columns: [
        { key: "term", heading: context.say("glossary.term"), share: 28 },
        { key: "meaning", heading: context.say("glossary.meaning"), share: 72 },
      ],
      rows: entries.map(({ term, meaning }) => row([term, meaning])),
    }),
  ];
}
