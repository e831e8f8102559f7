import type { checks as german } from "../de/checks";

export const checks: typeof german = {
  purpose:
    "What is still missing or contradictory before the agenda is submitted. Where something is intentional, note it with a reason.",
  open_one: "{{count}} open point",
  open_other: "{{count}} open points",
  none: "No open points",
  noneHint: "As far as the checks can tell, the agenda is ready to be submitted.",
  accept: "Intentional…",
  acceptOf: "Intentional: {{title}}",
  acceptTitle: "Intentional",
  acceptIntro:
    "The point leaves the list of open points. The reason stays visible, and the note can be withdrawn.",
  reason: "Reason",
  reasonPlaceholder: "for example: starts after the budget is passed",
  save: "Note it",
  acceptedCount_one: "{{count}} point noted as intentional",
  acceptedCount_other: "{{count}} points noted as intentional",
  revoke: "Withdraw",
  revokeOf: "Withdraw: {{title}}",
  commands: {
    acknowledge: "“{{title}}” noted as intentional",
    revoke: "Note “intentional” withdrawn",
  },
  rules: {
    tooManyFields: {
      title: "Too many $t(terms.actionField.manyInText)",
      hint: "More than nine are hard to keep in view. Four to seven are usual.",
    },
    fieldWithoutGoal: {
      title: "$t(terms.actionField.one) without $t(terms.goal.oneInText)",
      hint: "It remains open what is to be achieved here.",
    },
    goalWithoutField: {
      title: "$t(terms.goal.one) without $t(terms.actionField.oneInText)",
      hint: "It would have no place in the structure of the agenda.",
    },
    goalWithoutOutcome: {
      title: "$t(terms.goal.one) without effect",
      hint: "One sentence is enough: what is different afterwards, and for whom?",
    },
    goalNamesProductAndDate: {
      title: "$t(terms.goal.one) with product and date",
      hint: "That sounds like a project. What is to be achieved with it?",
    },
    goalWithoutIndicator: {
      title: "$t(terms.goal.one) without indicator",
      hint: "Without an indicator nobody can say whether it has been achieved.",
    },
    indicatorWithoutTarget: {
      title: "Indicator without target",
      hint: "Only a target turns a number into a yardstick.",
    },
    goalWithoutMeasure: {
      title: "$t(terms.goal.one) without $t(terms.measure.oneInText)",
      hint: "So far nobody is working towards it.",
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
      title: "$t(terms.measure.one) without $t(terms.goal.oneInText)",
      hint: "What is it good for?",
    },
    measureWithoutLead: {
      title: "$t(terms.measure.one) without $t(terms.leadUnit.oneInText)",
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
      hint: "Say what will happen, not what is to be aimed for where possible.",
    },
    projectWithoutGoal: {
      title: "Project without $t(terms.goal.oneInText)",
      hint: "What does it contribute to, or why does it not need to?",
    },
    projectWithoutOwner: {
      title: "Project without $t(terms.owner.oneInText)",
      hint: "Somebody has to drive it.",
    },
    projectWithoutDeputy: {
      title: "Project without deputy",
      hint: "Nobody should carry it alone.",
    },
    projectWithoutPeriod: {
      title: "Project without period",
      hint: "Every project needs a start and an end.",
    },
    projectInOneUnit: {
      title: "Project in one department only",
      hint: "Who else is affected and should take part?",
    },
    projectOnlyTechnology: {
      title: "Project that is technology alone",
      hint: "Experience says 15% technology and 85% organisation. Which work on procedures and with people belongs to it?",
    },
    ownerOfTooMany: {
      title: "One person carries very many open projects",
      hint: "Who can take one over, or what may wait?",
    },
    contradictingDates: {
      title: "Dates that contradict each other",
      hint: "The start is after the end.",
    },
    responsibleGone: {
      title: "Responsible person no longer available",
      hint: "The person is archived or anonymised. Who takes over?",
    },
    danglingReference: {
      title: "Broken reference",
      hint: "The item refers to something that no longer exists.",
    },
  },
  details: {
    tooManyFields: "{{count}}, at most {{limit}} are recommended",
    goalNamesProductAndDate: "“{{product}}”, “{{date}}”",
    indicatorWithoutTarget: "“{{indicator}}”",
    vagueWording: "“{{words}}”",
    ownerOfTooMany: "{{count}} open projects, at most {{limit}} are intended",
    contradictingDates: "{{fromLabel}} {{from}}, {{toLabel}} {{to}}",
    responsibleGone: "{{fieldLabel}}",
    danglingReference: "{{fieldLabel}}",
  },
  short: {
    tooManyFields: "too many",
    fieldWithoutGoal: "without $t(terms.goal.oneInText)",
    goalWithoutField: "without $t(terms.actionField.oneInText)",
    goalWithoutOutcome: "without effect",
    goalNamesProductAndDate: "sounds like a project",
    goalWithoutIndicator: "without indicator",
    indicatorWithoutTarget: "without target",
    goalWithoutMeasure: "without $t(terms.measure.oneInText)",
    goalWithoutLead: "nobody responsible",
    goalWithoutProject: "without project",
    measureWithoutGoal: "without $t(terms.goal.oneInText)",
    measureWithoutLead: "without $t(terms.leadUnit.oneInText)",
    measureWithoutPeriod: "without period",
    measureWithoutIndicator: "without sign of success",
    vagueWording: "vague",
    projectWithoutGoal: "without $t(terms.goal.oneInText)",
    projectWithoutOwner: "without $t(terms.owner.oneInText)",
    projectWithoutDeputy: "without deputy",
    projectWithoutPeriod: "without period",
    projectInOneUnit: "one department only",
    projectOnlyTechnology: "technology alone",
    ownerOfTooMany: "too many projects",
    contradictingDates: "dates contradict each other",
    responsibleGone: "person gone",
    danglingReference: "broken reference",
  },
};
