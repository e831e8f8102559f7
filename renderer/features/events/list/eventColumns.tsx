import { Anchor } from "@mantine/core";
import type { EventRow } from "@renderer/data/queries/events";
import type { Column } from "@renderer/ui/RecordTable/column";
import { eventKinds, eventStages } from "@shared/domain/events/event";
import { type EventPeriod, eventPeriods, periodOf } from "@shared/domain/events/period";
import type { Translate } from "@shared/i18n/translate";
import { wordsFor } from "@shared/i18n/translate";
import { Link } from "react-router";

/** Columns of the list of events, which is grouped by coming, undated and past ones. */
export function eventColumns(t: Translate, today: string): Column<EventRow>[] {
  const field = (name: "title" | "kind" | "date" | "stage" | "place" | "seriesId") =>
    t(`fields.events.${name}`);
  const counted = (id: "points" | "people" | "cards" | "openTasks", hidden: boolean): Column<EventRow> => ({
    id,
    label: t(`events.list.${id}`),
    value: (row) => row[id],
    filter: "number",
    align: "end",
    width: 120,
    hidden,
  });
  return [
    {
      id: "title",
      label: field("title"),
      value: ({ event }) => event.title,
      render: ({ event }) => (
        <Anchor component={Link} to={`/events/${event.id}`} c="inherit" fw={500}>
          {event.title}
        </Anchor>
      ),
      filter: "text",
      width: 280,
      fixed: true,
    },
    {
      id: "kind",
      label: field("kind"),
      value: ({ event }) => event.kind,
      valueLabel: (value) => wordsFor(t, `enumerations.eventKind.${value}`),
      order: eventKinds,
      filter: "set",
      groupable: true,
      width: 150,
    },
    { id: "date", label: field("date"), value: ({ event }) => event.date, filter: "date", width: 110 },
    {
      id: "when",
      label: t("events.list.when"),
      value: ({ event }) => periodOf(event, today),
      valueLabel: (value) => t(`events.list.${value as EventPeriod}`),
      order: eventPeriods,
      filter: "set",
      groupable: true,
      width: 120,
      hidden: true,
    },
    {
      id: "place",
      label: field("place"),
      value: ({ event }) => event.place,
      filter: "text",
      width: 160,
      hidden: true,
    },
    {
      id: "stage",
      label: field("stage"),
      value: ({ event }) => event.stage,
      valueLabel: (value) => wordsFor(t, `enumerations.eventStage.${value}`),
      order: eventStages,
      filter: "set",
      groupable: true,
      width: 150,
    },
    {
      id: "series",
      label: field("seriesId"),
      value: ({ series }) => series?.title,
      filter: "set",
      groupable: true,
      width: 200,
    },
    counted("people", true),
    counted("points", true),
    counted("cards", true),
    counted("openTasks", false),
  ];
}
