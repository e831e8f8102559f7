import { defineDeliverable } from "./define";
import { measureSections, measureProfile as profileOf } from "./measure/profile";
import { profileDocument } from "./parts/profileDocument";

/** Maßnahmensteckbrief: a sheet for each chosen measure. DOMAIN.md (e). */
export const measureProfile = defineDeliverable({
  id: "measureProfile",
  name: "names.measureProfile",
  purpose: "purposes.measureProfile",
  recordKind: "measures",
  sections: () => measureSections,
  content(context, sections) {
    const measures = context.chosen(context.workspace.measures);
    const [only] = measures;
    return profileDocument(context, "measureProfile", {
      title:
        measures.length === 1 && only
          ? context.say("titles.measureProfile", { code: only.code })
          : context.say("titles.measureProfiles"),
      sheets: measures.map((measure) => profileOf(context, measure, sections, 1)),
    });
  },
});
