import type { ArgumentsOf, Channel } from "@shared/desktop";

const dbId = "11111111-2222-4333-8444-555555555555";

/** One right call of every channel. A new channel does not compile until it stands here. */
export const rightCalls: { [C in Channel]: ArgumentsOf<C> } = {
  "app.info": {},
  "preferences.read": {},
  "preferences.keep": { name: "language", value: "en" },
  "file.save": { suggestedName: "Agenda.docx", mediaType: "text/plain", bytes: new Uint8Array([1, 2, 3]) },
  "file.choose": { extensions: [".docx"], multiple: false },
  "folder.choose": {},
  "journal.append": {
    dbId,
    entries: [{ seq: 1, line: "{}", stateHash: "0123456789abcdef", schemaVersion: 1 }],
  },
  "disk.space": {},
  "journal.state": {},
  "journal.read": { afterSeq: 0, limit: 10 },
  "journal.begin": { dbId },
  "journal.keepSnapshot": {
    dbId,
    seq: 1,
    stateHash: "0123456789abcdef",
    schemaVersion: 1,
    packed: "AAAA",
    forgetsOlder: false,
  },
  "journal.snapshot": {},
  "engine.distrust": {},
  "engine.forget": {},
  "backup.state": {},
  "backup.write": { reason: "asked", seq: 1, stateHash: "0123456789abcdef", shape: "1.1", base64: "AAAA" },
  "backup.read": { file: "000000000001-2026-01-01T00-00-00-000Z-asked.agenda" },
  "backup.replace": {
    file: "000000000001-2026-01-01T00-00-00-000Z-asked.agenda",
    stateHash: "0123456789abcdef",
    shape: "1.1",
    base64: "AAAA",
  },
  "backup.erased": { at: "2026-01-01T00:00:00.000Z", seq: 1, unwritten: [], isFinished: true },
  "backup.cleanUp": { removes: false },
  "backup.letGo": { folder: "/media/stick" },
  "backup.prove": { file: "000000000001-2026-01-01T00-00-00-000Z-asked.agenda" },
  "backup.place": { folder: null },
  "backup.protect": { keys: null },
};

/** What a hostile window could send in place of one value. */
const wrongValues: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  -1,
  1.5,
  2 ** 60,
  Symbol.iterator.description,
  {},
  { length: 1, 0: ".docx" },
  [[]],
  true,
  "../../../../etc/passwd",
  "\\\\boese.example\\share",
  "C:\\Windows\\System32\\x.dll",
  "CON",
  "a\u0000b",
];

/** The text every oversize attack sends, made once: 200 MB. */
const oversize = "A".repeat(200 * 1024 * 1024);

/** Each attack changes a right call so that no channel may take it any more. */
export const argumentAttacks: readonly { attack: string; change: (args: object) => unknown }[] = [
  { attack: "nothing", change: () => undefined },
  { attack: "null", change: () => null },
  { attack: "a text", change: () => "{}" },
  { attack: "a list", change: (args) => [args] },
  { attack: "a list that carries the right names", change: (args) => Object.assign([], args) },
  { attack: "one argument more", change: (args) => ({ ...args, more: 1 }) },
  { attack: "a path nobody asked for", change: (args) => ({ ...args, path: "/etc/passwd" }) },
  { attack: "200 MB nobody asked for", change: (args) => ({ ...args, more: oversize }) },
  {
    attack: "an own __proto__",
    change: (args) =>
      Object.defineProperty({ ...args }, "__proto__", { value: { path: "/" }, enumerable: true }),
  },
  { attack: "an own constructor", change: (args) => ({ ...args, constructor: { prototype: {} } }) },
];

/** Channels that take something: their arguments hidden in the prototype, or one of them missing. */
export const missingAttacks: typeof argumentAttacks = [
  { attack: "all arguments in the prototype", change: (args) => Object.create(args) },
  { attack: "one argument less", change: (args) => Object.fromEntries(Object.entries(args).slice(1)) },
];

/** Every argument of a call in turn, replaced by 200 MB of text. */
export const oversizeCalls = (args: object): { name: string; args: object }[] =>
  Object.entries(args)
    .filter(([, value]) => typeof value === "string")
    .map(([name]) => ({ name, args: { ...args, [name]: oversize } }));

/** Every argument of a call in turn, replaced by a value of another kind. */
export function wronglyTyped(args: object): { name: string; value: unknown; args: object }[] {
  return Object.entries(args).flatMap(([name, right]) =>
    wrongValues
      .filter((value) => typeof value !== typeof right || (value === null) !== (right === null))
      .map((value) => ({ name, value, args: { ...args, [name]: value } })),
  );
}
