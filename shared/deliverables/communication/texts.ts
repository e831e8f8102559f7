import { bold, type HeadingLevel, heading, inlines, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import { openGaps } from "../../domain/stakeholders/textGaps";
import { anchorOf, type Context } from "../context";
import type { Plan } from "./chapters";
import { byDay, dayWords, isInPlan } from "./items";

/**
 * What each message says, once and over the whole width, in the order of the table by days: texts in narrow cells would
 * leave half of every page empty. One that is a title alone says all in the table. Day and audience stand in one
 * paragraph with the first words, so that no heading is left with them at the foot of a page.
 */
export function textBlocks(
  context: Context,
  { items, groups, occasions }: Plan,
  level: HeadingLevel,
): Block[] {
  return byDay(items.filter(isInPlan)).flatMap((item): Block[] => {
    const occasion = item.occasionId ? occasions.get(item.occasionId) : undefined;
    const gaps = openGaps(item).join(", ");
    const [first, ...others] = [
      ...item.keyMessage.split(/\n\s*\n/).flatMap((part) => (isSaid(part) ? [inlines(part.trim())] : [])),
      ...(gaps === "" ? [] : [[bold(context.say("communicationPlan.unfinished", { gaps }))]]),
      ...(occasion ? [inlines(context.say("communicationPlan.occasion", { occasion }))] : []),
    ];
    if (first === undefined) return [];
    const told = [dayWords(context, item), groups.namesOf(item)].filter((part) => part !== "").join(", ");
    return [
      heading(level, item.title, { anchor: anchorOf("communicationItems", item, "keyMessage") }),
      paragraph([bold(told), { type: "lineBreak" }, ...first]),
      ...others.map((words) => paragraph(words)),
    ];
  });
}
