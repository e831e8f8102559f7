import type { agendaAnnexes as german } from "../de/agendaAnnexes";

/** Annexes of the agenda on where it came from and how the departments see it. */
export const agendaAnnexes: typeof german = {
  origins: {
    sums: "Items of the agenda: {{count}}. With an origin: {{traced}}, entered directly: {{direct}}.",
    withoutConfidential: "Confidential cards are left out here.",
    caption: "Where each item came from",
    item: "Item",
    from: "Origin",
    direct: "entered directly",
    sessions: "Session: {{what}}",
    cards: "Cards: {{what}}",
    clusters: "Cluster: {{what}}",
    votes: "Dots: {{what}}",
    vote: "{{title}} ({{dots}}, place {{place}})",
    inbox: "Inbox: {{what}}",
    sortings: "Sorted: {{what}}",
    sorted: "{{outcome}} on {{date}}",
    decisions: "$t(kinds.decisions.one): {{what}}",
    topics: "Parking lot: {{what}}",
    madeOf: "{{card}} (made of {{codes}})",
  },
  together: {
    coverage: "Departments’ perspectives: {{done}} of {{all}} cells filled in.",
    perspectives: "What an item means to the departments",
    item: "Item",
    views: "Perspectives",
    topics: "Topics for the next leadership talk",
    topic: "What to talk about",
    contradiction: "It is core for {{core}} and a side note for {{marginal}}.",
    missing: "The perspective of {{units}} is missing.",
    guardRails: "Check against $t(terms.guideline.manyInText): {{done}} of {{all}} cells filled in.",
    tensions: "Where there are tensions",
    measure: "$t(terms.measure.one)",
    guideline: "$t(terms.guideline.one)",
    reason: "Reason",
  },
};
