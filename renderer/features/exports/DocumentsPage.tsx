import { WithSubPages } from "@renderer/ui/SubPages";
import { useWords } from "@renderer/ui/useWords";
import { deliverableById, deliverables } from "@shared/deliverables";
import { type ReactNode, useState } from "react";
import { Route, Routes, useParams, useSearchParams } from "react-router";
import type { Choices } from "./choices";
import { DocumentDesk } from "./DocumentDesk";

/**
 * Documents: each has its address, what was chosen once is kept while going from one to the next. The council papers
 * have pages of their own, handed in since they are another feature.
 */
export function DocumentsPage({ papers }: { papers?: ReactNode }) {
  const [choices, setChoices] = useState<Choices>({ shared: {}, recordIds: {} });
  const { t } = useWords();
  return (
    <WithSubPages
      label={t("exports.pages")}
      pages={[
        { to: "/documents", label: t("exports.title") },
        { to: "/documents/papers", label: t("councilPapers.title") },
      ]}
    >
      <Routes>
        <Route path="papers/*" element={papers} />
        <Route path=":id?" element={<Desk choices={choices} onChoose={setChoices} />} />
      </Routes>
    </WithSubPages>
  );
}

function Desk({ choices, onChoose }: { choices: Choices; onChoose: (choices: Choices) => void }) {
  const { id = "" } = useParams();
  const [search] = useSearchParams();
  const deliverable = deliverableById(id) ?? deliverables[0];
  const asked = search.getAll("record");
  // The page of a record or a filtered list asks for its document; what is chosen here afterwards goes before.
  const begun =
    asked.length > 0 && deliverable && choices.recordIds[deliverable.id] === undefined
      ? { ...choices, recordIds: { ...choices.recordIds, [deliverable.id]: asked } }
      : choices;
  return deliverable ? (
    <DocumentDesk key={deliverable.id} deliverable={deliverable} choices={begun} onChoose={onChoose} />
  ) : null;
}
