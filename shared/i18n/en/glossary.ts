import type { glossary as german } from "../de/glossary";

/** Terms a document explains at its end. */
export const glossary: typeof german = {
  caption: "Terms used in this document",
  term: "Term",
  meaning: "Meaning",
  agenda: "Digital agenda",
  indicator: "Indicator",
  project: "Project",
  roadmap: "Roadmap",
  meanings: {
    agenda:
      "Multi-year plan of a municipality: starting point, $t(terms.goal.manyInText), $t(terms.measure.manyInText) and priorities of its digital work.",
    actionField:
      "Thematic area in which $t(terms.goal.manyInText) and $t(terms.measure.manyInText) are grouped.",
    goal: "Lasting intended effect that no single step achieves.",
    measure: "Concrete step carried out by one or more projects.",
    guideline: "Rule that all undertakings respect.",
    indicator: "Measurable sign of how far an effect has been achieved.",
    project: "Unique, time-limited undertaking with a result of its own, usually across departments.",
    roadmap: "Overview of what begins and ends when; the living part of the agenda.",
    leadUnit: "Organisational unit that is in charge.",
    owner: "Person who drives an undertaking without doing everything alone.",
  },
};
