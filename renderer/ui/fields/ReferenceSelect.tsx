import { Select } from "@mantine/core";
import { useWords } from "../useWords";
import { type FieldProps, labelProps } from "./autosave";
import { type ManyProps, SavingMultiSelect } from "./SavingMultiSelect";
import { useAutosave } from "./useAutosave";

/** A record that can be chosen: its id and what people call it, with its code in front. */
export type ReferenceOption = { value: string; label: string };

type WithOptions = {
  options: readonly ReferenceOption[];
  /** Said when nothing can be chosen or found; defaults to a general sentence. */
  emptyText?: string;
};

/** More matches than anybody reads; typing narrows them. */
const shownOptions = 200;

/** Another record, found by typing. Saves at once; can be cleared. */
export function ReferenceSelect(props: FieldProps<string | undefined> & WithOptions) {
  const { label, value, onSave, description, placeholder, disabled, className, options, emptyText } = props;
  const { t } = useWords();
  const { draft, problem, choose, onFocus, onBlur } = useAutosave<string | undefined, string | undefined>({
    value,
    onSave,
    toDraft: (stored) => stored,
    fromDraft: (chosen) => ({ value: chosen }),
  });
  return (
    <Select
      {...labelProps(props)}
      {...{ description, disabled, className, onFocus, onBlur }}
      placeholder={placeholder ?? t("ui.notChosen")}
      error={problem}
      searchable
      clearable
      allowDeselect={false}
      withCheckIcon={false}
      selectFirstOptionOnChange
      limit={shownOptions}
      data={[...options]}
      nothingFoundMessage={emptyText ?? t("ui.nothingFound")}
      value={draft ?? null}
      onChange={(chosen) => choose(chosen ?? undefined)}
      clearButtonProps={{ "aria-label": t("ui.clear", { label }) }}
    />
  );
}

const asChosen = (chosen: readonly string[]) => chosen;

/** Several other records, found by typing. Saves at each choice. */
export function ReferenceMultiSelect({ options, emptyText, ...field }: ManyProps<string> & WithOptions) {
  const { t } = useWords();
  return (
    <SavingMultiSelect
      {...field}
      choices={{
        data: [...options],
        searchable: true,
        selectFirstOptionOnChange: true,
        limit: shownOptions,
        nothingFoundMessage: emptyText ?? t("ui.nothingFound"),
      }}
      inOrder={asChosen}
    />
  );
}
