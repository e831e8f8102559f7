import type { SaidColumn } from "@renderer/ui/RecordTable/column";
import type { ActionItem } from "@shared/domain/events/actionItem";
import type { Decision } from "@shared/domain/events/decision";
import type { Event } from "@shared/domain/events/event";
import { forumOf } from "@shared/domain/events/forum";
import { ownerInWords } from "@shared/domain/events/taskOwner";
import type { RecordOf } from "@shared/domain/kinds";
import type { Translate } from "@shared/i18n/translate";

/** Decisions as a table that leaves. */
export const decisionColumns = (event: Event, t: Translate): SaidColumn<Decision>[] => [
  { id: "code", label: t("fields.decisions.code"), value: ({ code }) => code },
  { id: "text", label: t("fields.decisions.text"), value: ({ text }) => text },
  {
    id: "result",
    label: t("fields.decisions.result"),
    value: ({ result }) => t(`enumerations.decisionResult.${result}`),
  },
  {
    id: "binding",
    label: t("fields.decisions.binding"),
    value: ({ binding }) => t(`enumerations.decisionBinding.${binding}`),
  },
  {
    id: "forum",
    label: t("fields.decisions.forum"),
    value: (one) => forumOf(one, event, (kind) => t(`enumerations.eventKind.${kind}`)),
  },
  { id: "date", label: t("fields.decisions.date"), value: ({ date }) => date, filter: "date" },
];

/** Tasks as a table that leaves; `persons` are those who may be named. */
export const taskColumns = (
  persons: readonly RecordOf<"persons">[],
  t: Translate,
): SaidColumn<ActionItem>[] => [
  { id: "code", label: t("fields.actionItems.code"), value: ({ code }) => code },
  { id: "title", label: t("fields.actionItems.title"), value: ({ title }) => title },
  {
    id: "owner",
    label: t("fields.actionItems.ownerId"),
    value: (task) =>
      ownerInWords(
        task,
        (id) => persons.find((person) => person.id === id)?.displayName,
        t("results.tasks.unnamed"),
      ),
  },
  { id: "withWhom", label: t("fields.actionItems.withWhom"), value: ({ withWhom }) => withWhom },
  { id: "due", label: t("fields.actionItems.due"), value: ({ due }) => due, filter: "date" },
  {
    id: "status",
    label: t("fields.actionItems.status"),
    value: ({ status }) => t(`enumerations.actionItemStatus.${status}`),
  },
];
