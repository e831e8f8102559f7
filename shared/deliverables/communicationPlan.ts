import { levelBelow, paragraph, section } from "../document/build";
import { assemble, type SectionBuilder } from "./assemble";
import {
  byKindBlocks,
  dayBlocks,
  droppedBlocks,
  feedbackBlocks,
  groupBlocks,
  type Plan,
  principleBlocks,
} from "./communication/chapters";
import { Groups, occasionNames } from "./communication/groups";
import { orderBlocks } from "./communication/order";
import { textBlocks } from "./communication/texts";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { masthead, properties, running } from "./parts/cover";

const chapters = ["principles", "groups", "order", "days", "texts", "feedback", "dropped"] as const;
type Chapter = (typeof chapters)[number];

const sections = chapters.map(
  (key): SectionDefinition => ({
    key,
    label: `communicationPlan.sections.${key}`,
    enabled: true,
    neverMarked: true,
  }),
);

const builders = (plan: Plan): Record<Chapter, SectionBuilder> => ({
  principles: (context) => principleBlocks(context, plan),
  groups: (context) => groupBlocks(context, plan),
  order: (context) => orderBlocks(context, plan),
  days: (context) => dayBlocks(context, plan),
  texts: (context, level) => textBlocks(context, plan, levelBelow(level)),
  feedback: (context) => feedbackBlocks(context, plan),
  dropped: (context) => droppedBlocks(context, plan),
});

/**
 * Kommunikationsplan: who hears what, when, how and from whom, in which order and why. Attitude, influence and
 * interest never leave the program. DOMAIN.md (e); finding 6.
 */
export const communicationPlan = defineDeliverable({
  id: "communicationPlan",
  name: "names.communicationPlan",
  purpose: "purposes.communicationPlan",
  recordKind: "stakeholders",
  ownVersion: true,
  sections: () => sections,
  content(context, chosen, whole) {
    const title = context.say("communicationPlan.title");
    const ids = new Set(context.options.recordIds);
    const items = context.workspace.communicationItems.filter(
      ({ stakeholderIds }) => ids.size === 0 || stakeholderIds.some((id) => ids.has(id)),
    );
    const groups = new Groups(context, whole);
    const hasContent = items.length > 0 || groups.all(items).length > 0;
    const plan = { items, groups, occasions: occasionNames(context) };
    const blocks = hasContent ? assemble(context, chosen, builders(plan)) : [];
    return {
      properties: properties(context, "communicationPlan", title),
      running: running(context, title),
      layout: "sheet",
      sections: [
        section(
          [
            ...masthead(context, { title }),
            ...(blocks.length > 0
              ? [...byKindBlocks(context, plan), ...blocks]
              : [paragraph(context.say("communicationPlan.empty"), { style: "note" })]),
          ],
          "landscape",
        ),
      ],
    };
  },
});
