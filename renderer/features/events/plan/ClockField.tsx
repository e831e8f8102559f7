import type { FieldProps } from "@renderer/ui/fields/autosave";
import { ParsedField } from "@renderer/ui/fields/ParsedField";
import { useWords } from "@renderer/ui/useWords";
import { parseClock } from "@shared/domain/events/planText";

/** A time of day, stored as HH:mm; takes "9", "9.30" and "0930" too. */
export function ClockField(props: FieldProps<string | undefined>) {
  const { t } = useWords();
  return <ParsedField {...props} format={String} parse={parseClock} problem={t("events.new.badClock")} />;
}
