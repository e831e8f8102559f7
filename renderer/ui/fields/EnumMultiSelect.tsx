import { wordsFor } from "@shared/i18n/translate";
import type { Words } from "@shared/i18n/words";
import { useWords } from "../useWords";
import { type ManyProps, SavingMultiSelect } from "./SavingMultiSelect";

type Props<V extends string> = ManyProps<V> & {
  /** Where the labels stand: `enumerations.<enumeration>.<value>`. */
  enumeration: keyof Words["enumerations"];
  values: readonly V[];
};

/** Several of few values, with the labels of their enumeration. Saves at once, in the enumeration's order. */
export function EnumMultiSelect<V extends string>({ enumeration, values, ...field }: Props<V>) {
  const { t } = useWords();
  const data = values.map((value) => ({ value, label: wordsFor(t, `enumerations.${enumeration}.${value}`) }));
  return (
    <SavingMultiSelect
      {...field}
      choices={{ data }}
      inOrder={(chosen) => values.filter((one) => chosen.includes(one))}
    />
  );
}
