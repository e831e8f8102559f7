import { absent } from "../document/build";
import type { PlaceholderValues } from "../document/house/placeholders";
import type { Document } from "../document/model";
import type { Workspace } from "../domain/workspace";
import type { DeliverableOptions } from "./deliverable";
import { type DocumentWords, Speech } from "./words";

/**
 * Words for the places of a house's Word file, e.g. {{aktenzeichen}}. What is not known is a dash, so that nobody reads
 * a form half filled as finished; a document that is no draft leaves the draft mark empty.
 */
export function housePlaces(
  { properties, running }: Document,
  workspace: Pick<Workspace, "municipalities">,
  options: DeliverableOptions,
  words: DocumentWords,
): PlaceholderValues {
  const speech = new Speech(words);
  const municipality = workspace.municipalities[0];
  const said = (text: string | undefined) => text?.trim() || absent;
  return {
    title: said(properties.title),
    date: speech.format.date(options.date),
    fileNumber: said(municipality?.fileNumber),
    version: said(options.versionNumber),
    sensitivity: speech.value("sensitivity", options.audience),
    author: said(properties.author),
    municipality: said(municipality?.name),
    draft: running.draftMark ?? "",
  };
}
