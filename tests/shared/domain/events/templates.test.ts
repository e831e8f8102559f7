import { minutesOf } from "@shared/domain/events/clock";
import { checklistStages, event, eventKinds } from "@shared/domain/events/event";
import { usualMinutes } from "@shared/domain/events/slot";
import { overrun, slotTimes } from "@shared/domain/events/slotTimes";
import { templatePoints, templates } from "@shared/domain/events/templates";
import { wordedTemplate } from "@shared/i18n/eventTemplateWords";
import { createTranslate } from "@shared/i18n/translate";
import { languages } from "@shared/i18n/words";
import { describe, expect, test } from "vitest";

test.each(Object.entries(templatePoints))(
  "the point %s of the templates keeps to the rule of thumb for its kind",
  (_name, { kind, minutes }) => {
    const [from, to] = usualMinutes[kind];
    expect(minutes).toBeGreaterThanOrEqual(from);
    expect(minutes).toBeLessThanOrEqual(to);
  },
);

describe.each(languages.flatMap((language) => eventKinds.map((kind) => [kind, language] as const)))(
  "the template of a %s (%s)",
  (kind, language) => {
    const { event: head, slots, participants } = wordedTemplate(createTranslate(language), kind);

    test("has an aim, points, people and something to tick off at every stage, all in words", () => {
      const texts = [
        head.objective,
        head.expectedResults,
        ...slots.map(({ title }) => title),
        ...slots.flatMap(({ question }) => question || []),
        ...participants.map(({ label }) => label),
        ...head.checklist.map(({ text }) => text),
      ];
      for (const text of texts) expect(text).not.toMatch(/^$|eventTemplates|\$t\(|\{\{/);
      for (const stage of checklistStages)
        expect(head.checklist.filter((line) => line.stage === stage)).not.toHaveLength(0);
      expect(slots.length).toBeGreaterThanOrEqual(5);
      expect(participants.length).toBeGreaterThanOrEqual(3);
    });

    test("is accepted as an event and ends when its points end", () => {
      const checklist = head.checklist.map((line) => ({ ...line, id: crypto.randomUUID(), done: false }));
      const moments = { createdAt: "2026-01-01T00:00:00.000Z", updatedAt: "2026-01-01T00:00:00.000Z" };
      const made = { ...head, ...moments, id: crypto.randomUUID(), title: "X", checklist };
      expect(event.safeParse(made).error).toBeUndefined();
      expect(overrun(head, slots)).toBe(0);
    });

    test("has no stretch of more than two and a half hours without a break", () => {
      let [longest, now] = [0, 0];
      for (const slot of slots) {
        now = slot.kind === "break" ? 0 : now + slot.minutes;
        longest = Math.max(longest, now);
      }
      expect(longest).toBeLessThanOrEqual(150);
    });
  },
);

test("a retreat follows the course of the retreat it is modelled on", () => {
  const order = templates.retreat.points;
  const course = [
    ...(["mayorImpulse", "understanding", "challenges", "roleReflection", "processImpulse"] as const),
    ...(["practiceImpulse", "triage", "series", "feedback"] as const),
  ];
  expect(order.filter((name) => (course as readonly string[]).includes(name))).toEqual(course);
  const noon = slotTimes(
    templates.retreat.start,
    order.map((name) => templatePoints[name]),
  )[order.indexOf("lunch")];
  expect(minutesOf(noon?.start ?? "")).toBe(12 * 60);
});

test("a template starts when it is told to, and its end follows", () => {
  const { event: head } = wordedTemplate(createTranslate("de"), "workshop", "13:15");
  expect([head.start, head.end]).toEqual(["13:15", "16:40"]);
});
