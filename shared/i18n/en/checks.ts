import type { checks as german } from "../de/checks";

export const checks: typeof german = {
  purpose:
    "What is still missing or contradictory before the agenda is submitted. Note with a reason what is meant to be so.",
  open_one: "{{count}} open point",
  open_other: "{{count}} open points",
  none: "No open points",
  noneHint: "As far as the checks can tell, the agenda is ready to be submitted.",
  accept: "Meant to be so …",
  acceptOf: "Meant to be so: {{title}}",
  acceptTitle: "Meant to be so",
  acceptIntro: "The point leaves the open list. The reason stays visible and can be taken back.",
  reason: "Reason",
  reasonPlaceholder: "for example: starts after the budget is passed",
  reasonMissing: "Please give a reason.",
  save: "Note it",
  cancel: "Cancel",
  acceptedCount_one: "{{count}} point noted as meant",
  acceptedCount_other: "{{count}} points noted as meant",
  revoke: "Take back",
  revokeOf: "Take back: {{title}}",
  commands: {
    acknowledge: "“{{title}}” noted as meant to be so",
    revoke: "Note “meant to be so” taken back",
  },
  rules: {
    tooManyFields: {
      title: "Too many $t(terms.actionField.many)",
      hint: "More than nine can hardly be kept in view. Four to seven are usual.",
    },
    fieldWithoutGoal: {
      title: "$t(terms.actionField.one) without $t(terms.goal.one)",
      hint: "Without one it stays open what is to be achieved here.",
    },
    goalWithoutField: {
      title: "$t(terms.goal.one) without $t(terms.actionField.one)",
      hint: "It would have no place in the structure of the agenda.",
    },
    goalWithoutOutcome: {
      title: "$t(terms.goal.one) without an effect",
      hint: "One sentence is enough: what is different afterwards, and for whom?",
    },
    goalNamesProductAndDate: {
      title: "$t(terms.goal.one) with product and date",
      hint: "That sounds like a project. What is to be achieved with it?",
    },
    goalWithoutIndicator: {
      title: "$t(terms.goal.one) without indicator",
      hint: "Without an indicator nobody can say whether it is reached.",
    },
    indicatorWithoutTarget: {
      title: "Indicator without target",
      hint: "Only the target makes a number a yardstick.",
    },
    goalWithoutMeasure: {
      title: "$t(terms.goal.one) without $t(terms.measure.one)",
      hint: "So far nobody works towards it.",
    },
    goalWithoutLead: {
      title: "$t(terms.goal.one) without anybody responsible",
      hint: "Name a person or a unit.",
    },
    goalWithoutProject: {
      title: "$t(terms.goal.one) without project",
      hint: "No project contributes to it, not even indirectly.",
    },
    measureWithoutGoal: {
      title: "$t(terms.measure.one) without $t(terms.goal.one)",
      hint: "What is it good for?",
    },
    measureWithoutLead: {
      title: "$t(terms.measure.one) without $t(terms.leadUnit.one)",
      hint: "A unit has to take it in hand.",
    },
    measureWithoutPeriod: {
      title: "$t(terms.measure.one) without period",
      hint: "A start or an end is enough to begin with.",
    },
    measureWithoutIndicator: {
      title: "$t(terms.measure.one) without sign of success",
      hint: "How will you know that it has worked?",
    },
    vagueWording: {
      title: "Wording nobody could check",
      hint: "Say what happens, not what should be striven for where possible.",
    },
    projectWithoutGoal: {
      title: "Project without $t(terms.goal.one)",
      hint: "What does it contribute to, or why need it not?",
    },
    projectWithoutOwner: {
      title: "Project without $t(terms.owner.one)",
      hint: "Somebody has to drive it.",
    },
    projectWithoutDeputy: {
      title: "Project without deputy",
      hint: "Nobody should carry it alone.",
    },
    projectWithoutPeriod: {
      title: "Project without period",
      hint: "A start and an end belong to every project.",
    },
    contradictingDates: {
      title: "Dates that contradict each other",
      hint: "The start lies after the end.",
    },
    responsibleGone: {
      title: "Responsible person is no longer there",
      hint: "The person is archived or anonymised. Who takes over?",
    },
    danglingReference: {
      title: "Reference to nothing",
      hint: "The item refers to something that no longer exists.",
    },
  },
  details: {
    tooManyFields: "{{count}}, at most {{limit}} are recommended",
    goalNamesProductAndDate: "“{{product}}”, “{{date}}”",
    indicatorWithoutTarget: "“{{indicator}}”",
    vagueWording: "“{{words}}”",
    contradictingDates: "{{fromLabel}} {{from}}, {{toLabel}} {{to}}",
    responsibleGone: "{{fieldLabel}}",
    danglingReference: "{{fieldLabel}}",
  },
  short: {
    tooManyFields: "too many",
    fieldWithoutGoal: "without $t(terms.goal.one)",
    goalWithoutField: "without $t(terms.actionField.one)",
    goalWithoutOutcome: "without effect",
    goalNamesProductAndDate: "sounds like a project",
    goalWithoutIndicator: "without indicator",
    indicatorWithoutTarget: "without target",
    goalWithoutMeasure: "without $t(terms.measure.one)",
    goalWithoutLead: "nobody responsible",
    goalWithoutProject: "without project",
    measureWithoutGoal: "without $t(terms.goal.one)",
    measureWithoutLead: "without $t(terms.leadUnit.one)",
    measureWithoutPeriod: "without period",
    measureWithoutIndicator: "without sign of success",
    vagueWording: "vague",
    projectWithoutGoal: "without $t(terms.goal.one)",
    projectWithoutOwner: "without $t(terms.owner.one)",
    projectWithoutDeputy: "without deputy",
    projectWithoutPeriod: "without period",
    contradictingDates: "dates contradict each other",
    responsibleGone: "person gone",
    danglingReference: "reference to nothing",
  },
};
