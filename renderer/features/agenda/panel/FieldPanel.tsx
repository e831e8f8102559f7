import { type AgendaChoices, goalsOf } from "@renderer/data/queries/agendaPanel";
import { ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { RichTextField } from "@renderer/ui/fields/RichTextField";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { ItemGaps } from "./ItemGaps";
import styles from "./ItemPanel.module.css";
import { ItemRest } from "./ItemRest";
import { LinkedItems } from "./LinkedItems";
import { unitOptions } from "./options";
import { useSave } from "./useSave";

type Props = { record: RecordOf<"actionFields">; choices: AgendaChoices };

/** A field: where it stands today, what makes it hard, who leads it, and its goals. */
export function FieldPanel({ record: field, choices }: Props) {
  const { t } = useWords();
  const save = useSave("actionFields", field.id);
  const goals = useLive(() => goalsOf(field.id), [field.id]);
  return (
    <>
      <TextArea
        label={t("fields.actionFields.title")}
        hideLabel
        className={styles.title}
        minRows={1}
        value={field.title}
        onSave={save("title")}
        required
      />
      <ItemGaps recordId={field.id} />
      <ReferenceSelect
        label={t("fields.actionFields.leadUnitId")}
        options={unitOptions(choices)}
        value={field.leadUnitId}
        onSave={save("leadUnitId")}
      />
      <RichTextField
        label={t("fields.actionFields.situation")}
        value={field.situation}
        onSave={save("situation")}
      />
      <RichTextField
        label={t("fields.actionFields.challenges")}
        value={field.challenges}
        onSave={save("challenges")}
      />
      <LinkedItems title={t("kinds.goals.many")} kind="goals" items={goals} />
      <ItemRest kind="actionFields" record={field} />
    </>
  );
}
