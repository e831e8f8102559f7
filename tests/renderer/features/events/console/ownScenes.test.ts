import { pauseScene, pointScene, resultsScene } from "@renderer/features/events/console/ownScenes";
import type { WordTools } from "@renderer/ui/useWords";
import { runOf } from "@shared/domain/events/run";
import { collatorIn, formatIn } from "@shared/i18n/format";
import { makeRecord, uuid } from "@tests/shared/domain/makeRecord";
import { expect, test } from "vitest";

const words: WordTools = {
  t: ((key: string) => key) as WordTools["t"],
  language: "de",
  format: formatIn("de"),
  collator: collatorIn("de"),
};
const at = (time: string) => new Date(`2026-11-16T${time}:00`);
const slot = (number: number, draft: object = {}) =>
  makeRecord("slots", number, { eventId: uuid(100), title: `Punkt ${number}`, minutes: 20, ...draft });
const event = { start: "09:00", date: "2026-11-16" };

test("the point is the plan until the first one is taken up, and then says what comes after it", () => {
  const begun = { startedAt: at("09:00").toISOString() };
  expect(pointScene(runOf(event, [slot(1), slot(2)], at("08:50").getTime())).name).toBe("plan");
  expect(pointScene(runOf(event, [slot(1, begun), slot(2)], at("09:05").getTime()))).toMatchObject({
    name: "point",
    title: "Punkt 1",
    next: "Punkt 2",
  });
});

test.each([
  { name: "the timer's end", timer: { endsAt: at("09:35").toISOString() }, until: "09:35" },
  { name: "the break's minutes, where the timer stands still", timer: { secondsLeft: 60 }, until: "09:20" },
  { name: "the break's minutes, without a timer", timer: undefined, until: "09:20" },
])("the pause lasts until $name", ({ timer, until }) => {
  const run = runOf(
    event,
    [slot(1, { kind: "break", startedAt: at("09:00").toISOString() })],
    at("09:05").getTime(),
  );
  expect(pauseScene(run, timer, words)).toEqual({ name: "pause", text: "Punkt 1", until });
});

test("a pause between the breaks of the plan is just a pause", () => {
  expect(pauseScene(runOf(event, [slot(1)], 0), undefined, words)).toEqual({
    name: "pause",
    text: "room.show.scenes.pause",
  });
});

test("results name functions, never persons", () => {
  const person = makeRecord("persons", 1, { displayName: "Ines Beispiel", roleTitle: "Leitung Bauamt" });
  const nameless = makeRecord("persons", 2, { displayName: "Jo Beispiel" });
  const task = (number: number, draft: object) =>
    makeRecord("actionItems", number, { title: "Tun", ...draft });
  const scene = resultsScene(
    {
      decisions: [],
      tasks: [
        task(1, { ownerId: person.id }),
        task(2, { ownerId: nameless.id }),
        task(3, { ownerLabel: "Kämmerei" }),
      ],
      persons: [person, nameless],
    },
    words,
  );
  expect(scene).toMatchObject({
    tasks: [{ who: "Leitung Bauamt" }, { who: "results.tasks.unnamed" }, { who: "Kämmerei" }],
  });
});
