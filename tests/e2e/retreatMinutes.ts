import { expect } from "vitest";
import * as course from "./retreatCourse";
import type { protocolOf } from "./writtenProtocol";

/** Whether minutes hold what the room said and agreed on, and nothing that is the moderator's alone. */
export function expectAllSaid(protocol: ReturnType<typeof protocolOf>): void {
  const chapters = [
    ...["Anlass und Beteiligte", "Ablauf", "Impulse", "Ergebnisse", "Leitplanken", "Festlegungen"],
    ...[
      "Zuordnung: Strategie oder operativ",
      "Aufträge",
      "Themenspeicher",
      "Rollenreflexion",
      "Vorkommnisse",
    ],
    "Nächster Termin",
  ];
  expect(chapters.filter((name) => !protocol.headings.some((heading) => heading.endsWith(name)))).toEqual([]);
  const said = (chapter: string, texts: readonly string[]) => {
    const below = protocol.under(chapter).join("\n");
    for (const text of texts) expect(below).toContain(text);
  };
  said("Impulse", Object.values(course.takeaways));
  said("Leitplanken", course.guardRails);
  said("Ergebnisse", [
    `Zusammengekommene Karten: ${course.total}. `,
    ...course.clusters.map((title, at) => `${title} (Punkte: ${course.dots[at]})`),
  ]);
  const numbered = (chapter: string, code: RegExp) =>
    protocol.under(chapter).filter((text) => code.test(text)).length;
  // One of the cards became a decision, one a topic that waits.
  expect(numbered("Festlegungen", /^F-\d+$/)).toBe(course.decisions.length + 1);
  expect(numbered("Aufträge", /^A-\d+$/)).toBe(course.tasks.length);
  expect(numbered("Themenspeicher", /^noch offen$/)).toBe(course.parked.length + 1);
  said(
    "Zuordnung: Strategie oder operativ",
    course.sorted.map(({ text }) => text),
  );
  said("Festlegungen", course.decisions);
  said(
    "Aufträge",
    course.tasks.flatMap(({ what, owner }) => [what, owner, "15.02.2027"]),
  );
  said("Themenspeicher", course.parked);
  said("Vorkommnisse", [course.incident]);
  expect(protocol.whole).not.toContain("Notiz zur Moderation");
}
