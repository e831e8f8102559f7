import { mostClosed, type Shown } from "@renderer/ui/RecordTable/outgoing";
import { type Measurement, measurementsInOrder } from "@shared/domain/agenda/indicator";
import type { RecordOf } from "@shared/domain/kinds";
import type { Translate } from "@shared/i18n/translate";

/** The heading of an indicator's values, with what they are measured in. */
export const valueHeading = ({ unit }: RecordOf<"indicators">, t: Translate): string =>
  `${t("agenda.indicators.value")}${unit && ` (${unit})`}`;

/** The values of an indicator as a table that leaves; what belongs to a confidential goal is confidential. */
export function measurementsOut(
  indicator: RecordOf<"indicators">,
  goal: RecordOf<"goals">,
  t: Translate,
): Shown<Measurement> {
  return {
    rows: measurementsInOrder(indicator),
    columns: [
      { id: "date", label: t("agenda.indicators.date"), value: ({ date }) => date, filter: "date" },
      {
        id: "value",
        label: valueHeading(indicator, t),
        value: ({ value }) => value,
        filter: "number",
        digits: 6,
      },
      { id: "source", label: t("agenda.indicators.source"), value: ({ source }) => source },
    ],
    sensitivityOf: () => mostClosed([indicator, goal]),
    caption: indicator.name,
  };
}
