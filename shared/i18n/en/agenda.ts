import type { agenda as german } from "../de/agenda";

export const agenda: typeof german = {
  commands: {
    add: "$t(kinds.{{kind}}.one) “{{title}}” added",
    move: "$t(kinds.{{kind}}.one) “{{title}}” moved",
    moveGuideline: "$t(terms.guideline.one) “{{title}}” moved",
    unlink: "“{{title}}” unassigned",
    remove: "$t(kinds.{{kind}}.one) “{{title}}” deleted",
    keepVision: "Wording of the vision kept",
    adoptVision: "Wording of the vision adopted",
    dropVision: "Kept wording deleted",
    freeze: "Version {{number}} frozen",
  },
};
