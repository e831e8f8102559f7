import { type HeadingLevel, heading, levelBelow, paragraph } from "../document/build";
import type { Block } from "../document/model";
import { isSaid } from "../document/plainText";
import type { RecordOf } from "../domain/kinds";
import { assemble, type SectionBuilder } from "./assemble";
import { anchorOf, type Context } from "./context";
import { defineDeliverable } from "./define";
import type { SectionDefinition } from "./deliverable";
import { factsOf } from "./parts/facts";
import { profileDocument } from "./parts/profileDocument";
import type { ResolvedSection } from "./sections";

type RoleCard = RecordOf<"roleCards">;

const keys = ["facts", "mandate", "authority", "notResponsibleFor", "commitment"] as const;

const sections = keys.map(
  (key): SectionDefinition => ({
    key,
    label: `roleCard.sections.${key}`,
    enabled: true,
    headless: key === "facts",
  }),
);

/** Rollenkarte: mandate, power and time of a role, a page each. DOMAIN.md (a) seeds 003, 004. */
export const roleCard = defineDeliverable({
  id: "roleCard",
  name: "names.roleCard",
  purpose: "purposes.roleCard",
  recordKind: "roleCards",
  ownVersion: true,
  sections: () => sections,
  content(context, chosen) {
    const ids = new Set(context.options.recordIds);
    const cards = context.workspace.roleCards
      .filter(({ id }) => ids.size === 0 || ids.has(id))
      .sort((a, b) => context.collator.compare(a.title, b.title));
    const [only] = cards;
    return profileDocument(context, "roleCard", {
      title:
        cards.length === 1 && only
          ? context.say("roleCard.title", { title: only.title })
          : context.say("roleCard.titleMany"),
      sheets: cards.map((card) => sheetOf(context, card, chosen, 1)),
    });
  },
});

function sheetOf(
  context: Context,
  card: RoleCard,
  chosen: readonly ResolvedSection[],
  level: HeadingLevel,
): Block[] {
  const rich =
    (field: "mandate" | "authority" | "notResponsibleFor"): SectionBuilder =>
    (_, below) =>
      context.rich("roleCards", card, field, below);
  const builders: Record<(typeof keys)[number], SectionBuilder> = {
    facts: () => cardFacts(context, card),
    mandate: rich("mandate"),
    authority: rich("authority"),
    notResponsibleFor: rich("notResponsibleFor"),
    commitment: () =>
      isSaid(card.commitment)
        ? [paragraph(card.commitment, { anchor: anchorOf("roleCards", card, "commitment") })]
        : [],
  };
  const blocks = assemble(context, chosen, builders, levelBelow(level));
  return [
    heading(level, card.title, { anchor: anchorOf("roleCards", card, "title") }),
    ...(blocks.length > 0 ? blocks : [paragraph(context.say("roleCard.empty"), { style: "note" })]),
  ];
}

function cardFacts(context: Context, card: RoleCard): Block[] {
  const { timeShare } = card;
  return factsOf(context, "roleCards", card, {
    key: "role-facts",
    caption: context.say("roleCard.factsOf", { title: card.title }),
    rows: [
      { field: "personId", value: context.person(card.personId) },
      { field: "targetGroup", value: card.targetGroup },
      {
        field: "timeShare",
        label: context.say("roleCard.timeShare"),
        value:
          timeShare === undefined
            ? ""
            : context.say("roleCard.timeShareValue", { share: context.format.percent(timeShare) }),
      },
      { field: "until", value: context.format.date(card.until) },
    ],
  });
}
