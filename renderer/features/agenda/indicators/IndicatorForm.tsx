import { SimpleGrid } from "@mantine/core";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { indicatorDirections } from "@shared/domain/agenda/indicator";
import type { RecordOf } from "@shared/domain/kinds";
import { useSave } from "../panel/useSave";

/** What an indicator is called, measured in, and aimed at. */
export function IndicatorForm({ indicator }: { indicator: RecordOf<"indicators"> }) {
  const { t } = useWords();
  const save = useSave("indicators", indicator.id);
  return (
    <SimpleGrid cols={2} spacing="sm">
      <TextField label={t("fields.indicators.name")} value={indicator.name} onSave={save("name")} required />
      <TextField
        label={t("fields.indicators.unit")}
        placeholder="%"
        value={indicator.unit}
        onSave={save("unit")}
      />
      <NumberField
        label={t("fields.indicators.baseValue")}
        value={indicator.baseValue}
        onSave={save("baseValue")}
      />
      <DateField
        label={t("fields.indicators.baseDate")}
        value={indicator.baseDate}
        onSave={save("baseDate")}
      />
      <NumberField
        label={t("fields.indicators.targetValue")}
        value={indicator.targetValue}
        onSave={save("targetValue")}
      />
      <DateField
        label={t("fields.indicators.targetDate")}
        value={indicator.targetDate}
        onSave={save("targetDate")}
      />
      <EnumSelect
        label={t("fields.indicators.direction")}
        enumeration="indicatorDirection"
        values={indicatorDirections}
        value={indicator.direction}
        onSave={(direction, session) => direction && save("direction")(direction, session)}
      />
    </SimpleGrid>
  );
}
