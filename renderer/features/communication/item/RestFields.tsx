import type { MessageRow } from "@renderer/data/queries/communication";
import { SensitivitySelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { ItemPart } from "./ItemPart";
import { useSaveItem } from "./useSaveItem";

/** Who may see a message, by which documents and the calendar leave it out, and a note of one's own. */
export function RestFields({ row: { item } }: { row: MessageRow }) {
  const { t } = useWords();
  const save = useSaveItem(item.id);
  return (
    <ItemPart title={t("communication.item.more")}>
      <SensitivitySelect value={item.sensitivity} onSave={save("sensitivity")} />
      <TextArea
        label={t("fields.communicationItems.note")}
        minRows={1}
        value={item.note ?? ""}
        onSave={(note, session) => save("note")(note === "" ? undefined : note, session)}
      />
    </ItemPart>
  );
}
