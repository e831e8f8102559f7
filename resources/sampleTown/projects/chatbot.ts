/** P-21. Long texts in light markup, see agenda.ts; money in cents. */
export const chatbot = {
  code: "P-21",
  title: "Chatbot auf der Internetseite",
  undertaking: "project",
  kind: "digitalisation",
  summary:
    "Ein Anbieter hat einen Chatbot vorgestellt, der Fragen zu Leistungen rund um die Uhr beantwortet.",
  goalIds: [],
  noGoalReason: "",
  leadUnitId: "Stabsstelle",
  ownerPersonId: "Navigatorin",
  deputyPersonId: "Leitung Bürgerbüro",
  orgUnitIds: ["Stabsstelle"],
  phase: "idea",
  progress: 0,
  budgetPlan: 1_900_000,
  fundingSource: "own",
  worksCouncil: "to_involve",
  dataProtection: "open",
  accessibility: "open",
  itSecurity: "open",
  dependencies: [{ toProjectId: "P-06", kind: "finish_start", note: "Erst müssen die Inhalte stimmen" }],
} as const;
