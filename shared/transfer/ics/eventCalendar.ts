import { dayAfter } from "../../domain/dayAfter";
import type { ActionItem } from "../../domain/events/actionItem";
import type { Decision } from "../../domain/events/decision";
import type { Event } from "../../domain/events/event";
import { base, said, wholeDay } from "./entryLines";
import { type IcsComponent, type IcsLine, icsDate, icsLocalTime } from "./icsText";

/** The event itself, with the time of day where it has one; none without a day. */
export function eventEntry(event: Event): IcsComponent[] {
  const { date, start, end } = event;
  if (date === undefined) return [];
  // An end before the start means past midnight.
  const endDay = end !== undefined && start !== undefined && end < start ? dayAfter(date, 1) : date;
  const times: IcsLine[] =
    start === undefined
      ? wholeDay(date)
      : [
          ["DTSTART", icsLocalTime(date, start)],
          ...(end === undefined || end === start
            ? []
            : ([["DTEND", icsLocalTime(endDay, end)]] satisfies IcsLine[])),
        ];
  return [
    {
      name: "VEVENT",
      lines: [
        ...base(event),
        ...times,
        ...said("SUMMARY", event.title),
        ...said("LOCATION", event.place),
        ...said("DESCRIPTION", event.objective),
      ],
    },
  ];
}

const todoStatus = {
  open: "NEEDS-ACTION",
  in_progress: "IN-PROCESS",
  done: "COMPLETED",
  dropped: "CANCELLED",
} as const satisfies Record<ActionItem["status"], string>;

/** A task for task lists. `who` is said in words; programs for calendars alone leave such entries out. */
export function taskEntry(task: ActionItem, who: string): IcsComponent {
  return {
    name: "VTODO",
    lines: [
      ...base(task),
      ...said("SUMMARY", `${task.code} ${task.title}`),
      ...said("DESCRIPTION", who),
      ...(task.due === undefined ? [] : ([["DUE;VALUE=DATE", icsDate(task.due)]] satisfies IcsLine[])),
      ["STATUS", todoStatus[task.status]],
      ...(task.status === "done" && task.doneAt !== undefined
        ? ([["COMPLETED", `${icsDate(task.doneAt)}T000000Z`]] satisfies IcsLine[])
        : []),
    ],
  };
}

/** The day a task is due as an entry of the calendar, for programs that know no tasks; none without a day. */
export function deadlineEntry(task: ActionItem, who: string): IcsComponent[] {
  if (task.due === undefined) return [];
  return [
    {
      name: "VEVENT",
      lines: [
        ...base(task, "-due"),
        ...wholeDay(task.due),
        ...said("SUMMARY", `${task.code} ${task.title}`),
        ...said("DESCRIPTION", who),
        ["TRANSP", "TRANSPARENT"],
      ],
    },
  ];
}

/** A decision on the day it was taken; none without a day. */
export function decisionEntry(decision: Decision, result: string): IcsComponent[] {
  if (decision.date === undefined) return [];
  return [
    {
      name: "VEVENT",
      lines: [
        ...base(decision),
        ...wholeDay(decision.date),
        ...said("SUMMARY", `${decision.code} ${decision.text}`),
        ...said("DESCRIPTION", [result, decision.forum].filter((part) => part !== "").join(", ")),
        ["TRANSP", "TRANSPARENT"],
      ],
    },
  ];
}
