import { createRecord } from "@renderer/data/commands/records";
import { addVoteRound, closeVotes, setDots } from "@renderer/data/commands/votes";
import { db, tableOf } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { votesOf } from "@renderer/data/queries/votes";
import { startWorkspace } from "@renderer/data/start";
import { uuid } from "@tests/fixtures/records";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

beforeEach(async () => {
  await startWorkspace();
});
afterEach(async () => {
  await stopSending();
  await db.delete({ disableAutoOpen: false });
});

async function roundOfFour() {
  const event = await createRecord("events", { title: "Klausur" });
  const cluster = await createRecord("clusters", { eventId: event.id, title: "Service" });
  const round = await addVoteRound({
    eventId: event.id,
    title: "Was zuerst?",
    options: [{ kind: "clusters", id: cluster.id }],
    dotsPerPerson: 3,
    maxPerOption: 2,
    tables: [{ id: uuid(1), name: "Fenster", people: 4 }],
  });
  const dots = async () => (await tableOf("voteRounds").get(round.id))?.counts.map((count) => count.dots);
  return { event, cluster, round, dots };
}

test("dots within the budget are stored, those above are refused with the most there can be and change nothing", async () => {
  const { round, cluster, dots } = await roundOfFour();
  await setDots(round.id, uuid(1), cluster.id, 8);
  await expect(setDots(round.id, uuid(1), cluster.id, 9)).rejects.toMatchObject({
    code: "invalid",
    details: { most: 8 },
  });
  expect(await dots()).toEqual([8]);
});

test("a closed vote takes no dots", async () => {
  const { round, cluster, dots } = await roundOfFour();
  await closeVotes(round.id);
  await expect(setDots(round.id, uuid(1), cluster.id, 1)).rejects.toMatchObject({ code: "invalid" });
  expect(await dots()).toEqual([]);
});

test("cards that were merged away cannot be voted on, but a vote on them still names them", async () => {
  const { event } = await roundOfFour();
  const first = await createRecord("notes", { eventId: event.id, text: "Termin online" });
  const merged = await createRecord("notes", { eventId: event.id, text: "Termine", originIds: [first.id] });
  const { choices, labels } = await votesOf(event.id);
  expect(choices.filter(({ kind }) => kind === "notes").map(({ id }) => id)).toEqual([merged.id]);
  expect(labels.get(first.id)).toBe("Termin online");
});
