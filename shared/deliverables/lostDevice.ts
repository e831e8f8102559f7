import { heading, section } from "../document/build";
import { checkWorkspace } from "../domain/check";
import { forAudience } from "../domain/workspace";
import { Context } from "./context";
import { withoutArchived } from "./define";
import type { Deliverable } from "./deliverable";
import { properties, running } from "./parts/cover";
import { lostDeviceBlocks } from "./protection/lostDevice";

/**
 * Blatt für den Verlust des Geräts: one page for the notification within 72 hours (RELIABILITY.md 5, Art. 33). Like
 * the data protection sheet it counts over the whole workspace and names nobody.
 */
export const lostDevice: Deliverable = {
  id: "lostDevice",
  name: "names.lostDevice",
  purpose: "purposes.lostDevice",
  ownVersion: true,
  sections: () => [],
  build(workspace, options, words) {
    const current = withoutArchived(workspace);
    const visible = forAudience(current, options.audience).workspace;
    const context = new Context(visible, options, words, () => checkWorkspace(current, options.date));
    const title = context.say("names.lostDevice");
    return {
      properties: properties(context, "lostDevice", title),
      running: running(context, title),
      layout: "sheet",
      sections: [section([heading(1, title), ...lostDeviceBlocks({ context, whole: workspace }, 2)])],
    };
  },
};
