import type { ReactNode } from "react";
import { today } from "../today";
import { useWords } from "../useWords";
import type { FieldProps } from "./autosave";
import { DayPicker, type KnownDays } from "./DayPicker";
import { ParsedField } from "./ParsedField";
import { parseDate } from "./parseInput";

/** The English form writes the month in words ("5 March 2027"), which must be readable again. */
function dayInWords(text: string): string | undefined {
  const spoken = /^(\d{1,2}) ([a-z]+) (\d{4})$/i.exec(text.trim());
  if (!spoken) return undefined;
  const moment = new Date(`${spoken[1]} ${spoken[2]} ${spoken[3]} UTC`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString().slice(0, 10);
}

type Props = FieldProps<string | undefined> & {
  known?: KnownDays;
  /** Said where the text is no day that can be chosen. */
  problem?: string;
  /** What is to be said of the day, below it and read out with it; inline content. */
  hint?: ReactNode;
  /** For a narrow column: months of the English form in short. */
  short?: boolean;
};

/** A calendar day, stored as YYYY-MM-DD: typed as TT.MM.JJJJ or TT.MM., or picked from a calendar. */
export function DateField({ known, problem, short, ...props }: Props) {
  const { t, format } = useWords();
  const now = today();
  const { first = "", last = "9999-12-31" } = known ?? {};
  const written = short ? format.shortDate : format.date;
  const read = (text: string) => {
    const day = parseDate(text, now) ?? dayInWords(text);
    return day !== undefined && day >= first && day <= last ? day : undefined;
  };
  return (
    <ParsedField
      {...props}
      placeholder={props.placeholder ?? t("ui.datePattern")}
      format={written}
      parse={read}
      problem={problem ?? t("ui.date")}
      picker={(choose) => (
        <DayPicker
          day={props.value}
          today={now}
          name={t("ui.openCalendar", { label: props.label })}
          disabled={props.disabled}
          known={known}
          onPick={(day) => choose(written(day))}
        />
      )}
    />
  );
}
