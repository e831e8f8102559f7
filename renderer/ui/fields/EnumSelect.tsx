import { Select } from "@mantine/core";
import { type Sensitivity, sensitivities } from "@shared/domain/record";
import { wordsFor } from "@shared/i18n/translate";
import type { Words } from "@shared/i18n/words";
import { useWords } from "../useWords";
import { type FieldProps, labelProps } from "./autosave";
import { useAutosave } from "./useAutosave";

type Props<V extends string | number> = FieldProps<V | undefined> & {
  /** Where the labels stand: `enumerations.<enumeration>.<value>`. */
  enumeration: keyof Words["enumerations"];
  values: readonly V[];
  /** Offers a way to choose nothing; `onSave` then gets `undefined`. */
  clearable?: boolean;
};

/** One of few values, with the labels of its enumeration. Saves at once. */
export function EnumSelect<V extends string | number>(props: Props<V>) {
  const { label, value, onSave, description, placeholder, disabled, className } = props;
  const { enumeration, values, clearable = false } = props;
  const { t } = useWords();
  const { draft, problem, choose, onFocus, onBlur } = useAutosave<V | undefined, V | undefined>({
    value,
    onSave,
    toDraft: (stored) => stored,
    fromDraft: (chosen) => ({ value: chosen }),
  });
  return (
    <Select
      {...labelProps(props)}
      {...{ description, disabled, className, onFocus, onBlur, clearable }}
      placeholder={placeholder ?? t("ui.notChosen")}
      error={problem}
      allowDeselect={false}
      withCheckIcon={false}
      data={values.map((one) => ({
        value: String(one),
        label: wordsFor(t, `enumerations.${enumeration}.${one}`),
      }))}
      value={draft === undefined ? null : String(draft)}
      onChange={(chosen) => choose(values.find((one) => String(one) === chosen))}
      clearButtonProps={{ "aria-label": t("ui.clear", { label }) }}
    />
  );
}

/** Who may see an item; exports filter by it. */
export function SensitivitySelect({
  onSave,
  ...props
}: Omit<FieldProps<Sensitivity>, "label"> & { label?: string }) {
  const { t } = useWords();
  return (
    <EnumSelect<Sensitivity>
      label={t("ui.sensitivity")}
      {...props}
      enumeration="sensitivity"
      values={sensitivities}
      onSave={(chosen, session) => (chosen ? onSave(chosen, session) : undefined)}
    />
  );
}
