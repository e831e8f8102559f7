/** The whole portfolio: load, budget, roadmap, who must act, templates. */
export const portfolio = {
  commands: {},
  title: "Portfolio",
};
