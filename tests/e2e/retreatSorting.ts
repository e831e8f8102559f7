import { triage as triageWords } from "@shared/i18n/de/triage";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Keys } from "./byKeys";
import type * as course from "./retreatCourse";

/** Sorting aloud: what is asked, and what each way out wants to know. */
export function sortingAloud(page: Page, keys: Keys) {
  /** Answers each question as it comes, until there is a proposal. */
  const answer = async (given: string, wall: Page) => {
    const ids = Object.keys(triageWords.questions) as (keyof typeof triageWords.questions)[];
    const heading = page.getByRole("dialog").getByRole("heading", { level: 3 }).first();
    const asked = (text: string | null) => ids.findIndex((id) => triageWords.questions[id].text === text);
    await expect.poll(async () => asked(await heading.textContent())).toBe(0);
    while (true) {
      const text = (await heading.textContent()) ?? "";
      const at = asked(text);
      if (at < 0) return;
      await wall.getByText(text).waitFor();
      await keys.press(String(Number(given[at] ?? 0) + 1));
      await expect.poll(() => heading.textContent()).not.toBe(text);
    }
  };

  /** Three departments say how much it matters to them. */
  const perspectives = async () => {
    for (const office of ["Hauptamt", "Kämmerei", "Bürgeramt"]) {
      await keys.reach(page.getByRole("radio", { name: `${office}: Zentrum` }));
      await keys.press("Space");
    }
  };

  const delivery = async () => {
    await keys.choose("Kümmerer/in", "Leitung Hauptamt");
    await keys.choose("Stellvertretung", "Leitung Kämmerei");
    await keys.fill("Beginn", "01.02.2027");
    await keys.fill("Ende", "30.11.2027");
    await keys.choose("Beteiligte Einheiten", "Hauptamt");
  };

  const effect = async () => {
    await keys.fill("Indikator", "Anteil ohne Gang ins Rathaus");
    await keys.choose("Verantwortlich in der Leitung", "Bürgermeisterin");
  };

  /** What each way out asks of the room. */
  const gates: Record<(typeof course.sorted)[number]["exit"], () => Promise<void>> = {
    goal: async () => {
      await effect();
      await perspectives();
    },
    split: async () => {
      await keys.fill("Titel", "Antrag bis Bescheid ohne Gang ins Rathaus");
      await keys.fill("Wirkung als Satz", "Niemand muss für einen Antrag ins Rathaus");
      await effect();
      await perspectives();
      await delivery();
    },
    project: async () => {
      await keys.fill(/^Begründung, wenn ohne/, "Pflicht aus dem Landesrecht");
      await delivery();
    },
    quick_win: () => keys.choose("Kümmerer/in", "Leitung Hauptamt"),
    line_task: () => keys.choose("Beteiligte Einheiten", "Hauptamt"),
    parked: () => Promise.resolve(),
  };

  return { answer, gates };
}
