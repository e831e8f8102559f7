import { deliverableById } from "@shared/deliverables";
import type { Deliverable, DeliverableId, DeliverableOptions } from "@shared/deliverables/deliverable";
import { defaultOptions } from "@shared/deliverables/options";
import { type DocumentWords, documentWords } from "@shared/deliverables/words";
import type { Document } from "@shared/document/model";
import type { Workspace } from "@shared/domain/workspace";
import type { Language } from "@shared/i18n/words";

/** "Stand" of all test documents. */
export const today = "2026-07-01";

export function deliverable(id: DeliverableId): Deliverable {
  const found = deliverableById(id);
  if (!found) throw new Error(`${id} is not in the list of documents`);
  return found;
}

export function wordsOf(workspace: Workspace, language: Language = "de"): DocumentWords {
  return documentWords(language, workspace.municipalities[0]?.terms);
}

/** Options as a person starts from, with what the test decides otherwise. */
export function optionsOf(
  workspace: Workspace,
  options: Partial<DeliverableOptions> = {},
  id: DeliverableId = "agenda",
): DeliverableOptions {
  return { ...defaultOptions(deliverable(id), workspace, today), ...options };
}

/** A document as a person gets it who changes only these options. */
export function build(
  id: DeliverableId,
  workspace: Workspace,
  options: Partial<DeliverableOptions> = {},
  language: Language = "de",
): Document {
  return deliverable(id).build(workspace, optionsOf(workspace, options, id), wordsOf(workspace, language));
}
