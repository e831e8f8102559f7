import { pageBreak, paragraph, section } from "../../document/build";
import type { Block, Document } from "../../document/model";
import type { Context } from "../context";
import type { DeliverableId } from "../deliverable";
import { cover, masthead, properties, running } from "./cover";

/** From this many sheets on a collection has a cover page and a contents list. */
const collectionFrom = 4;

/** A document of sheets, each on a page of its own; a few share the page with the opening. */
export function profileDocument(
  context: Context,
  deliverable: DeliverableId,
  { title, sheets }: { title: string; sheets: readonly Block[][] },
): Document {
  const opening =
    sheets.length < collectionFrom ? masthead(context, { title }) : cover(context, { title }, 1);
  const blocks = sheets.flatMap((sheet, index) => (index > 0 ? [pageBreak(), ...sheet] : sheet));
  return {
    properties: properties(context, deliverable, title),
    running: running(context, title),
    layout: "sheet",
    sections: [
      section([
        ...opening,
        ...(blocks.length > 0 ? blocks : [paragraph(context.say("profile.empty"), { style: "note" })]),
      ]),
    ],
  };
}
