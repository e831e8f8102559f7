import { ranked } from "../domain/processes/priority";
import { defineDeliverable } from "./define";
import { profileDocument } from "./parts/profileDocument";
import { processSections, processProfile as profileOf } from "./process/profile";
import { prioritySetting } from "./process/setting";

/** Prozesssteckbrief: a sheet for each chosen process, its place told among the whole register. DOMAIN.md (e). */
export const processProfile = defineDeliverable({
  id: "processProfile",
  name: "names.processProfile",
  purpose: "purposes.processProfile",
  recordKind: "processes",
  ownVersion: true,
  sections: () => processSections,
  content(context, sections) {
    const order = ranked(context.workspace.processes, prioritySetting(context));
    const ranks = new Map(order.map(({ process, rank }) => [process.id, rank]));
    const count = order.filter(({ rank }) => rank !== undefined).length;
    const processes = context.chosen(context.workspace.processes);
    const [only] = processes;
    return profileDocument(context, "processProfile", {
      title:
        processes.length === 1 && only
          ? context.say("processProfile.title", { code: only.code })
          : context.say("processProfile.titleMany"),
      sheets: processes.map((process) => {
        const rank = ranks.get(process.id);
        return profileOf(context, process, sections, 1, { count, ...(rank === undefined ? {} : { rank }) });
      }),
    });
  },
});
