import type { terms as german } from "../de/terms";
import { wordForms } from "../wordForms";

export const terms: typeof german = wordForms("en", {
  actionField: { one: "Action field", many: "Action fields" },
  goal: { one: "Goal", many: "Goals" },
  measure: { one: "Measure", many: "Measures" },
  guideline: { one: "Guideline", many: "Guidelines" },
  owner: { one: "Owner", many: "Owners" },
  leadUnit: { one: "Lead unit", many: "Lead units" },
});
