import type { DocumentBasis } from "@renderer/data/queries/exports";
import type { DocumentRequest } from "@renderer/data/workers/exportJob";
import { useWords } from "@renderer/ui/useWords";
import type { Deliverable } from "@shared/deliverables/deliverable";
import type { Omitted } from "@shared/deliverables/produce";
import type { Choices } from "../choices";
import { AudienceChoice } from "./AudienceChoice";
import { CoverFields } from "./CoverFields";
import classes from "./OptionsPanel.module.css";
import { RecordChoice } from "./RecordChoice";
import { SectionList } from "./SectionList";

type Props = {
  deliverable: Deliverable;
  basis: DocumentBasis;
  request: DocumentRequest;
  omitted: readonly Omitted[] | undefined;
  choices: Choices;
  onChoose: (choices: Choices) => void;
};

/** Everything a person decides about one document. */
export function OptionsPanel({ deliverable, basis, request, omitted, choices, onChoose }: Props) {
  const { t } = useWords();
  const choose = (shared: Choices["shared"]) =>
    onChoose({ ...choices, shared: { ...choices.shared, ...shared } });
  return (
    <section aria-label={t("exports.options")} className={classes.panel}>
      {deliverable.recordKind && (
        <RecordChoice
          label={t(`kinds.${deliverable.recordKind}.many`)}
          records={basis.records}
          chosen={request.options.recordIds}
          onChange={(ids) =>
            onChoose({ ...choices, recordIds: { ...choices.recordIds, [deliverable.id]: ids } })
          }
        />
      )}
      <AudienceChoice
        audience={request.options.audience}
        omitted={omitted}
        onChange={(audience) => choose({ audience })}
      />
      <CoverFields request={request} onChange={choose} />
      <SectionList
        deliverable={deliverable.id}
        definitions={deliverable.sections(basis)}
        stored={request.options.sections}
      />
    </section>
  );
}
