import { originsOfItem } from "@renderer/data/queries/origins";
import { OriginTrail } from "@renderer/ui/OriginTrail";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { PanelSection } from "./PanelSection";

/** Where an item came from, from the card in the room to the decision; or that it was entered directly. */
export function Origin({ recordId }: { recordId: string }) {
  const { t } = useWords();
  const origins = useLive(() => originsOfItem(recordId), [recordId]);
  return (
    <PanelSection title={t("board.origin.title")}>
      {origins !== undefined && <OriginTrail origins={origins} />}
    </PanelSection>
  );
}
