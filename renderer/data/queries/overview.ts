import { type CheckResult, checkWorkspace } from "@shared/domain/check";
import { dayAfter } from "@shared/domain/dayAfter";
import { type Review, reviewsUntil } from "@shared/domain/organisation/review";
import { type FieldBalance, fieldBalances } from "@shared/domain/overview/balance";
import {
  newestReports,
  steeringThemselves,
  type Waiting,
  waitingProjects,
} from "@shared/domain/overview/decisions";
import { type DueItem, dueItems, dueWithinDays } from "@shared/domain/overview/due";
import { type Glance, glanceAt } from "@shared/domain/overview/glance";
import { comingMeetings, type Meeting } from "@shared/domain/stakeholders/meetings";
import { db, tableOf } from "../db";
import { recentSteps } from "../history";
import { checkedWorkspace } from "./checks";

/** What the overview answers at first sight. */
export type Overview = {
  agendaTitle: string | undefined;
  waiting: Waiting[];
  /** Yellow projects that need nobody else. */
  steering: number;
  due: DueItem[];
  /** Networks and partners that are met within the same weeks. */
  meetings: Meeting[];
  /** Entries to be looked at within the same weeks, and the first of their days; absent where there are none. */
  reviews?: { count: number; first: string; isOverdue: boolean };
  balances: FieldBalance[];
  glance: Glance;
  inbox: { fresh: number; parked: number; oldest: string | undefined };
  /** Nothing is there yet but the municipality and its agenda. */
  isEmpty: boolean;
};

const tables = [
  "agendas",
  "actionFields",
  "goals",
  "measures",
  "projects",
  "milestones",
  "statusReports",
  "inboxItems",
  "persons",
  "processes",
  "organisations",
  "councilPapers",
  "itSystems",
] as const;

/** Reads what the overview shows, as of a day, in one transaction. */
export function overview(today: string): Promise<Overview> {
  return db.transaction("r", tables, async () => {
    const items = tableOf("inboxItems");
    const [
      agenda,
      actionFields,
      goals,
      measures,
      projects,
      milestones,
      reports,
      fresh,
      parked,
      persons,
      processes,
      partners,
      councilPapers,
      itSystems,
    ] = await Promise.all([
      tableOf("agendas").toCollection().first(),
      tableOf("actionFields").toArray(),
      tableOf("goals").toArray(),
      tableOf("measures").toArray(),
      tableOf("projects").toArray(),
      tableOf("milestones").toArray(),
      tableOf("statusReports").toArray(),
      items.where("state").equals("new").toArray(),
      items.where("state").equals("parked").count(),
      tableOf("persons").toArray(),
      tableOf("processes").toArray(),
      tableOf("organisations").toArray(),
      tableOf("councilPapers").toArray(),
      tableOf("itSystems").toArray(),
    ]);
    const newest = newestReports(reports);
    const isThere = [actionFields, goals, measures, projects, processes].some(({ length }) => length > 0);
    return {
      agendaTitle: agenda?.title,
      waiting: waitingProjects(projects, newest),
      steering: steeringThemselves(projects, newest).length,
      due: dueItems({ projects, milestones, newest, councilPapers, processes, itSystems }, today),
      meetings: comingMeetings(partners, today),
      ...dueReviews(reviewsUntil({ persons, projects, processes }, dayAfter(today, dueWithinDays), today)),
      glance: glanceAt({ projects, statusReports: reports, processes }),
      balances: fieldBalances({ actionFields, goals, measures, projects, newest }),
      inbox: {
        fresh: fresh.filter(({ archivedAt }) => archivedAt === undefined).length,
        parked,
        oldest: fresh.map(({ createdAt }) => createdAt).sort()[0],
      },
      isEmpty: !isThere && (await items.count()) === 0,
    };
  });
}

/** Days somebody set, and retention dates; suggested days stand only in the yearly list. */
function dueReviews(reviews: readonly Review[]): Pick<Overview, "reviews"> {
  const due = reviews.filter(({ reason }) => reason !== "suggested");
  const [first] = due;
  return first ? { reviews: { count: due.length, first: first.day, isOverdue: first.isOverdue } } : {};
}

/** The findings of the content checks. Reads nearly everything, so pages ask for it after they have shown the rest. */
export async function overviewFindings(today?: string): Promise<CheckResult> {
  return checkWorkspace(await checkedWorkspace(), today);
}

/** What was done last, newest first. */
export function latestChanges() {
  return recentSteps(6);
}
