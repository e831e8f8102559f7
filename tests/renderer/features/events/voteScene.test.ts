import { voteScene } from "@renderer/features/events/votes/voteScene";
import { voteRound } from "@shared/domain/events/voteRound";
import { createI18n } from "@shared/i18n/translate";
import { uuid } from "@tests/fixtures/records";
import { expect, test } from "vitest";

const { t } = createI18n("de");
const [service, data] = [uuid(1), uuid(2)];
const labels = new Map([
  [service, "Service"],
  [data, "Daten"],
]);
const round = (state: "open" | "revealed") =>
  voteRound.parse({
    id: uuid(9),
    createdAt: "2026-11-16T09:00:00.000Z",
    updatedAt: "2026-11-16T09:00:00.000Z",
    eventId: uuid(8),
    title: "Was zuerst?",
    options: [service, data].map((id) => ({ kind: "clusters", id })),
    tables: [{ id: uuid(7), name: "Raum", people: 12 }],
    counts: [{ tableId: uuid(7), optionId: data, dots: 17 }],
    state,
  });

test("hidden dots are nowhere in what the wall is sent; only how many were given in all", () => {
  const scene = voteScene(t, round("open"), labels);
  expect(scene.options).toEqual([
    { id: service, label: "Service" },
    { id: data, label: "Daten" },
  ]);
  expect(scene.rules).toContain("17 von 36");
});

test("revealed options stand in the order of the result with their dots", () => {
  expect(
    voteScene(t, round("revealed"), labels).options.map(({ label, shown }) => [label, shown?.dots]),
  ).toEqual([
    ["Daten", 17],
    ["Service", 0],
  ]);
});
