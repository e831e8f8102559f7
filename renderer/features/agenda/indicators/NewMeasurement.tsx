import { ActionIcon, Tooltip } from "@mantine/core";
import { DateField } from "@renderer/ui/fields/DateField";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Measurement } from "@shared/domain/agenda/indicator";
import { IconPlus } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { MeasurementRows } from "./MeasurementRows";

type Entry = { date: string | undefined; value: number | undefined; source: string };

/** The end of the table, which takes a new value; date and value are needed, the source may follow. */
export function NewMeasurement({ onAdd }: { onAdd: (measurement: Measurement) => Promise<unknown> }) {
  const { t } = useWords();
  const [{ date, value, source }, setEntry] = useState<Entry>({
    date: today(),
    value: undefined,
    source: "",
  });
  const change = (patch: Partial<Entry>) => setEntry((entry) => ({ ...entry, ...patch }));
  const { run } = useAction(
    useCallback(
      async (measurement: Measurement) => {
        await onAdd(measurement);
        setEntry({ date: today(), value: undefined, source: "" });
      },
      [onAdd],
    ),
  );
  const isComplete = date !== undefined && value !== undefined;
  const add = t("agenda.indicators.addMeasurement");
  return (
    <MeasurementRows
      date={
        <DateField
          label={t("agenda.indicators.newDate")}
          hideLabel
          short
          value={date}
          onSave={(next) => change({ date: next })}
        />
      }
      value={
        <NumberField
          label={t("agenda.indicators.newValue")}
          hideLabel
          value={value}
          onSave={(next) => change({ value: next })}
        />
      }
      source={
        <TextField
          label={t("agenda.indicators.newSource")}
          hideLabel
          placeholder={t("agenda.indicators.source")}
          value={source}
          onSave={(next) => change({ source: next })}
        />
      }
      action={
        <Tooltip label={isComplete ? add : t("agenda.indicators.incomplete")}>
          <ActionIcon
            aria-label={add}
            disabled={!isComplete}
            onClick={() => isComplete && run({ id: crypto.randomUUID(), date, value, source })}
          >
            <IconPlus size={16} stroke={1.75} />
          </ActionIcon>
        </Tooltip>
      }
    />
  );
}
