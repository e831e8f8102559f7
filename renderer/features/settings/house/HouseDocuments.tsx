import { updateRecord } from "@renderer/data/commands/records";
import { TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { Municipality } from "@shared/domain/organisation/municipality";

/** Who signs as author, and under which file number. */
export function HouseDocuments({ municipality }: { municipality: Municipality }) {
  const { t } = useWords();
  return (["documentAuthor", "fileNumber"] as const).map((field) => (
    <TextField
      key={field}
      label={t(`fields.municipalities.${field}`)}
      value={municipality[field] ?? ""}
      onSave={(text, session) =>
        updateRecord("municipalities", municipality.id, { [field]: text || undefined }, session)
      }
    />
  ));
}
