/** What happens to a chosen workspace file before its preview stands, in this order; each step has its words. */
export const openingSteps = ["unlocking", "reading", "comparing"] as const;
export type OpeningStep = (typeof openingSteps)[number];
