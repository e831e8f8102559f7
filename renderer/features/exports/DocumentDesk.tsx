import { documentBasis } from "@renderer/data/queries/exports";
import { PageHeader } from "@renderer/ui/PageHeader";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Deliverable } from "@shared/deliverables/deliverable";
import { useMemo, useState } from "react";
import { type Choices, requestOf } from "./choices";
import classes from "./DocumentDesk.module.css";
import { ExportBar } from "./ExportBar";
import { ExportLog } from "./ExportLog";
import { DocumentChoice } from "./options/DocumentChoice";
import { OptionsPanel } from "./options/OptionsPanel";
import { PreviewPane } from "./preview/PreviewPane";
import { usePreview } from "./preview/usePreview";

type Props = { deliverable: Deliverable; choices: Choices; onChoose: (choices: Choices) => void };

/** Blocks shown at first, and how many more each time: far more than fits a screen, quick to draw. */
export const previewStep = 250;

/** One document: what it should be on the left, how it will read on the right, what has left below. */
export function DocumentDesk({ deliverable, choices, onChoose }: Props) {
  const { t, language } = useWords();
  const basis = useLive(() => documentBasis(deliverable), [deliverable]);
  const [limit, setLimit] = useState(previewStep);
  const day = today();
  const request = useMemo(
    () => basis && requestOf(deliverable, basis, choices, { today: day, language }),
    [basis, deliverable, choices, day, language],
  );
  const { preview, failure } = usePreview(request, basis?.seq, limit);
  return (
    <>
      <PageHeader
        title={t("exports.title")}
        purpose={t("exports.purpose")}
        actions={request && <ExportBar request={request} preview={preview} />}
      />
      <div className={classes.desk}>
        <div className={classes.options}>
          <DocumentChoice current={deliverable.id} />
          {basis && request && (
            <OptionsPanel
              deliverable={deliverable}
              basis={basis}
              request={request}
              omitted={preview?.omitted}
              standsInHouse={preview?.standsInHouse}
              choices={choices}
              onChoose={onChoose}
            />
          )}
        </div>
        <PreviewPane
          preview={preview}
          failure={failure}
          onWantMore={(upTo) => setLimit(Math.max(limit, upTo) + previewStep)}
        />
      </div>
      <ExportLog />
    </>
  );
}
