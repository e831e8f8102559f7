import { retreat } from "./retreat";

const first = { decidedBy: "Führungsrunde", decidedAt: "2026-09-18T12:40:00.000Z" } as const;

/**
 * Contributions the retreat itself decided. `answers` are T1 to T7 and, after the slash, P1 to P4; score, rule and suggestion stand as the
 * triage gave them.
 */
export const retreatDecisions = [
  {
    ...retreat,
    text: "Bis 2030 sollen die Leute ihre Sachen ohne Papier und ohne zweiten Weg erledigen können.",
    departmentIds: ["Bürgeramt"],
    state: "triaged",
    triage: {
      ...first,
      answers: "2222221",
      score: 93,
      rule: "R3",
      suggestion: "goal",
      decision: "goal",
      results: ["goals Z-1.1"],
    },
  },
  {
    ...retreat,
    text: "Digital zuerst – aber niemand bleibt draußen.",
    departmentIds: [],
    state: "triaged",
    triage: {
      ...first,
      answers: "1222212",
      score: 87,
      rule: "R2",
      suggestion: "guideline",
      decision: "guideline",
      results: ["guidelines L-2"],
    },
  },
  {
    ...retreat,
    text: "Nicht selbst basteln, was andere schon haben.",
    departmentIds: ["IT", "Stabsstelle"],
    state: "triaged",
    triage: {
      ...first,
      answers: "1222112",
      score: 77,
      rule: "R2",
      suggestion: "guideline",
      decision: "guideline",
      results: ["guidelines L-4"],
    },
  },
  {
    ...retreat,
    text: "Ein Bürgerportal mit 50 Leistungen",
    departmentIds: ["Bürgeramt", "IT"],
    state: "triaged",
    triage: {
      ...first,
      answers: "1121200",
      score: 57,
      rule: "R5",
      suggestion: "split",
      decision: "split",
      results: ["measures M-01", "projects P-03"],
    },
  },
  {
    ...retreat,
    text: "Unsere Schreiben verstehen wir manchmal selbst nicht.",
    departmentIds: ["Steuern", "Bildung"],
    state: "triaged",
    triage: {
      ...first,
      answers: "2211210",
      score: 70,
      rule: "R3",
      suggestion: "goal",
      decision: "goal",
      results: ["goals Z-1.2"],
    },
  },
  {
    ...retreat,
    text: "Wenn drei Leute in Rente gehen, weiß keiner mehr, wie es läuft.",
    departmentIds: ["Personal", "Bauamt"],
    state: "triaged",
    sensitivity: "confidential",
    triage: {
      ...first,
      answers: "2221220",
      score: 80,
      rule: "R3",
      suggestion: "goal",
      decision: "goal",
      results: ["goals Z-3.3"],
    },
  },
  {
    ...retreat,
    text: "Dieser Austausch unter uns Führungskräften muss weitergehen.",
    departmentIds: [],
    state: "triaged",
    triage: {
      ...first,
      answers: "1221001",
      score: 50,
      rule: "R5",
      suggestion: "split",
      decision: "measure",
      reason: "Der monatliche Termin ist die Maßnahme; ein eigenes Projekt wäre Aufwand ohne Nutzen.",
      results: ["measures M-16"],
    },
  },
] as const;
