import type { events as german } from "../de/events";

/** Retreats, workshops, barcamps: the list, one event's frame, its plan and people. */
export const events: typeof german = {
  commands: {
    add: "Event “{{title}}” created",
    remove: "Event “{{title}}” deleted with everything that belongs to it",
  },
  title: "Retreats & workshops",
  purpose: "Prepare, run, follow up: from the first point of the plan to the minutes.",
  empty: {
    title: "No event yet",
    hint: "Create a retreat or a workshop. A template brings a plan and a checklist.",
  },
  gone: {
    title: "This event is no longer there",
    hint: "It was deleted. “Undo” brings it back.",
    back: "To all events",
  },
  new: {
    action: "Create event",
    title: "New event",
    create: "Create and open",
    name: "What is it called?",
  },
  parts: {
    label: "Parts of the event",
    plan: "Plan",
    board: "Cards",
    votes: "Dots",
    together: "Together",
    results: "Results",
    papers: "Papers",
  },
  run: "Room mode",
};
