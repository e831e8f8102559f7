import { takeUp } from "@renderer/data/commands/fates";
import { db } from "@renderer/data/db";
import { entriesAfter } from "@renderer/data/journal";
import { itemsToSort, newestCaptured } from "@renderer/data/queries/eventRun";
import { eventRows } from "@renderer/data/queries/events";
import { stateToHandOver } from "@renderer/data/queries/lineage";
import { agendaAtEndOf } from "@renderer/data/queries/pastAgenda";
import { workspaceAfter } from "@renderer/data/queries/pastState";
import { recordCount, usesOf } from "@renderer/data/queries/settings";
import { approvalGap, together } from "@renderer/data/queries/together";
import { fatesOf, newestFates } from "@renderer/data/queries/triage";
import { votesOf } from "@renderer/data/queries/votes";
import { madeSnapshot } from "@renderer/data/snapshot";
import { openEmptyWorkspace } from "@tests/renderer/renderPage";
import { beforeEach, expect, test } from "vitest";
import { eventWith } from "../features/events/boardPage";

beforeEach(openEmptyWorkspace);

/** The stand-in for the database knows nothing of it: a real browser ends a transaction that awaits something else. */
test.each<[string, (eventId: string, itemId: string) => Promise<unknown>]>([
  [
    "entries of the journal",
    () => db.transaction("r", ["journal", "journalChanges"], async () => entriesAfter(0, 9)),
  ],
  ["a state that is handed over", stateToHandOver],
  ["a snapshot", madeSnapshot],
  ["the agenda of a day", () => agendaAtEndOf([undefined, "2027-03-05"])],
  ["the workspace after a step", () => workspaceAfter(1)],
  ["the list of events", () => eventRows({ archived: false })],
  ["what was noted down last", (eventId) => newestCaptured(eventId, 3)],
  ["items for the room to sort", itemsToSort],
  ["dot votes", votesOf],
  ["departments beside the agenda", together],
  ["what keeps the agenda from being approved", approvalGap],
  ["uses of a record", (eventId) => usesOf("events", eventId)],
  ["the number of records", recordCount],
  ["the sortings of an item", (_, itemId) => fatesOf(itemId)],
  ["the newest sortings", (_, itemId) => newestFates([itemId])],
])("a real browser reads %s in one transaction", async (_, read) => {
  const { event, id } = await eventWith({ "": ["a1"], Netz: ["b1"] });
  const [item] = await takeUp({ cardIds: [id("a1")] }, "inbox");
  await expect(read(event.id, item?.id ?? "").then(() => "read")).resolves.toBe("read");
});
