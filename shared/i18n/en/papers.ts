import type { papers as german } from "../de/papers";

/** What an event leaves on paper: minutes, short report, feedback sheet, survey, cards to print. */
export const papers: typeof german = { title: "Papers" };
