import type { DocumentBasis } from "@renderer/data/queries/exports";
import type { DocumentRequest } from "@renderer/data/workers/exportJob";
import { DateField } from "@renderer/ui/fields/DateField";
import { useWords } from "@renderer/ui/useWords";
import type { Deliverable } from "@shared/deliverables/deliverable";
import type { Omitted } from "@shared/deliverables/produce";
import { reportPeriod } from "@shared/domain/papers/reportPeriod";
import type { Choices } from "../choices";
import { AudienceChoice } from "./AudienceChoice";
import { CoverFields } from "./CoverFields";
import classes from "./OptionsPanel.module.css";
import { RecordChoice } from "./RecordChoice";
import { SectionList } from "./SectionList";
import { TemplateChoice } from "./TemplateChoice";

type Props = {
  deliverable: Deliverable;
  basis: DocumentBasis;
  request: DocumentRequest;
  omitted: readonly Omitted[] | undefined;
  standsInHouse: boolean | undefined;
  choices: Choices;
  onChoose: (choices: Choices) => void;
};

/** Everything a person decides about one document. */
export function OptionsPanel({
  deliverable,
  basis,
  request,
  omitted,
  standsInHouse,
  choices,
  onChoose,
}: Props) {
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
      <TemplateChoice
        standsInHouse={standsInHouse}
        templateId={request.templateId}
        onChange={(id) =>
          onChoose({ ...choices, templateIds: { ...choices.templateIds, [deliverable.id]: id } })
        }
      />
      <CoverFields request={request} onChange={choose} />
      {deliverable.hasPeriod && (
        <DateField
          label={t("documents.progressReport.since")}
          value={reportPeriod(request.options.date, request.options.since).from}
          onSave={(since) => choose({ since })}
        />
      )}
      <SectionList
        deliverable={deliverable.id}
        definitions={deliverable.sections(basis)}
        stored={request.options.sections}
      />
    </section>
  );
}
