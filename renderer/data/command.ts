import type { BackupReason } from "@shared/desktopBackups";
import { highestOf, isLowered } from "@shared/domain/codes";
import type { AppError } from "@shared/errors";
import type { CommandName } from "@shared/i18n/words";
import { schemaVersion } from "@shared/transfer/migrations";
import { applyChanges, commit, type UnsealedEntry } from "./committing";
import { allTables, db, type Meta, readMeta } from "./db";
import { entryAt } from "./journal";
import { inverseOf, type JournalEntry, squash } from "./journalEntry";
import { storageFailure } from "./storageFailure";
import { Writer } from "./writer";

/** A named write. Every one is registered, so that a test can enumerate them. */
export type Command<A extends readonly unknown[], R> = ((...args: A) => Promise<R>) & {
  readonly commandName: CommandName;
};

/** Names of all commands that were defined; filled as the modules load. */
export const registeredCommands = new Set<CommandName>();

export type CommandOptions = {
  /** Commands of one editing session share a group and are taken back together. */
  group?: string;
};

let refusalAt: (seq: number) => AppError | undefined = () => undefined;

/** When commands are refused: asked with the number of the newest entry, before anything is written. */
export function refuseWhen(refusal: (seq: number) => AppError | undefined): void {
  refusalAt = refusal;
}

/**
 * To be asked in the transaction of everything that writes records.
 * @throws AppError why nothing may be written now
 */
export function throwIfRefused(seq: number): void {
  const refusal = refusalAt(seq);
  if (refusal) throw refusal;
}

let beforeLarge: (reason: BackupReason) => Promise<void> = async () => {};

/** What is done before a command that changes very much at once begins: a backup. */
export function beforeLargeSteps(prepare: (reason: BackupReason) => Promise<void>): void {
  beforeLarge = prepare;
}

type Listener = (entry: JournalEntry) => void;
const listeners = new Set<Listener>();

/** Calls back after each entry is committed to the database; returns how to stop. */
export function onCommitted(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Defines a command: the one way to write. It runs in one strict-durability transaction over all tables, its
 * journal entry is written in the same transaction, and words for it must exist in both languages
 * (`<area>.commands.<verb>`). Throwing inside leaves everything as it was. A `large` one begins with a verified
 * backup of what was there, for the reason it names.
 */
export function command<A extends readonly unknown[], R>(
  name: CommandName,
  work: (write: Writer, ...args: A) => Promise<R>,
  { large }: { large?: BackupReason } = {},
): Command<A, R> & { inGroup: (group: string, ...args: A) => Promise<R> } {
  registeredCommands.add(name);
  const run = async (options: CommandOptions, args: A) => {
    if (large) await beforeLarge(large);
    return execute(name, options, (write) => work(write, ...args));
  };
  return Object.assign((...args: A) => run({}, args), {
    commandName: name,
    inGroup: (group: string, ...args: A) => run({ group }, args),
  });
}

async function execute<R>(
  name: CommandName,
  options: CommandOptions,
  work: (write: Writer) => Promise<R>,
): Promise<R> {
  const { result, entry } = await stored(async () => {
    const meta = await requireMeta();
    throwIfRefused(meta.seq);
    const now = new Date().toISOString();
    const write = new Writer(meta.counters, now);
    const result = await work(write);
    const changes = squash(write.changes);
    if (changes.length === 0) {
      await write.stored();
      return { result, entry: undefined };
    }
    const seq = meta.seq + 1;
    const unsealed: UnsealedEntry = {
      seq,
      at: now,
      kind: "command",
      label: { command: name, values: write.labelValues },
      ...(options.group ? { group: options.group } : {}),
      changes,
      below: meta.undoHead,
      redoBelow: null,
      undoHead: seq,
      redoHead: null,
      schemaVersion,
      ...(write.counters === meta.counters ? {} : { counters: write.counters }),
      ...(isLowered(write.counters, meta.counters) ? { countersBefore: meta.counters } : {}),
    };
    const [entry] = await Promise.all([commit(unsealed, meta, write.onKept), write.stored()]);
    return { result, entry };
  });
  if (entry) announce(entry);
  return result;
}

/** Takes back the newest action (a whole editing session where entries share a group). Undefined: nothing to undo. */
export function undo(): Promise<JournalEntry | undefined> {
  return travel("undo");
}

/** Brings back what was undone last. Undefined: nothing to redo. */
export function redo(): Promise<JournalEntry | undefined> {
  return travel("redo");
}

async function travel(direction: "undo" | "redo"): Promise<JournalEntry | undefined> {
  const entry = await stored(async () => {
    const meta = await requireMeta();
    throwIfRefused(meta.seq);
    const head = direction === "undo" ? meta.undoHead : meta.redoHead;
    if (head === null) return undefined;
    const group = await entriesToTurn(head, direction);
    const [first, last] = [group[0], group.at(-1)];
    if (!first || !last) return undefined;
    const changes = squash(group.flatMap((turned) => inverseOf(turned.changes)));
    const before = direction === "undo" ? last.countersBefore : undefined;
    await applyChanges(changes);
    const seq = meta.seq + 1;
    const unsealed: UnsealedEntry = {
      seq,
      at: new Date().toISOString(),
      kind: direction,
      label: first.label,
      changes,
      below: direction === "redo" ? meta.undoHead : null,
      redoBelow: direction === "undo" ? meta.redoHead : null,
      undoHead: direction === "undo" ? last.below : seq,
      redoHead: direction === "undo" ? seq : first.redoBelow,
      schemaVersion,
      ...(before ? { counters: highestOf(meta.counters, before) } : {}),
    };
    return commit(unsealed, meta);
  });
  if (entry) announce(entry);
  return entry;
}

/** One transaction over everything; where the disk fails it, the error says so in terms of the disk. */
async function stored<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await db.transaction("rw", allTables, work);
  } catch (thrown) {
    throw await storageFailure(thrown);
  }
}

/** The entry at the head and, for undo, those below it of the same editing session; newest first. */
async function entriesToTurn(head: number, direction: "undo" | "redo"): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  let next: number | null = head;
  while (next !== null) {
    const entry: JournalEntry | undefined = await entryAt(next);
    if (!entry || entry.kind === "condensed") break;
    const sameSession = entry.group !== undefined && entry.group === entries[0]?.group;
    if (entries.length > 0 && !sameSession) break;
    entries.push(entry);
    next = direction === "undo" ? entry.below : null;
  }
  return entries;
}

async function requireMeta(): Promise<Meta> {
  const meta = await readMeta();
  if (!meta) throw new Error("A command ran before the workspace was started.");
  return meta;
}

/** Tells whoever listens that an entry was committed. */
export function announce(entry: JournalEntry): void {
  for (const listener of listeners) listener(entry);
}
