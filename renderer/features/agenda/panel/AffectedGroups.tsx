import { savingAffected } from "@renderer/data/commands/communication";
import { whomItAffects } from "@renderer/data/queries/communication";
import { WhomItAffects } from "@renderer/ui/affected/WhomItAffects";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { PanelSection } from "./PanelSection";

type Props = { kind: "measures" | "agendaVersions"; id: string; title: string };

/** Whom a measure or version affects, and how far they have been told. */
export function AffectedGroups({ kind, id, title }: Props) {
  const { t } = useWords();
  const state = useLive(() => whomItAffects(kind, id), [kind, id]);
  return (
    <PanelSection title={t("communication.whom.title")}>
      <WhomItAffects title={title} state={state} {...savingAffected({ kind, id }, title)} />
    </PanelSection>
  );
}
