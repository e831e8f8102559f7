import type { PlannedMessage } from "@renderer/data/commands/communication";
import type { CommunicationChannel } from "@shared/domain/stakeholders/communicationItem";
import { type GroupWords, nameInside } from "@shared/domain/stakeholders/nameInside";
import { type Occasion, occasionName } from "@shared/domain/stakeholders/occasions";
import type { Proposal } from "@shared/domain/stakeholders/proposals";
import type { Stakeholder } from "@shared/domain/stakeholders/stakeholder";
import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";
import { withoutEnd } from "@shared/i18n/withoutEnd";

type Words = { t: Translate; format: Format };

const groupOf = ({ groupKind }: Pick<Stakeholder, "groupKind">) => groupKind ?? "none";

/** What an occasion is called, with its kind in front. */
export const occasionWords = (t: Translate, occasion: Occasion): string =>
  t("communication.occasion", { kind: occasion.kind, name: occasionName(occasion) });

/** Text block of one message: how the channel begins, what it is about, what it means for the group, how it ends. */
export function textBlock(
  { t, format }: Words,
  occasion: Occasion,
  stakeholder: Pick<Stakeholder, "groupKind"> | undefined,
  channel: CommunicationChannel,
): string {
  const { kind, title, day, within = "" } = occasion;
  return [
    t(`communication.texts.channel.${channel}.open`),
    t(`communication.texts.about.${kind}`, {
      title: withoutEnd(title),
      date: format.date(day),
      within,
    }),
    t(`communication.texts.forGroup.${groupOf(stakeholder ?? {})}`),
    t(`communication.texts.channel.${channel}.close`),
  ].join("\n\n");
}

/** Why a group hears at its place in the order. */
export const whyInWords = (t: Translate, { stakeholder }: Pick<Proposal, "stakeholder">): string =>
  t(`communication.texts.why.${groupOf(stakeholder)}`);

/** What stands for audiences with a person behind them, as in the documents. */
export const groupWords = (t: Translate): GroupWords => ({
  group: (kind) => t(`enumerations.stakeholderGroup.${kind}`),
  unnamed: t("documents.communicationPlan.unnamed"),
});

/** A proposal as a message, with its text block. Documents and calendars print the title, so it names nobody. */
export function messageOf(words: Words, { occasion, stakeholder, day, channel }: Proposal): PlannedMessage {
  const { t } = words;
  const { kind, id, ownerId, sensitivity } = occasion;
  return {
    title: t("communication.messageTitle", {
      group: nameInside(stakeholder, groupWords(t)),
      occasion: withoutEnd(occasion.code ? occasionName(occasion) : occasionWords(t, occasion)),
    }),
    stakeholderIds: [stakeholder.id],
    occasionKind: kind,
    occasionId: id,
    objective: t(`communication.texts.objective.${groupOf(stakeholder)}`),
    keyMessage: textBlock(words, occasion, stakeholder, channel),
    channel,
    firstDate: day,
    ...(ownerId ? { ownerId } : {}),
    ...(sensitivity === "confidential" ? { sensitivity } : {}),
  };
}
