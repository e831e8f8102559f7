import type { DocumentBasis } from "@renderer/data/queries/exports";
import type { DocumentRequest } from "@renderer/data/workers/exportJob";
import type { Deliverable, DeliverableId, DeliverableOptions } from "@shared/deliverables/deliverable";
import { defaultOptions } from "@shared/deliverables/options";
import type { Language } from "@shared/i18n/words";

/** What a person decided so far; everything else follows from the workspace. */
export type Choices = {
  /** Holds for every document. */
  shared: Partial<Omit<DeliverableOptions, "recordIds" | "sections">> & { language?: Language };
  recordIds: Partial<Record<DeliverableId, readonly string[]>>;
  /** The house's Word file for this once; null for the product's own looks. */
  templateIds?: Partial<Record<DeliverableId, string | null>>;
};

/** The document as it stands: defaults of the workspace, the house's sections, and what the person decided. What is settled is no draft. */
export function requestOf(
  deliverable: Deliverable,
  basis: DocumentBasis,
  { shared, recordIds, templateIds }: Choices,
  defaults: { today: string; language: Language },
): DocumentRequest {
  const { language = defaults.language, ...decided } = shared;
  const chosen = recordIds[deliverable.id] ?? [];
  const about = basis.records.filter(({ id }) => chosen.length === 0 || chosen.includes(id));
  const isSettled = about.length > 0 && about.every((record) => record.isSettled);
  return {
    deliverable: deliverable.id,
    language,
    templateId: templateFor(templateIds?.[deliverable.id], basis),
    options: {
      ...defaultOptions(deliverable, basis, defaults.today),
      ...(isSettled ? { draft: false } : {}),
      ...decided,
      recordIds: chosen,
      sections: basis.setting?.sections ?? [],
    },
  };
}

function templateFor(chosen: string | null | undefined, { setting }: DocumentBasis): string | undefined {
  return chosen === undefined ? setting?.templateId : (chosen ?? undefined);
}
