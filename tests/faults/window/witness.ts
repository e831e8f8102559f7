import { allOf } from "@renderer/data/queries/workspace";

/**
 * A view of the records that knows nothing of fingerprints and journals: every record the suite writes says in
 * its own text which command wrote it, so order, tears and wrong bytes are recognised without stored expectations.
 */
export type Witness = {
  /** Commands whose three notes are all there, in the right words. */
  notes: number[];
  /** Commands of which only some notes are there, or with other words. */
  torn: number[];
  /** The command that last wrote the edited measure; 0 for none. */
  edit: number;
  /** The commands that last wrote the five swept measures: one number, unless a command was torn. */
  sweep: number[];
};

export const notesPerCommand = 3;
export const sweptMeasures = 5;
export const draggedGuidelines = 3;

/** The words of a note: a pure function of its command and its place. */
export function noteText(command: number, place: number): string {
  let state = (command * 31 + place + 1) >>> 0;
  let words = "";
  for (let at = 0; at < 24; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    words += state.toString(36);
  }
  return `Notiz ${command}/${place} ${words}`;
}

export const editedTitle = "Geänderte Maßnahme";
export const sweptTitle = "Sammelmaßnahme";

export async function readWitness(): Promise<Witness> {
  const found = new Map<number, number>();
  for (const { text } of await allOf("inboxItems")) {
    const [, command, place] = /^Notiz (\d+)\/(\d+) /.exec(text) ?? [];
    if (command === undefined) continue;
    const isRight = text === noteText(Number(command), Number(place));
    found.set(Number(command), (found.get(Number(command)) ?? 0) + (isRight ? 1 : 0));
  }
  const measures = await allOf("measures");
  const numbers = (title: string): number[] =>
    measures.filter((measure) => measure.title === title).map(({ indicatorText }) => Number(indicatorText));
  const whole = (count: number): boolean => count === notesPerCommand;
  return {
    notes: [...found].filter(([, count]) => whole(count)).map(([command]) => command),
    torn: [...found].filter(([, count]) => !whole(count)).map(([command]) => command),
    edit: numbers(editedTitle)[0] ?? 0,
    sweep: [...new Set(numbers(sweptTitle))],
  };
}
