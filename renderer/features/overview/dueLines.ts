import type { EventsAhead } from "@renderer/data/queries/events";
import type { Overview } from "@renderer/data/queries/overview";
import { recordPath } from "@renderer/ui/recordPath";
import { dayAfter } from "@shared/domain/dayAfter";
import { type DueItem, dueWithinDays } from "@shared/domain/overview/due";
import { paperName } from "@shared/domain/papers/nextCommittee";
import type { Meeting } from "@shared/domain/stakeholders/meetings";
import type { Translate } from "@shared/i18n/translate";

/** One line of what is due: a day, what is due, and the link to what it belongs to. */
export type DueLine = {
  key: string;
  date: string;
  isOverdue: boolean;
  what: string;
  subject: string;
  to: string;
};

type Task = EventsAhead["tasks"][number];
type Sources = Pick<Overview, "due" | "meetings"> & { tasks: readonly Task[] };

/** What is overdue or due within the weeks the overview looks ahead, oldest first: of projects, partners and events. */
export function dueLines(t: Translate, today: string, { due, meetings, tasks }: Sources): DueLine[] {
  return [
    ...due.map((item) => itemLine(t, item)),
    ...meetings.map((meeting) => meetingLine(t, meeting)),
    ...tasks.filter((task) => isDueTask(task, today)).map((task) => taskLine(task, today)),
  ].sort((a, b) => a.date.localeCompare(b.date));
}

/** Whether a task stands among what is due; others stand with the event that gave them. */
export function isDueTask({ task }: Task, today: string): boolean {
  return task.due !== undefined && task.due <= dayAfter(today, dueWithinDays);
}

function itemLine(t: Translate, item: DueItem): DueLine {
  const { kind, date, isOverdue } = item;
  const day = { date, isOverdue };
  switch (item.kind) {
    case "committee":
      return {
        ...day,
        key: `${kind}-${item.paper.id}`,
        what: t(isOverdue ? "overview.due.result" : "overview.due.committee", { forum: item.forum }),
        subject: paperName(item.paper),
        to: recordPath("councilPapers", item.paper),
      };
    case "duty": {
      const [first, ...others] = item.processes;
      return {
        ...day,
        key: `${kind}-${first.id}`,
        what: t("overview.due.duty"),
        subject: others.length
          ? t("overview.due.processes", { count: item.processes.length })
          : `${first.code} ${first.name}`,
        to: others.length ? "/processes" : recordPath("processes", first),
      };
    }
    case "contract":
      return {
        ...day,
        key: `${kind}-${item.system.id}`,
        what: t("overview.due.contract"),
        subject: item.system.name,
        to: recordPath("itSystems", item.system),
      };
    default:
      return {
        ...day,
        key: `${kind}-${item.kind === "milestone" ? item.milestone.id : item.project.id}`,
        what: item.kind === "milestone" ? item.milestone.title : t(`overview.due.${item.kind}`),
        subject: `${item.project.code} ${item.project.title}`,
        to: recordPath("projects", item.project),
      };
  }
}

function meetingLine(t: Translate, { date, organisation }: Meeting): DueLine {
  return {
    key: organisation.id,
    date,
    isOverdue: false,
    what: t("overview.due.meeting"),
    subject: organisation.name,
    to: recordPath("organisations", organisation),
  };
}

function taskLine({ task, from, owner }: Task, today: string): DueLine {
  const date = task.due ?? today;
  return {
    key: task.id,
    date,
    isOverdue: date < today,
    what: [`${task.code} ${task.title}`, owner].filter(Boolean).join(", "),
    subject: from?.title ?? "",
    to: from ? `/events/${from.id}/results` : recordPath("actionItems", task),
  };
}
