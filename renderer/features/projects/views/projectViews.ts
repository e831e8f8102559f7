/** Ways to look at the projects as a whole, in the order of the row of links; a page has its address here. */
export const projectViews = [
  { path: "/projects", words: "portfolio.views.list" },
  { path: "/projects/steering", words: "portfolio.views.steering" },
] as const;
export type ProjectViewPath = (typeof projectViews)[number]["path"];
