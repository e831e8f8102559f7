import { levelBelow, paragraph, section } from "../document/build";
import { ranked } from "../domain/processes/priority";
import { assemble, type SectionBuilder } from "./assemble";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { masthead, properties, running } from "./parts/cover";
import { prioritySetting } from "./process/setting";
import {
  dutyBlocks,
  type Extract,
  groupBlocks,
  orderBlocks,
  overviewBlocks,
  unitBlocks,
  unratedBlocks,
} from "./register/chapters";

const chapters = ["overview", "duties", "order", "units", "groups", "unrated"] as const;
type Chapter = (typeof chapters)[number];

/** By unit is the other way to read the same entries: on request. */
const sections = chapters.map(
  (key): SectionDefinition => ({
    key,
    label: `processRegister.sections.${key}`,
    enabled: key !== "units",
    headless: key === "overview",
    neverMarked: true,
  }),
);

const builders = (extract: Extract): Record<Chapter, SectionBuilder> => ({
  overview: (context) => overviewBlocks(context, extract),
  duties: (context) => dutyBlocks(context, extract),
  order: (context) => orderBlocks(context, extract),
  units: (context, level) => unitBlocks(context, extract, levelBelow(level)),
  groups: (context) => groupBlocks(context, extract),
  unrated: (context) => unratedBlocks(context, extract),
});

/**
 * Prozessregister-Auszug: the chosen processes with their place in the whole register, in order of priority or by
 * unit. DOMAIN.md (e).
 */
export const processRegister = defineDeliverable({
  id: "processRegister",
  name: "names.processRegister",
  purpose: "purposes.processRegister",
  recordKind: "processes",
  ownVersion: true,
  sections: () => sections,
  content(context, chosen) {
    const order = ranked(context.workspace.processes, prioritySetting(context));
    const ids = new Set(context.options.recordIds);
    const entries = ids.size === 0 ? order : order.filter(({ process }) => ids.has(process.id));
    const isPart = entries.length < order.length;
    const title = context.say(isPart ? "processRegister.titlePart" : "processRegister.title");
    const blocks = assemble(context, chosen, builders({ entries, total: order.length }));
    return {
      properties: properties(context, "processRegister", title),
      running: running(context, title),
      layout: "sheet",
      sections: [
        section(
          [
            ...masthead(context, { title }),
            ...(blocks.length > 0
              ? blocks
              : [paragraph(context.say("processRegister.empty"), { style: "note" })]),
          ],
          "landscape",
        ),
      ],
    };
  },
});
