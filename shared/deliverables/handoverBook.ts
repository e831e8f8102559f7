import { paragraph, section } from "../document/build";
import { assemble, type SectionBuilder } from "./assemble";
import type { Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { contactBlocks } from "./handover/contacts";
import { dateBlocks } from "./handover/dates";
import { decisionBlocks } from "./handover/decisions";
import { fileBlocks } from "./handover/files";
import { overviewBlocks } from "./handover/overview";
import { parkedBlocks } from "./handover/parked";
import { promiseBlocks } from "./handover/promises";
import { cover, properties, running } from "./parts/cover";

const builders = {
  overview: overviewBlocks,
  decisions: orSaysSo(decisionBlocks, "decisions"),
  promises: orSaysSo(promiseBlocks, "promises"),
  contacts: orSaysSo(contactBlocks, "contacts"),
  dates: orSaysSo(dateBlocks, "dates"),
  parked: orSaysSo(parkedBlocks, "parked"),
  files: fileBlocks,
} as const satisfies Record<string, SectionBuilder>;
type ChapterKey = keyof typeof builders;

const sections = (Object.keys(builders) as ChapterKey[]).map(
  (key): SectionDefinition => ({ key, label: `handoverBook.chapters.${key}`, enabled: true }),
);

/** A chapter without content says that there is nothing, so that nobody wonders whether it was forgotten. */
function orSaysSo(
  builder: SectionBuilder,
  key: "decisions" | "promises" | "contacts" | "dates" | "parked",
): SectionBuilder {
  return (context, level) => {
    const blocks = builder(context, level);
    return blocks.length > 0 ? blocks : [paragraph(context.say(`handoverBook.empty.${key}`))];
  };
}

/** Übergabebuch: what a deputy or successor must know first. FIELD.md M11. */
export const handoverBook = defineDeliverable({
  id: "handoverBook",
  name: "names.handoverBook",
  purpose: "purposes.handoverBook",
  ownVersion: true,
  sections: () => sections,
  content(context: Context, chosen) {
    const title = context.say("handoverBook.title");
    const date = context.format.date(context.options.date);
    return {
      properties: properties(context, "handoverBook", title),
      running: running(context, title),
      sections: [
        section([
          ...cover(context, { title, subtitle: context.say("handoverBook.subtitle") }, 1),
          paragraph(context.say("handoverBook.intro", { date }), { style: "note" }),
          ...assemble(context, chosen, builders),
        ]),
      ],
    };
  },
});
