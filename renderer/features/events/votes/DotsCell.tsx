import { setDots } from "@renderer/data/commands/votes";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { refusalOf } from "@shared/domain/events/voteCount";
import type { RecordOf } from "@shared/domain/kinds";
import { useCallback, useState } from "react";

type Props = {
  round: RecordOf<"voteRounds">;
  table: RecordOf<"voteRounds">["tables"][number];
  optionId: string;
  label: string;
  dots: number;
  /** Says why a number cannot be entered; empty once it can. */
  onRefusal: (sentence: string) => void;
  /** Goes so many rows down and columns to the right. */
  onMove: (down: number, right: number) => void;
};

const moves: Readonly<Record<string, readonly [down: number, right: number]>> = {
  Enter: [1, 0],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};

/** The number of dots a table gives to an option; stored on leaving the cell. */
export function DotsCell({ round, table, optionId, label, dots, onRefusal, onMove }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState<string>();
  const save = useAction(
    useCallback(
      (given: number) => setDots(round.id, table.id, optionId, given),
      [round.id, table.id, optionId],
    ),
  );
  const shown = typed ?? (dots === 0 ? "" : String(dots));
  const given = Number(shown);
  const refusal = typed === undefined ? undefined : refusalOf(round, table.id, optionId, given);
  const store = (): boolean => {
    if (typed === undefined) return true;
    onRefusal(refusal ? t(`votes.refused.${refusal.why}`, { table: table.name, most: refusal.most }) : "");
    if (refusal) return false;
    if (given !== dots) save.run(given);
    setTyped(undefined);
    return true;
  };
  return (
    <input
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      aria-invalid={refusal !== undefined}
      value={shown}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setTyped(event.currentTarget.value.replace(/\D/g, "").slice(0, 4))}
      onBlur={() => {
        // What cannot be given is told and not kept: the cell shows again what stands there.
        if (!store()) setTyped(undefined);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") setTyped(undefined);
        const move = moves[event.key];
        if (!move) return;
        event.preventDefault();
        if (store()) onMove(...move);
      }}
    />
  );
}
