import { list, listItem, paragraph } from "../../document/build";
import type { Block } from "../../document/model";
import { isSaid } from "../../document/plainText";
import type { RecordOf } from "../../domain/kinds";
import { anchorOf, type Context } from "../context";
import { bookTable } from "../handover/bookTable";
import type { Group, Groups } from "./groups";
import { byDay, channelWords, dayWords, isInPlan, statusWords, toldOn } from "./items";

type Item = RecordOf<"communicationItems">;

/** What the plan is built from: messages the reader may see, of the chosen audiences. */
export type Plan = {
  items: readonly Item[];
  groups: Groups;
  occasions: ReadonlyMap<string, string>;
};

/** What the messages are meant to achieve, and the rules of telling. FIELD.md M14. */
export function principleBlocks(context: Context, { items }: Plan): Block[] {
  const say = context.say.bind(context);
  const aims = new Map(
    items
      .filter((item) => isInPlan(item) && isSaid(item.objective))
      .map((item) => [item.objective.trim(), item] as const),
  );
  return [
    list(
      (["first", "council", "feedback"] as const).map((key) => say(`communicationPlan.principles.${key}`)),
    ),
    ...(aims.size === 0
      ? []
      : [
          paragraph(say("communicationPlan.objectives")),
          list(
            [...aims].map(([aim, item]) =>
              listItem(aim, { anchor: anchorOf("communicationItems", item, "objective") }),
            ),
          ),
        ]),
  ];
}

const itemsFor = (items: readonly Item[], { id }: Group): Item[] =>
  byDay(items.filter((item) => isInPlan(item) && item.stakeholderIds.includes(id)));

/** Why of an audience that is kept confidential nothing but a name is said, where there is one. */
export function byKindBlocks(context: Context, { items, groups }: Plan): Block[] {
  return groups.all(items).some(({ stakeholder }) => stakeholder === undefined)
    ? [paragraph(context.say("communicationPlan.byKind"), { style: "note" })]
    : [];
}

/** Who is told, in which role, what they expect and when they hear next. No attitude, no rating of people. */
export function groupBlocks(context: Context, { items, groups }: Plan): Block[] {
  const say = context.say.bind(context);
  const label = (field: "expectations" | "concerns") => context.label("stakeholders", field);
  return bookTable(
    context,
    "communication-groups",
    say("communicationPlan.groupsCaption"),
    [
      [say("communicationPlan.group"), 22],
      [say("communicationPlan.role"), 14],
      [label("expectations"), 24],
      [label("concerns"), 20],
      [say("communicationPlan.planned"), 10],
      [say("communicationPlan.next"), 10],
    ],
    groups.all(items).map((group) => {
      const theirs = itemsFor(items, group);
      const next = theirs.find(({ status }) => status !== "done");
      const { stakeholder } = group;
      return {
        cells: [
          group.name,
          context.value("desiredRole", stakeholder?.desiredRole),
          stakeholder?.expectations ?? "",
          stakeholder?.concerns ?? "",
          theirs.length === 0 ? say("communicationPlan.plannedNone") : context.format.number(theirs.length),
          next ? dayWords(context, next) : "",
        ],
        ...(stakeholder ? { anchor: anchorOf("stakeholders", stakeholder, "item") } : {}),
      };
    }),
  );
}

/** Everything that is to be said, by its day and each in a line: what, to whom, how, by whom, how far. */
export function dayBlocks(context: Context, { items, groups }: Plan): Block[] {
  const say = context.say.bind(context);
  return bookTable(
    context,
    "communication-days",
    say("communicationPlan.daysCaption"),
    [
      [say("communicationPlan.day"), 11],
      [say("communicationPlan.message"), 31],
      [say("communicationPlan.group"), 18],
      [context.label("communicationItems", "channel"), 13],
      [context.label("communicationItems", "ownerId"), 14],
      [context.label("communicationItems", "status"), 13],
    ],
    byDay(items.filter(isInPlan)).map((item) => ({
      cells: [
        dayWords(context, item),
        item.title,
        groups.namesOf(item),
        channelWords(context, item),
        context.shortPerson(item.ownerId),
        statusWords(context, item),
      ],
      anchor: anchorOf("communicationItems", item, "item"),
    })),
  );
}

/** What came back, and what follows from it, in the order in which it came. */
export function feedbackBlocks(context: Context, { items, groups }: Plan): Block[] {
  const say = context.say.bind(context);
  return bookTable(
    context,
    "communication-feedback",
    say("communicationPlan.feedbackCaption"),
    [
      [say("communicationPlan.day"), 11],
      [say("communicationPlan.group"), 18],
      [say("communicationPlan.message"), 21],
      [context.label("communicationItems", "feedback"), 27],
      [context.label("communicationItems", "followUp"), 23],
    ],
    byDay(items, toldOn)
      .filter(({ feedback, followUp }) => isSaid(feedback) || isSaid(followUp))
      .map((item) => ({
        cells: [
          context.format.shortDate(toldOn(item)),
          groups.namesOf(item),
          item.title,
          item.feedback,
          item.followUp,
        ],
        anchor: anchorOf("communicationItems", item, "feedback"),
      })),
  );
}

/** What was proposed or planned and will not be said, with the reason. */
export function droppedBlocks(context: Context, { items, groups }: Plan): Block[] {
  const say = context.say.bind(context);
  return bookTable(
    context,
    "communication-dropped",
    say("communicationPlan.droppedCaption"),
    [
      [say("communicationPlan.group"), 22],
      [say("communicationPlan.message"), 30],
      [context.label("communicationItems", "status"), 14],
      [context.label("communicationItems", "reason"), 34],
    ],
    byDay(items.filter((item) => !isInPlan(item))).map((item) => ({
      cells: [
        groups.namesOf(item),
        item.title,
        context.value("communicationStatus", item.status),
        item.reason,
      ],
      anchor: anchorOf("communicationItems", item, "reason"),
    })),
  );
}
