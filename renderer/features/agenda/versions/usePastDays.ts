import type { JournalDays } from "@renderer/data/queries/pastAgenda";
import { today } from "@renderer/ui/today";
import { useCallback } from "react";
import { useSearchParams } from "react-router";

export type ChosenDays = {
  /** Day whose state is shown. */
  day: string;
  /** Day it is compared with; undefined = with what is there now. */
  other: string | undefined;
  chooseDay: (day: string) => void;
  chooseOther: (day: string | undefined) => void;
};

const isDay = (text: string | null): text is string => text !== null && /^\d{4}-\d\d-\d\d$/.test(text);

/**
 * The two days of the address, so that a state can be come back to. Without any it is the last day before today on
 * which the agenda changed.
 */
export function usePastDays(known: JournalDays | undefined): ChosenDays {
  const [search, setSearch] = useSearchParams();
  const now = today();
  const asked = search.get("day");
  const compared = search.get("with");
  const day = isDay(asked) ? asked : (known?.changed.findLast((one) => one < now) ?? now);
  const choose = useCallback(
    (name: "day" | "with", chosen: string | undefined) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (chosen === undefined) next.delete(name);
          else next.set(name, chosen);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  return {
    day,
    other: isDay(compared) ? compared : undefined,
    chooseDay: useCallback((chosen) => choose("day", chosen), [choose]),
    chooseOther: useCallback((chosen) => choose("with", chosen), [choose]),
  };
}
