import { createRecord } from "@renderer/data/commands/records";
import type { EventResults } from "@renderer/data/queries/eventResults";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import { bodyOf } from "@shared/domain/events/forum";
import { DecisionRow } from "./DecisionRow";
import { decisionColumns } from "./listColumns";
import { ResultSection } from "./ResultSection";
import { TextEntryRow } from "./TextEntryRow";

/** Festlegungen: typed one after the other, each with its result and force. */
export function Decisions({ event, decisions }: { event: Event } & Pick<EventResults, "decisions">) {
  const { t } = useWords();
  // One forum decides a whole day: the next decision begins with that of the last.
  const forum = decisions.at(-1)?.forum ?? "";
  return (
    <ResultSection
      title={t("results.decisions.title")}
      hint={t("results.decisions.hint")}
      trail={
        decisions.length > 0 && (
          <ListExport
            rows={decisions}
            columns={decisionColumns(event, t)}
            sensitivityOf={({ sensitivity }) => sensitivity}
            caption={t("results.decisions.title")}
          />
        )
      }
      columns={[
        { label: t("documents.number"), width: 72 },
        { label: t("fields.decisions.text") },
        { label: t("fields.decisions.result"), width: 190 },
        { label: t("fields.decisions.binding"), width: 195 },
        { label: t("results.actions"), width: 150 },
      ]}
    >
      {decisions.map((decision) => (
        <DecisionRow key={decision.id} decision={decision} body={bodyOf(event)} />
      ))}
      <TextEntryRow
        label={t("results.decisions.new")}
        free={1}
        span={4}
        onAdd={(text) =>
          createRecord("decisions", { eventId: event.id, text, forum, date: event.date ?? today() })
        }
      />
    </ResultSection>
  );
}
