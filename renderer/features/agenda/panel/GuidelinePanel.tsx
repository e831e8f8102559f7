import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { guidelineKinds } from "@shared/domain/agenda/guideline";
import type { RecordOf } from "@shared/domain/kinds";
import styles from "./ItemPanel.module.css";
import { ItemRest } from "./ItemRest";
import { useSave } from "./useSave";

/** A guideline: what it is called, what it says, and whether it is a principle, a value or a rule. */
export function GuidelinePanel({ record: guideline }: { record: RecordOf<"guidelines"> }) {
  const { t } = useWords();
  const save = useSave("guidelines", guideline.id);
  return (
    <>
      <TextArea
        label={t("fields.guidelines.title")}
        hideLabel
        className={styles.title}
        minRows={1}
        value={guideline.title}
        onSave={save("title")}
        required
      />
      <EnumSelect
        label={t("fields.guidelines.kind")}
        enumeration="guidelineKind"
        values={guidelineKinds}
        value={guideline.kind}
        onSave={(kind, session) => kind && save("kind")(kind, session)}
      />
      <RichTextField label={t("fields.guidelines.text")} value={guideline.text} onSave={save("text")} />
      <ItemRest kind="guidelines" record={guideline} />
    </>
  );
}
