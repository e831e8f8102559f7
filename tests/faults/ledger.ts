import type { ErrorDetails } from "@shared/errors";
import type { Settled, StateNow } from "./window/state";
import type { Told } from "./window/told";

type Committed = Extract<Told, { tell: "committed" }>;

/**
 * What a profile's windows told, kept outside of them over all their lives: which commands were committed, and
 * which of those were shown as saved.
 */
export class Ledger {
  readonly #committed = new Map<number, Committed>();
  #savedSeq = 0;
  #closed = false;
  /** Commands the window refused. */
  readonly refused: { why: string; details: ErrorDetails }[] = [];

  note(told: Told): void {
    if (this.#closed) return;
    if (told.tell === "committed") this.#committed.set(told.seq, told);
    else if (told.tell === "saved") this.#savedSeq = Math.max(this.#savedSeq, told.seq);
    else this.refused.push({ why: `${told.command}: ${told.why}`, details: told.details });
  }

  /** From here on nothing counts: what is told after a power cut began was never seen by a person. */
  close(): void {
    this.#closed = true;
  }

  reopen(): void {
    this.#closed = false;
  }

  get savedSeq(): number {
    return this.#savedSeq;
  }

  get savedCommands(): number {
    return [...this.#committed.keys()].filter((seq) => seq <= this.#savedSeq).length;
  }

  /** What a start got wrong, in words; empty when every saved command is there whole. */
  complaints(start: Settled, now: StateNow): string[] {
    const complaints: string[] = [];
    const expect = (holds: boolean, what: string): void => void (holds || complaints.push(what));
    expect(!("failed" in start), `the start failed: ${JSON.stringify(start)}`);
    expect(now.seq >= this.#savedSeq, `saved up to ${this.#savedSeq}, found ${now.seq}`);
    expect(now.found === now.expected, "the records are not those of the last command");
    expect(now.miscounted.length === 0, `miscounted: ${now.miscounted.join(", ")}`);
    expect(now.wrongInHistory === "", `the history is not that of the files: ${now.wrongInHistory}`);
    expect(now.witness.torn.length === 0, `torn commands: ${now.witness.torn.join(", ")}`);
    expect(now.witness.sweep.length <= 1, `a torn sweep: ${now.witness.sweep.join(", ")}`);
    const there = this.#committed.get(now.seq);
    if (there) expect(there.stateHash === now.expected, `another state than committed as ${now.seq}`);
    const notes = new Set(now.witness.notes);
    for (const { seq, act, command } of this.#committed.values())
      if (seq <= this.#savedSeq && (act === "notes" || act === "import"))
        expect(notes.has(command), `the notes of saved command ${command} are missing`);
    this.#expectLast("edit", now.seq, now.witness.edit, expect);
    this.#expectLast("sweep", now.seq, now.witness.sweep[0] ?? 0, expect);
    // What came after the recovered state was never saved; its numbers are given out anew.
    for (const seq of this.#committed.keys()) if (seq > now.seq) this.#committed.delete(seq);
    return complaints;
  }

  /** A field shows the last command that wrote it, so far as all commands up to the state are known. */
  #expectLast(
    act: "edit" | "sweep",
    seq: number,
    shown: number,
    expect: (holds: boolean, what: string) => void,
  ) {
    const writes = act === "edit" ? ["edit", "undoRedo"] : ["sweep"];
    const saved = [...this.#committed.values()].filter((told) => told.seq <= Math.min(seq, this.#savedSeq));
    const last = saved.filter((told) => writes.includes(told.act)).at(-1);
    // Within undo and redo the field goes back and forth; the fingerprint covers those moments.
    if (last && last.act === act)
      expect(shown >= last.command, `${act} shows ${shown}, saved was ${last.command}`);
  }
}
