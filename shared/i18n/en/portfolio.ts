import type { portfolio as german } from "../de/portfolio";

/** The whole portfolio: load, budget, roadmap, who must act, templates. */
export const portfolio: typeof german = {
  commands: {},
  title: "Portfolio",
};
