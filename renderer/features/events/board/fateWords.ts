import type { Outcome } from "@renderer/data/queries/board";
import type { NoteFate } from "@shared/domain/events/fate";
import type { Translate } from "@shared/i18n/translate";

/** What a record is called on a card: kind, number and name. */
export function outcomeName(t: Translate, { kind, record, title }: Outcome): string {
  const name = t(`kinds.${kind}.one`);
  if (!record) return t("board.fateWords.gone", { kind: name });
  const { code } = record as { code?: string };
  return code ? `${name} ${code}` : `${name}: ${title}`;
}

/** One result in words; an inbox item by what triage made of it. */
function outcomeWords(t: Translate, outcome: Outcome): string[] {
  if (outcome.kind !== "inboxItems" || !outcome.record) return [outcomeName(t, outcome)];
  if (outcome.led.length > 0) return outcome.led.map((led) => outcomeName(t, led));
  const { triage } = outcome;
  if (!triage) return [t("board.fateWords.waiting")];
  const decided = t(`enumerations.triageOutcome.${triage.decision}`);
  return [
    triage.reason === ""
      ? t("board.fateWords.triaged", { outcome: decided })
      : t("board.fateWords.triagedBecause", { outcome: decided, reason: triage.reason }),
  ];
}

/** What became of a card or a cluster, in words, short enough for the card itself. */
export function fateWords(
  t: Translate,
  { fate, results, reasons }: Pick<NoteFate, "fate" | "results" | "reasons">,
  outcomes: ReadonlyMap<string, Outcome>,
): string {
  if (fate === "rejected") {
    const reason = reasons.join("; ");
    return reason ? t("board.fateWords.rejectedBecause", { reason }) : t("board.fateWords.rejected");
  }
  const made = results.flatMap(({ id }) => {
    const outcome = outcomes.get(id);
    return outcome ? outcomeWords(t, outcome) : [];
  });
  if (fate === "documented") return [t("board.fateWords.documented"), ...made].join(" · ");
  if (made.length > 0) return [...new Set(made)].join(" · ");
  return t(`board.fateWords.${fate}`);
}
