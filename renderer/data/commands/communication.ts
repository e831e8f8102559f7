import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import type { OccasionKind } from "@shared/domain/stakeholders/affected";
import { occasionKey } from "@shared/domain/stakeholders/occasions";
import { told } from "@shared/domain/stakeholders/told";
import { positionsAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";

/** What something affects: a kind of occasion and its id. */
type Of = { kind: OccasionKind; id: string };

async function saidOf({ kind, id }: Of) {
  const said = await tableOf("affected").where("occasionId").equals(id).toArray();
  return said.find(({ occasionKind }) => occasionKind === kind);
}

/** Says whom something affects, or that nobody is affected and why; nothing said is as before anybody was asked. */
async function setAffected(
  write: Writer,
  of: Of,
  title: string,
  said: { stakeholderIds?: readonly string[]; nobodyReason?: string },
): Promise<void> {
  const before = await saidOf(of);
  const stakeholderIds = [...(said.stakeholderIds ?? before?.stakeholderIds ?? [])];
  // Whoever names somebody takes back that it is nobody.
  const nobodyReason = stakeholderIds.length > 0 ? "" : (said.nobodyReason ?? before?.nobodyReason ?? "");
  write.describe({ title });
  if (before && stakeholderIds.length === 0 && nobodyReason === "")
    return write.remove("affected", before.id);
  if (before) await write.update("affected", before.id, { stakeholderIds, nobodyReason });
  else if (stakeholderIds.length > 0 || nobodyReason !== "")
    await write.create("affected", {
      occasionKind: of.kind,
      occasionId: of.id,
      stakeholderIds,
      nobodyReason,
    });
}

/** Names the groups something affects. `title` is what it is called. */
export const nameAffected = command(
  "communication.affect",
  (write, of: Of, title: string, stakeholderIds: readonly string[]): Promise<void> =>
    setAffected(write, of, title, { stakeholderIds }),
);

/** Says that something affects nobody, with the reason. */
export const nameNobody = command(
  "communication.nobody",
  (write, of: Of, title: string, nobodyReason: string): Promise<void> =>
    setAffected(write, of, title, { stakeholderIds: [], nobodyReason }),
);

/** Says the same of several things, whatever was said of them before. */
async function setAffectedOfMany(
  write: Writer,
  all: readonly Of[],
  said: { stakeholderIds: readonly string[]; nobodyReason: string },
): Promise<void> {
  write.describe({ count: all.length });
  // Looked up at once: waiting for each would end the transaction.
  const before = await tableOf("affected")
    .where("occasionId")
    .anyOf(all.map(({ id }) => id))
    .toArray();
  const idOf = new Map(
    before.map((one) => [occasionKey({ kind: one.occasionKind, id: one.occasionId }), one.id]),
  );
  const answer = { ...said, stakeholderIds: [...said.stakeholderIds] };
  const revisions = all.flatMap((of) => {
    const id = idOf.get(occasionKey(of));
    return id === undefined ? [] : [{ id, patch: answer }];
  });
  await write.updateMany("affected", revisions);
  await write.createMany(
    "affected",
    all
      .filter((of) => !idOf.has(occasionKey(of)))
      .map(({ kind, id }) => ({ occasionKind: kind, occasionId: id, ...answer })),
  );
}

/** Names the same groups for several things at once; one undo takes all of it back. */
export const nameAffectedOfMany = command(
  "communication.affectMany",
  (write, all: readonly Of[], stakeholderIds: readonly string[]): Promise<void> =>
    setAffectedOfMany(write, all, { stakeholderIds, nobodyReason: "" }),
);

/** Says of several things at once that they affect nobody, with one reason; one undo takes all of it back. */
export const nameNobodyOfMany = command(
  "communication.nobodyMany",
  (write, all: readonly Of[], nobodyReason: string): Promise<void> =>
    setAffectedOfMany(write, all, { stakeholderIds: [], nobodyReason }),
);

/** How the fields that say whom something affects are saved; one editing session is taken back together. */
export const savingAffected = (of: Of, title: string) => ({
  onGroups: (ids: readonly string[], { group }: { group: string }) =>
    nameAffected.inGroup(group, of, title, ids),
  onNobody: (reason: string, { group }: { group: string }) => nameNobody.inGroup(group, of, title, reason),
});

/** A proposal as it was accepted: what the message says, to whom, on which day. */
export type PlannedMessage = Pick<
  DraftOf<"communicationItems">,
  | "title"
  | "stakeholderIds"
  | "occasionKind"
  | "occasionId"
  | "objective"
  | "keyMessage"
  | "channel"
  | "firstDate"
  | "ownerId"
  | "sensitivity"
>;

/** Takes proposals into the plan, in their order; one undo takes all of them back. */
export const acceptProposals = command(
  "communication.accept",
  async (write, messages: readonly PlannedMessage[]): Promise<void> => {
    const positions = positionsAtEnd(await tableOf("communicationItems").toArray(), messages.length);
    await write.createMany(
      "communicationItems",
      messages.map((message, at) => ({ ...message, position: positions[at] ?? "" })),
    );
    write.describe({ count: messages.length, title: messages[0]?.title ?? "" });
  },
);

/** Keeps that proposals were declined and why, so that they are not made again. */
export const declineProposals = command(
  "communication.decline",
  async (write, messages: readonly PlannedMessage[], reason: string): Promise<void> => {
    const positions = positionsAtEnd(await tableOf("communicationItems").toArray(), messages.length);
    await write.createMany(
      "communicationItems",
      messages.map((message, at) => ({
        ...message,
        status: "declined",
        reason,
        position: positions[at] ?? "",
      })),
    );
    write.describe({ count: messages.length, title: messages[0]?.title ?? "" });
  },
);

/** Notes that a message was given, and what came back; one that recurs waits for its next day. */
export const markTold = command(
  "communication.tell",
  async (
    write,
    id: string,
    /** `dated`: the feedback with its day in front, for a message that was given before. */
    { day, feedback = "", dated = feedback }: { day: string; feedback?: string; dated?: string },
  ): Promise<RecordOf<"communicationItems">> => {
    const item = await write.get("communicationItems", id);
    const nextMilestone = item.cadence === "per_milestone" ? await milestoneAfter(item, day) : undefined;
    write.describe({ title: item.title });
    return write.update(
      "communicationItems",
      id,
      told(item, { day, feedback, dated, ...(nextMilestone ? { nextMilestone } : {}) }),
    );
  },
);

/** The day of the next open milestone of the project a message is about. */
async function milestoneAfter(
  { occasionKind, occasionId = "" }: Pick<DraftOf<"communicationItems">, "occasionKind" | "occasionId">,
  day: string,
): Promise<string | undefined> {
  const projectId =
    occasionKind === "projects"
      ? occasionId
      : occasionKind === "milestones"
        ? (await tableOf("milestones").get(occasionId))?.projectId
        : undefined;
  if (projectId === undefined) return undefined;
  const milestones = await tableOf("milestones").where("projectId").equals(projectId).toArray();
  return milestones
    .filter(({ status }) => status === "open" || status === "late")
    .flatMap(({ due }) => (due !== undefined && due > day ? due : []))
    .sort()[0];
}
