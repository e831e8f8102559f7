import { clockAt, minutesOf } from "../domain/events/clock";
import type { Event, EventKind } from "../domain/events/event";
import type { Participant } from "../domain/events/participant";
import type { Slot } from "../domain/events/slot";
import {
  minutesOfTemplate,
  type PointName,
  templateChecks,
  templatePoints,
  templateSeats,
  templates,
} from "../domain/events/templates";
import type { Translate } from "./translate";
import { wordsFor } from "./translate";

/** A template in the words of a language, ready to be stored as plain text. */
export type WordedTemplate = {
  event: Pick<Event, "kind" | "objective" | "expectedResults" | "rooms"> & {
    start: string;
    end: string;
    checklist: readonly { stage: Event["checklist"][number]["stage"]; text: string }[];
  };
  slots: readonly Pick<Slot, "title" | "kind" | "minutes" | "question">[];
  participants: readonly Pick<Participant, "label" | "role">[];
};

/** What a new event of a kind begins with, starting when it is told to. */
export function wordedTemplate(
  t: Translate,
  kind: EventKind,
  start: string = templates[kind].start,
): WordedTemplate {
  const { points, seats, without = [], rooms = 0 } = templates[kind];
  const left: readonly string[] = without;
  const checklist = (["prepare", "run", "follow_up"] as const).flatMap((stage) =>
    templateChecks[stage]
      .filter((check) => !left.includes(check))
      .map((check) => ({ stage, text: t(`eventTemplates.checks.${check}`) })),
  );
  return {
    event: {
      kind,
      objective: t(`eventTemplates.kinds.${kind}.objective`),
      expectedResults: t(`eventTemplates.kinds.${kind}.expectedResults`),
      start,
      end: clockAt(minutesOf(start) + minutesOfTemplate(kind)),
      rooms: Array.from({ length: rooms }, (_, at) => t("eventTemplates.room", { number: at + 1 })),
      checklist,
    },
    slots: points.map((name) => slotOf(t, name)),
    participants: seats.map((seat) => ({
      label: t(`eventTemplates.people.${seat}`),
      role: templateSeats[seat].role,
    })),
  };
}

function slotOf(t: Translate, name: PointName): WordedTemplate["slots"][number] {
  const { kind, minutes } = templatePoints[name];
  return {
    title: t(`eventTemplates.points.${name}`),
    kind,
    minutes,
    question: "asks" in templatePoints[name] ? wordsFor(t, `eventTemplates.questions.${name}`) : "",
  };
}
