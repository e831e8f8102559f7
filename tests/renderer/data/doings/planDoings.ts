import {
  addPeople,
  addSlot,
  changeChecklist,
  duplicateSlot,
  moveSlot,
} from "@renderer/data/commands/eventPlan";
import { addFollowing, beginSeries, changeSeries } from "@renderer/data/commands/eventSeries";
import { addEvent } from "@renderer/data/commands/events";
import { allOf } from "@renderer/data/queries/workspace";
import { eventKinds } from "@shared/domain/events/event";
import { slotKinds } from "@shared/domain/events/slot";
import { wordedTemplate } from "@shared/i18n/eventTemplateWords";
import { createTranslate } from "@shared/i18n/translate";
import type { CommandName } from "@shared/i18n/words";
import { type Doing, day, title, withOne } from "./doing";

const german = createTranslate("de");

/** Plans, people, checklists and series of events. */
export const planDoings = {
  "events.add": (chance) => {
    const { event, slots, participants } = wordedTemplate(german, chance.oneOf(eventKinds));
    const checklist = event.checklist.map((line) => ({ ...line, id: crypto.randomUUID() }));
    return addEvent({ ...event, checklist, title: title(chance) }, { slots, participants });
  },
  "events.addSlot": (chance) =>
    withOne(chance, "events", ({ id }) =>
      addSlot({ eventId: id, title: title(chance), kind: chance.oneOf(slotKinds) }),
    ),
  "events.moveSlot": (chance) =>
    withOne(chance, "slots", async (slot) => {
      const others = (await allOf("slots")).filter(
        ({ id, eventId }) => eventId === slot.eventId && id !== slot.id,
      );
      return moveSlot(slot.id, others.length === 0 ? null : chance.oneOf(others).id);
    }),
  "events.duplicateSlot": (chance) => withOne(chance, "slots", ({ id }) => duplicateSlot(id)),
  "events.addPeople": (chance) =>
    withOne(chance, "events", ({ id }) =>
      addPeople(id, [{ label: title(chance) }, { label: title(chance) }]),
    ),
  "events.changeChecklist": (chance) =>
    withOne(chance, "events", ({ id }) =>
      changeChecklist(id, { add: { stage: "prepare", text: title(chance) } }),
    ),
  "events.beginSeries": (chance) =>
    withOne(chance, "events", ({ id }) => beginSeries(id, { title: title(chance) })),
  "events.changeSeries": (chance) =>
    withOne(chance, "events", ({ id }) =>
      withOne(chance, "eventSeries", (series) => changeSeries(id, series.id)),
    ),
  "events.addFollowing": (chance) =>
    withOne(chance, "events", ({ id }) => addFollowing(id, { title: title(chance), date: day(chance) })),
} satisfies Partial<Record<CommandName, Doing>>;
