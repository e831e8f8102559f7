import { MultiSelect } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";

type Props = {
  label: string;
  records: readonly { id: string; code: string; title: string }[];
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
};

/** Which records a profile is about; none chosen means all. */
export function RecordChoice({ label, records, chosen, onChange }: Props) {
  const { t, collator } = useWords();
  const data = [...records]
    .sort((a, b) => collator.compare(a.code, b.code) || collator.compare(a.title, b.title))
    .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}`.trim() }));
  return (
    <MultiSelect
      label={label}
      placeholder={chosen.length === 0 ? t("exports.allRecords") : undefined}
      data={data}
      value={[...chosen]}
      onChange={onChange}
      searchable
      clearable
      hidePickedOptions
      maxDropdownHeight={320}
    />
  );
}
