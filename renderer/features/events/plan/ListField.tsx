import type { FieldProps } from "@renderer/ui/fields/autosave";
import { TextField } from "@renderer/ui/fields/TextField";

/** Several short names in one line, parted by commas. */
export function ListField({ value, onSave, ...field }: FieldProps<readonly string[]>) {
  return (
    <TextField
      {...field}
      value={value.join(", ")}
      onSave={(text, session) => onSave(namesIn(text), session)}
    />
  );
}

const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ""),
  ),
];
