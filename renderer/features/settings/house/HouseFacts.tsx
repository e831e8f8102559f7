import { SimpleGrid } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import type { PatchOf } from "@shared/domain/kinds";
import { type Municipality, municipalityKinds } from "@shared/domain/organisation/municipality";

/** Name, kind and the few facts that stand in documents. */
export function HouseFacts({ municipality }: { municipality: Municipality }) {
  const { t } = useWords();
  const save = (patch: PatchOf<"municipalities">, session: EditSession) =>
    updateRecord("municipalities", municipality.id, patch, session);
  const line = (field: "officialKey" | "district" | "mayorTitle") => (
    <TextField
      label={t(`fields.municipalities.${field}`)}
      value={municipality[field] ?? ""}
      onSave={(text, session) => save({ [field]: text || undefined }, session)}
    />
  );
  return (
    <>
      <TextField
        label={t("fields.municipalities.name")}
        required
        value={municipality.name}
        onSave={(name, session) => save({ name }, session)}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <EnumSelect
          label={t("fields.municipalities.kind")}
          enumeration="municipalityKind"
          values={municipalityKinds}
          value={municipality.kind}
          onSave={(kind, session) => kind && save({ kind }, session)}
        />
        {line("district")}
        <NumberField
          label={t("fields.municipalities.population")}
          whole
          min={0}
          value={municipality.population}
          onSave={(population, session) => save({ population }, session)}
        />
        {line("officialKey")}
        {line("mayorTitle")}
      </SimpleGrid>
    </>
  );
}
