import { MultiSelect, type MultiSelectProps } from "@mantine/core";
import { useWords } from "../useWords";
import { type EditSession, type FieldProps, labelProps } from "./autosave";
import styles from "./MultiSelect.module.css";
import { sameList } from "./sameList";
import { useAutosave } from "./useAutosave";

/** What every field takes that holds several of something. */
export type ManyProps<V extends string> = Omit<FieldProps<readonly V[]>, "onSave"> & {
  onSave: (value: V[], session: EditSession) => unknown;
};

type Props<V extends string> = ManyProps<V> & {
  /** What can be chosen, and how it is found. */
  choices: Pick<
    MultiSelectProps,
    "data" | "searchable" | "selectFirstOptionOnChange" | "limit" | "nothingFoundMessage"
  >;
  /** The chosen values in the order they are kept in. */
  inOrder: (chosen: readonly string[]) => readonly V[];
};

/** Several of the values offered; saves at each choice. The one shape of all such fields. */
export function SavingMultiSelect<V extends string>(props: Props<V>) {
  const { value, onSave, description, placeholder, disabled, className, choices, inOrder } = props;
  const { t } = useWords();
  const { draft, problem, choose, onFocus, onBlur } = useAutosave<readonly V[], readonly V[]>({
    value,
    onSave: (chosen, session) => onSave([...chosen], session),
    toDraft: (stored) => stored,
    fromDraft: (chosen) => ({ value: chosen }),
    same: sameList,
  });
  return (
    <MultiSelect
      {...labelProps(props)}
      {...{ description, disabled, className, onFocus, onBlur }}
      {...choices}
      placeholder={draft.length === 0 ? (placeholder ?? t("ui.notChosen")) : undefined}
      error={problem}
      hidePickedOptions
      classNames={{ inputField: draft.length > 0 ? styles.quiet : undefined }}
      value={[...draft]}
      onChange={(chosen) => choose(inOrder(chosen))}
    />
  );
}
