import { fateOf, type NoteFate, type NoteGraph, type Result } from "../../domain/events/fate";
import type { Fate } from "../../domain/events/note";
import { fates } from "../../domain/events/note";
import { type KindName, kindNames, type RecordOf, titleOf } from "../../domain/kinds";
import { byId } from "../../domain/workspace";
import type { Context } from "../context";

/** A record something became; an inbox item with its newest sorting and what that led to. */
export type Outcome = {
  kind: string;
  record: object;
  triage?: RecordOf<"triages">;
  led: readonly Outcome[];
};

const isKind = (name: string): name is KindName => kindNames.includes(name as KindName);

/** How much of a card that lives on is quoted. */
const quoted = 80;

/** Says what became of cards, in the words of a document, from what its audience may see. */
export class FateTeller {
  private readonly newest: ReadonlyMap<string, RecordOf<"triages">>;
  private readonly known = new Map<string, ReadonlyMap<string, object>>();

  constructor(
    private readonly context: Context,
    private readonly graph: NoteGraph,
  ) {
    const triages = [...context.workspace.triages].sort((a, b) => a.decidedAt.localeCompare(b.decidedAt));
    this.newest = new Map(triages.map((triage) => [triage.itemId, triage]));
  }

  /** Records behind results; those the audience may not see, or that are gone, are left out. */
  outcomes(results: readonly Result[]): Outcome[] {
    return results.flatMap(({ kind, id }): Outcome[] => {
      const record = this.recordOf(kind, id);
      if (!record) return [];
      const triage = kind === "inboxItems" ? this.newest.get(id) : undefined;
      // Only what was sorted leads on, and never back into the inbox.
      const led = this.outcomes((triage?.results ?? []).filter((result) => result.kind !== "inboxItems"));
      return [{ kind, record, triage, led }];
    });
  }

  /** "Projekt P-04 „Serviceportal“". */
  named({ kind, record }: Pick<Outcome, "kind" | "record">): string {
    const words = {
      kind: isKind(kind) ? this.context.kindName(kind) : kind,
      code: (record as { code?: string }).code ?? "",
      title: titleOf(record),
    };
    return this.context.say(words.code ? "cardFate.record" : "cardFate.recordWithoutCode", words);
  }

  /** What an outcome came to, in words. */
  private words(outcome: Outcome): string[] {
    if (outcome.kind !== "inboxItems") return [this.named(outcome)];
    const { triage, led } = outcome;
    if (!triage) return [this.context.say("cardFate.waiting")];
    if (led.length > 0) return led.map((made) => this.named(made));
    const sorted = this.context.value("triageOutcome", triage.decision);
    const isAside = triage.decision === "parked" || triage.decision === "discarded";
    return isAside && triage.reason !== ""
      ? [
          this.context.say(isSentence(triage.reason) ? "cardFate.asideFor" : "cardFate.aside", {
            outcome: sorted,
            reason: triage.reason.trim(),
          }),
        ]
      : [this.context.say("cardFate.sorted", { outcome: sorted })];
  }

  /** A fate in plain words, with what something was taken up as or why it was rejected. */
  told({ fate, results, reasons }: Pick<NoteFate, "fate" | "results" | "reasons">): string {
    if (fate === "rejected" && reasons.length > 0)
      return this.context.say(
        reasons.some(isSentence) ? "cardFate.rejectedFor" : "cardFate.rejectedBecause",
        { reason: reasons.join("; ") },
      );
    const made = [...new Set(this.outcomes(results).flatMap((outcome) => this.words(outcome)))].join(", ");
    return fate === "taken_up" && made !== ""
      ? this.context.say("cardFate.takenUpAs", { what: made })
      : this.context.say(`cardFate.${fate}`);
  }

  /** What became of a card; one that was merged or split is told with those it lives on in. */
  toldOf(noteId: string): string {
    const fate = fateOf(this.graph, noteId);
    const told = this.told(fate);
    if (fate.successorIds.length === 0) return told;
    const cards = fate.successorIds.flatMap((id) => {
      const note = this.graph.notes.get(id);
      return note ? [this.context.say("cardFate.card", { code: note.code, text: shortened(note.text) })] : [];
    });
    return this.context.say("cardFate.livesOn", { cards: cards.join(", "), fate: told });
  }

  /** "12 aufgegriffen, 3 verworfen, …" of all cards, merged ones included. */
  sums(): string {
    const found = [...this.graph.notes.keys()].map((id): Fate => fateOf(this.graph, id).fate);
    return fates
      .map((fate) => ({ fate, count: found.filter((one) => one === fate).length }))
      .filter(({ count }) => count > 0)
      .map(({ fate, count }) =>
        this.context.say("minutes.answers.fate", { count, fate: this.context.say(`cardFate.${fate}`) }),
      )
      .join(", ");
  }

  private recordOf(kind: string, id: string): object | undefined {
    if (!isKind(kind)) return undefined;
    const records = this.known.get(kind) ?? byId(this.context.workspace[kind] as { id: string }[]);
    this.known.set(kind, records);
    return records.get(id);
  }
}

/** Whether a reason was written as a sentence and so cannot follow "weil". */
const isSentence = (reason: string): boolean => /[.!?]$/.test(reason.trim());

function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > quoted ? `${line.slice(0, quoted - 1).trimEnd()}…` : line;
}
