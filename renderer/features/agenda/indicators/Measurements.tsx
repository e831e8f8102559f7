import { ActionIcon, Table, Tooltip } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { type Measurement, measurementsInOrder } from "@shared/domain/agenda/indicator";
import type { RecordOf } from "@shared/domain/kinds";
import { IconTrash } from "@tabler/icons-react";
import styles from "./Indicators.module.css";
import { MeasurementRows } from "./MeasurementRows";
import { valueHeading } from "./measurementColumns";
import { NewMeasurement } from "./NewMeasurement";

/** The values of an indicator as a table that can be written into; its end takes a new one. */
export function Measurements({ indicator }: { indicator: RecordOf<"indicators"> }) {
  const { t, format } = useWords();
  const measurements = measurementsInOrder(indicator);
  const store = (next: Measurement[], session?: EditSession) =>
    updateRecord("indicators", indicator.id, { measurements: next }, session);
  const change = (id: string, patch: Partial<Measurement>, session: EditSession) =>
    store(
      indicator.measurements.map((one) => (one.id === id ? { ...one, ...patch } : one)),
      session,
    );
  return (
    <Table className={styles.table} verticalSpacing={3} horizontalSpacing={4} withRowBorders={false}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t("agenda.indicators.date")}</Table.Th>
          <Table.Th scope="col">{valueHeading(indicator, t)}</Table.Th>
          <Table.Td />
        </Table.Tr>
      </Table.Thead>
      {measurements.map((one) => {
        const date = format.date(one.date);
        const name = t("agenda.indicators.measured", { date });
        const remove = t("agenda.indicators.removeMeasurement", { date });
        return (
          <MeasurementRows
            key={one.id}
            date={
              <DateField
                label={`${name}: ${t("agenda.indicators.date")}`}
                hideLabel
                short
                value={one.date}
                onSave={(next, session) => next && change(one.id, { date: next }, session)}
              />
            }
            value={
              <NumberField
                label={name}
                hideLabel
                value={one.value}
                onSave={(value, session) => value !== undefined && change(one.id, { value }, session)}
              />
            }
            source={
              <TextField
                label={`${name}: ${t("agenda.indicators.source")}`}
                hideLabel
                placeholder={t("agenda.indicators.source")}
                value={one.source}
                onSave={(source, session) => change(one.id, { source }, session)}
              />
            }
            action={
              <Tooltip label={remove}>
                <ActionIcon
                  color="gray"
                  aria-label={remove}
                  onClick={() => void store(indicator.measurements.filter(({ id }) => id !== one.id))}
                >
                  <IconTrash size={16} stroke={1.5} />
                </ActionIcon>
              </Tooltip>
            }
          />
        );
      })}
      <NewMeasurement onAdd={(measurement) => store([...indicator.measurements, measurement])} />
    </Table>
  );
}
