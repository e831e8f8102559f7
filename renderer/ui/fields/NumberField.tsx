import { Text } from "@mantine/core";
import { useWords } from "../useWords";
import type { FieldProps } from "./autosave";
import { ParsedField } from "./ParsedField";
import { parseMoney, parseNumber, parseYear } from "./parseInput";

type Range = { min?: number; max?: number };

const inRange = (value: number | undefined, { min, max }: Range): number | undefined =>
  value === undefined || (min !== undefined && value < min) || (max !== undefined && value > max)
    ? undefined
    : value;

type NumberProps = FieldProps<number | undefined> &
  Range & {
    /** Only whole numbers. */
    whole?: boolean;
    /** Written behind the number, such as "%". */
    unit?: string;
  };

/** A number that saves itself; `undefined` is an empty field. */
export function NumberField({ min, max, whole, unit, ...props }: NumberProps) {
  const { t, language, format } = useWords();
  const limited = min !== undefined && max !== undefined;
  return (
    <ParsedField
      {...props}
      inputMode={whole ? "numeric" : "decimal"}
      format={(value) => format.number(value, 6)}
      parse={(text) => {
        const value = inRange(parseNumber(text, language), { min, max });
        return whole && value !== undefined && !Number.isInteger(value) ? undefined : value;
      }}
      problem={limited ? t("ui.numberBetween", { min, max }) : t(whole ? "ui.wholeNumber" : "ui.number")}
      rightSection={unit && <Text c="dimmed">{unit}</Text>}
    />
  );
}

/** An amount of money, stored in integer cents. Takes "1.234,56" and "1234,56 €". */
export function MoneyField(props: FieldProps<number | undefined>) {
  const { t, language, format } = useWords();
  return (
    <ParsedField
      {...props}
      inputMode="decimal"
      format={(cents) => format.money(cents)}
      parse={(text) => parseMoney(text, language)}
      problem={t("ui.amount")}
    />
  );
}

/** A year between 1990 and 2200, typed in four or two digits. */
export function YearField(props: FieldProps<number | undefined>) {
  const { t } = useWords();
  return (
    <ParsedField
      {...props}
      inputMode="numeric"
      format={String}
      parse={(text) => inRange(parseYear(text), { min: 1990, max: 2200 })}
      problem={t("ui.year")}
    />
  );
}
