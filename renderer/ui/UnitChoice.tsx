import { Select, type SelectProps } from "@mantine/core";
import { useWords } from "./useWords";

type Props = Pick<SelectProps, "className" | "size" | "placeholder"> & {
  label: string;
  /** Show the label above the field instead of reading it aloud only. */
  isLabelled?: boolean;
  units: readonly { id: string; name: string }[];
  value: string | undefined;
  onChange: (id: string | undefined) => void;
};

/** A unit of the house for what is entered next, or none; nothing in a house without units. */
export function UnitChoice({ label, isLabelled = false, units, value, onChange, ...look }: Props) {
  const { t } = useWords();
  if (units.length === 0) return null;
  return (
    <Select
      {...look}
      {...(isLabelled ? { label } : { "aria-label": label })}
      data={units.map(({ id, name }) => ({ value: id, label: name }))}
      value={value ?? null}
      searchable
      clearable
      clearButtonProps={{ "aria-label": t("ui.clear", { label }) }}
      onChange={(chosen) => onChange(chosen ?? undefined)}
    />
  );
}
