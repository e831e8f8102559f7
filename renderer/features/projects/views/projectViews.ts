/** Ways to look at the projects as a whole, in the order of the row of links; a page has its address here. */
export const projectViews = [
  { path: "/projects", words: "portfolio.views.list" },
  { path: "/projects/roadmap", words: "roadmap.views.roadmap" },
  { path: "/projects/network", words: "roadmap.views.network" },
  { path: "/projects/steering", words: "portfolio.views.steering" },
  { path: "/projects/load", words: "portfolio.views.load" },
  { path: "/projects/budget", words: "portfolio.views.budget" },
  { path: "/projects/checks", words: "portfolio.views.checks" },
  { path: "/projects/makeup", words: "portfolio.views.makeup" },
] as const;
