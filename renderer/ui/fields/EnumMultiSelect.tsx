import { MultiSelect } from "@mantine/core";
import { wordsFor } from "@shared/i18n/translate";
import type { Words } from "@shared/i18n/words";
import { useWords } from "../useWords";
import { type EditSession, type FieldProps, labelProps } from "./autosave";
import styles from "./MultiSelect.module.css";
import { sameList } from "./sameList";
import { useAutosave } from "./useAutosave";

type Props<V extends string> = Omit<FieldProps<readonly V[]>, "onSave"> & {
  onSave: (value: V[], session: EditSession) => unknown;
  /** Where the labels stand: `enumerations.<enumeration>.<value>`. */
  enumeration: keyof Words["enumerations"];
  values: readonly V[];
};

/** Several of few values, with the labels of their enumeration. Saves at once, in the enumeration's order. */
export function EnumMultiSelect<V extends string>(props: Props<V>) {
  const { value, onSave, description, placeholder, disabled, className, enumeration, values } = props;
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
      placeholder={draft.length === 0 ? (placeholder ?? t("ui.notChosen")) : undefined}
      error={problem}
      hidePickedOptions
      classNames={{ inputField: draft.length > 0 ? styles.quiet : undefined }}
      data={values.map((one) => ({ value: one, label: wordsFor(t, `enumerations.${enumeration}.${one}`) }))}
      value={[...draft]}
      onChange={(chosen) => choose(values.filter((one) => chosen.includes(one)))}
    />
  );
}
