import { Table, TextInput } from "@mantine/core";
import { useEntry } from "@renderer/ui/useEntry";

type Props = {
  label: string;
  /** Columns the field stands across. */
  span: number;
  /** Columns left free before it. */
  free?: number;
  onAdd: (text: string) => Promise<unknown>;
};

/** The last row of a table: one line of text that becomes a record with Enter. */
export function TextEntryRow({ label, span, free = 0, onAdd }: Props) {
  const { draft, set, first, onKeyDown } = useEntry(
    { text: "" },
    ({ text }) => onAdd(text.trim()),
    ({ text }) => text.trim() !== "",
  );
  return (
    <Table.Tr onKeyDown={onKeyDown}>
      {free > 0 && <Table.Td colSpan={free} />}
      <Table.Td colSpan={span}>
        <TextInput
          ref={first}
          aria-label={label}
          placeholder={label}
          autoComplete="off"
          value={draft.text}
          onChange={({ currentTarget }) => set({ text: currentTarget.value })}
        />
      </Table.Td>
    </Table.Tr>
  );
}
