import { dayAfter } from "@shared/domain/dayAfter";
import type { RecordOf } from "@shared/domain/kinds";
import type { OccasionKind } from "@shared/domain/stakeholders/affected";
import { dueDay, isOverdue } from "@shared/domain/stakeholders/communicationDebt";
import { type CommunicationState, communicationState } from "@shared/domain/stakeholders/communicationState";
import { type Occasion, occasionKey } from "@shared/domain/stakeholders/occasions";
import type { WhomItAffects } from "@shared/domain/stakeholders/whomItAffects";
import { byId, inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** A message as the plan shows it. */
export type MessageRow = {
  id: string;
  item: RecordOf<"communicationItems">;
  /** The day it is due; given ones count by the day they were given. */
  day: string | undefined;
  isOverdue: boolean;
  /** Absent where it has none, or where what it was about is gone. */
  occasion?: Occasion;
};

/** The whole plan as of a day, and what its references are called. */
export type CommunicationPlan = CommunicationState & {
  rows: readonly MessageRow[];
  stakeholders: ReadonlyMap<string, RecordOf<"stakeholders">>;
  persons: ReadonlyMap<string, RecordOf<"persons">>;
};

const tables = [
  "decisions",
  "milestones",
  "measures",
  "agendaVersions",
  "projects",
  "events",
  "stakeholders",
  "affected",
  "communicationItems",
  "persons",
] as const;

/** Everything the plan is made of, as of one moment. */
function records() {
  return db.transaction("r", tables, async () => {
    const [decisions, milestones, measures, agendaVersions, projects, events] = await Promise.all([
      tableOf("decisions").toArray(),
      tableOf("milestones").toArray(),
      tableOf("measures").toArray(),
      tableOf("agendaVersions").toArray(),
      tableOf("projects").toArray(),
      tableOf("events").toArray(),
    ]);
    const [stakeholders, affected, communicationItems, persons] = await Promise.all([
      tableOf("stakeholders").toArray(),
      tableOf("affected").toArray(),
      tableOf("communicationItems").toArray(),
      tableOf("persons").toArray(),
    ]);
    const occasions = { decisions, milestones, measures, agendaVersions, projects, events };
    return { ...occasions, stakeholders, affected, communicationItems, persons };
  });
}

/** Proposals, plan and debt as of a day. */
export async function communicationPlan(today: string): Promise<CommunicationPlan> {
  const all = await records();
  const state = communicationState(all, today);
  return {
    ...state,
    rows: messageRows(all.communicationItems, state.occasions, today),
    stakeholders: byId(all.stakeholders),
    persons: byId(all.persons),
  };
}

function messageRows(
  items: readonly RecordOf<"communicationItems">[],
  occasions: CommunicationState["occasions"],
  today: string,
): MessageRow[] {
  return inOrder(items.filter(({ archivedAt }) => archivedAt === undefined)).map((item): MessageRow => {
    const { occasionKind, occasionId } = item;
    const occasion =
      occasionKind && occasionId && occasions.get(occasionKey({ kind: occasionKind, id: occasionId }));
    return {
      id: item.id,
      item,
      day: item.status === "done" ? item.doneOn : dueDay(item),
      isOverdue: isOverdue(item, today),
      ...(occasion ? { occasion } : {}),
    };
  });
}

/** Whom one thing affects and what is planned for them. */
export async function whomItAffects(kind: OccasionKind, id: string): Promise<WhomItAffects> {
  const [all, items, stakeholders] = await Promise.all([
    tableOf("affected").toArray(),
    tableOf("communicationItems").where("occasionId").equals(id).toArray(),
    tableOf("stakeholders").toArray(),
  ]);
  const own = all.find(({ occasionKind, occasionId }) => occasionKind === kind && occasionId === id);
  const stakeholderIds = own?.stakeholderIds ?? [];
  const suggested = own ? undefined : await suggestedFor(kind, id, all);
  return {
    stakeholderIds,
    nobodyReason: own?.nobodyReason ?? "",
    stakeholders: inOrder(
      stakeholders.filter((one) => one.archivedAt === undefined || stakeholderIds.includes(one.id)),
    ),
    items: items.filter(({ occasionKind, archivedAt }) => occasionKind === kind && archivedAt === undefined),
    suggested,
  };
}

/** A milestone concerns whom its project does; else whoever was named for the last of the kind. */
async function suggestedFor(
  kind: OccasionKind,
  id: string,
  all: readonly RecordOf<"affected">[],
): Promise<WhomItAffects["suggested"]> {
  const named = all.filter(({ stakeholderIds }) => stakeholderIds.length > 0);
  const projectId = kind === "milestones" ? (await tableOf("milestones").get(id))?.projectId : undefined;
  const ofProject = named.find(({ occasionId }) => occasionId === projectId);
  if (ofProject) return { like: "project", stakeholderIds: ofProject.stakeholderIds };
  const [last] = named
    .filter(({ occasionKind }) => occasionKind === kind)
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  return last && { like: "last", stakeholderIds: last.stakeholderIds };
}

/** What is to be told within a week and what should have been, for the overview. */
export type TellingAhead = {
  due: readonly (MessageRow & { audience: string })[];
  /** Occasions that have happened and of which not everybody affected has heard. */
  debt: number;
  /** Occasions nobody has said of yet whom they affect. */
  unasked: number;
  /** Whether anybody has begun to plan: a group or a message is there. */
  isUsed: boolean;
};

/** Days the overview looks ahead. */
const weekDays = 7;

export async function tellingAhead(today: string): Promise<TellingAhead> {
  const { rows, stakeholders, debt, unasked } = await communicationPlan(today);
  const until = dayAfter(today, weekDays);
  return {
    due: rows
      .filter(
        ({ item, day }) =>
          (item.status === "planned" || item.status === "prepared") && day !== undefined && day <= until,
      )
      .sort((a, b) => (a.day ?? "").localeCompare(b.day ?? ""))
      .map((row) => ({ ...row, audience: audienceOf(row.item, stakeholders) })),
    debt: debt.length,
    unasked: unasked.filter(({ kind }) => kind === "decisions").length,
    isUsed: rows.length > 0 || stakeholders.size > 0,
  };
}

/** Who is to hear, in words. */
export function audienceOf(
  { stakeholderIds, audienceText }: RecordOf<"communicationItems">,
  stakeholders: ReadonlyMap<string, RecordOf<"stakeholders">>,
): string {
  return [...stakeholderIds.flatMap((id) => stakeholders.get(id)?.label ?? []), audienceText]
    .filter((part) => part !== "")
    .join(", ");
}
