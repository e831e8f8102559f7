import { Button } from "@mantine/core";
import { itemHistory } from "@renderer/data/queries/changes";
import { SensitivitySelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { ItemHistory } from "@renderer/ui/history/ItemHistory";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { useState } from "react";
import type { PanelKind } from "../useItemAddress";
import { Origin } from "./Origin";
import { PanelSection } from "./PanelSection";
import { Papers } from "./Papers";
import { useSave } from "./useSave";

type Props = { kind: PanelKind; record: RecordOf<PanelKind> };

/** The end of every panel: who may see it, a note, papers about it, where it came from, what happened to it. */
export function ItemRest({ kind, record }: Props) {
  const { t } = useWords();
  const save = useSave(kind, record.id);
  const [isShown, setShown] = useState(false);
  return (
    <>
      <PanelSection title={t("agenda.panel.more")}>
        <SensitivitySelect value={record.sensitivity} onSave={save("sensitivity")} />
        <TextArea
          label={t(`fields.${kind}.note`)}
          value={record.note ?? ""}
          onSave={(note, session) => save("note")(note === "" ? undefined : note, session)}
          minRows={1}
        />
      </PanelSection>
      {(kind === "goals" || kind === "measures") && <Papers kind={kind} id={record.id} />}
      <Origin recordId={record.id} />
      <PanelSection
        title={t("agenda.panel.history")}
        action={
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={isShown}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? "agenda.panel.hideHistory" : "agenda.panel.showHistory")}
          </Button>
        }
      >
        {isShown && <ItemHistory recordId={record.id} read={itemHistory} />}
      </PanelSection>
    </>
  );
}
