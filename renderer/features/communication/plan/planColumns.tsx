import { audienceOf, type CommunicationPlan, type MessageRow } from "@renderer/data/queries/communication";
import type { Column } from "@renderer/ui/RecordTable/column";
import { occasionKinds } from "@shared/domain/stakeholders/affected";
import {
  cadences,
  communicationChannels,
  communicationStatuses,
} from "@shared/domain/stakeholders/communicationItem";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { occasionWords } from "../proposals/messageOf";
import { GapMark, OrderMark } from "./MessageMarks";
import classes from "./planColumns.module.css";

type Steps = { open: (id: string) => void; tell: (row: MessageRow) => void };

/** Whether a message still is to be given. */
export const isPending = ({ item }: MessageRow): boolean =>
  item.status === "planned" || item.status === "prepared";

/** Columns of the plan; those shown at first fit beside the navigation in a window of 1280 pixels. */
export function planColumns(
  { stakeholders, persons, outOfOrder }: Pick<CommunicationPlan, "stakeholders" | "persons" | "outOfOrder">,
  { t, date }: { t: Translate; date: (day: string) => string },
  { open, tell }: Steps,
): Column<MessageRow>[] {
  const field = (name: keyof MessageRow["item"]) => t(`fields.communicationItems.${name}`);
  const audience = ({ item }: MessageRow) => audienceOf(item, stakeholders);
  return [
    {
      id: "day",
      label: t("communication.plan.day"),
      value: ({ day }) => day,
      filter: "date",
      width: 108,
      render: ({ id, day, isOverdue }) => (
        <>
          {day === undefined ? "–" : date(day)}
          {isOverdue && <span className={classes.overdue}>{t("communication.plan.overdue")}</span>}
          <OrderMark order={outOfOrder.get(id)} t={t} />
        </>
      ),
    },
    {
      id: "title",
      label: field("title"),
      value: ({ item }) => item.title,
      filter: "text",
      width: 216,
      fixed: true,
      render: ({ id, item }) => (
        <>
          <button type="button" className={classes.title} onClick={() => open(id)}>
            {item.title}
          </button>
          <GapMark item={item} t={t} />
        </>
      ),
    },
    {
      id: "audience",
      label: t("communication.plan.audience"),
      value: (row) => (audience(row) === "" ? undefined : audience(row).split(", ")),
      filter: "set",
      groupable: true,
      width: 124,
    },
    {
      id: "channel",
      label: field("channel"),
      value: ({ item }) => item.channel,
      valueLabel: (value) => wordsFor(t, `enumerations.communicationChannel.${value}`),
      order: communicationChannels,
      filter: "set",
      groupable: true,
      width: 112,
    },
    {
      id: "status",
      label: field("status"),
      value: ({ item }) => item.status,
      valueLabel: (value) => wordsFor(t, `enumerations.communicationStatus.${value}`),
      order: communicationStatuses,
      filter: "set",
      groupable: true,
      width: 104,
    },
    {
      id: "told",
      label: field("doneOn"),
      value: ({ item }) => item.doneOn,
      filter: "date",
      width: 192,
      render: (row) =>
        isPending(row) ? (
          <button
            type="button"
            className={classes.told}
            aria-label={t("communication.plan.toldOf", { title: row.item.title })}
            onClick={() => tell(row)}
          >
            {t("communication.plan.told")}
          </button>
        ) : (
          row.item.doneOn && date(row.item.doneOn)
        ),
    },
    {
      id: "feedback",
      label: field("feedback"),
      value: ({ item }) => item.feedback,
      filter: "text",
      width: 170,
      hidden: true,
    },
    {
      id: "owner",
      label: field("ownerId"),
      value: ({ item }) => (item.ownerId ? (persons.get(item.ownerId)?.displayName ?? "") : ""),
      filter: "set",
      groupable: true,
      width: 140,
    },
    {
      id: "occasionKind",
      label: field("occasionKind"),
      value: ({ item }) => item.occasionKind,
      valueLabel: (value) => wordsFor(t, `enumerations.occasionKind.${value}`),
      order: occasionKinds,
      filter: "set",
      groupable: true,
      width: 140,
      hidden: true,
    },
    {
      id: "occasion",
      label: t("communication.plan.occasion"),
      value: ({ occasion }) => occasion && occasionWords(t, occasion),
      filter: "set",
      groupable: true,
      width: 240,
      hidden: true,
    },
    {
      id: "cadence",
      label: field("cadence"),
      value: ({ item }) => item.cadence,
      valueLabel: (value) => wordsFor(t, `enumerations.communicationCadence.${value}`),
      order: cadences,
      filter: "set",
      groupable: true,
      width: 130,
      hidden: true,
    },
    ...(["objective", "keyMessage", "followUp", "reason"] as const).map(
      (name): Column<MessageRow> => ({
        id: name,
        label: field(name),
        value: ({ item }) => item[name],
        filter: "text",
        width: 220,
        hidden: true,
      }),
    ),
  ];
}
