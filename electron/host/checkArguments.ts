import { largestFileBytes } from "@electron/host/files";
import { isStateHash } from "@electron/host/journalLine";
import { type ArgumentsOf, type Channel, channels } from "@shared/desktop";
import { type BackupReason, backupReasons } from "@shared/desktopBackups";
import { longestPreference, type PreferenceName, preferenceNames } from "@shared/desktopPreferences";
import { AppError } from "@shared/errors";

type Check<T> = (value: unknown) => value is T;

const isText = (value: unknown): value is string => typeof value === "string";
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
const isBytes = (value: unknown): value is Uint8Array => value instanceof Uint8Array;
const isEnding = (value: unknown): value is string => isText(value) && /^\.[a-z0-9]{1,12}$/i.test(value);
const isListOf =
  <T>(check: Check<T>, most: number): Check<T[]> =>
  (value): value is T[] =>
    Array.isArray(value) && value.length <= most && value.every((item) => check(item));
const isTextUpTo =
  (most: number): Check<string> =>
  (value): value is string =>
    isText(value) && value.length <= most;
const isNumberUpTo =
  (most: number): Check<number> =>
  (value): value is number =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= most;

/** Exactly these own properties, each of its kind; anything more or less is refused. */
function isRecord<T extends object>(fields: { [K in keyof T]: Check<T[K]> }): Check<T> {
  const names = Object.keys(fields) as (keyof T & string)[];
  return (value): value is T => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const given = Object.entries(value);
    return (
      given.length === names.length &&
      names.every((name) => Object.hasOwn(value, name) && fields[name](Reflect.get(value, name)))
    );
  };
}

const isReason = (value: unknown): value is BackupReason => backupReasons.some((reason) => reason === value);
const isPreferenceName = (value: unknown): value is PreferenceName =>
  preferenceNames.some((name) => name === value);
const isHash = (value: unknown): value is string => isText(value) && isStateHash(value);
const isShape = (value: unknown): value is string => isText(value) && /^\d{1,6}\.\d{1,6}$/.test(value);
const isBase64 = (value: unknown): value is string =>
  isText(value) && value.length <= (largestFileBytes / 3) * 4 && /^[A-Za-z0-9+/]+={0,2}$/.test(value);
const isSchemaVersion = (value: unknown): value is number => isNumberUpTo(1_000_000)(value) && value > 0;
const isMoment = (value: unknown): value is string =>
  isText(value) && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
const isFolder = (value: unknown): value is string | null => value === null || isTextUpTo(1000)(value);

const isKeys = (value: unknown): value is string | null =>
  value === null || (isBase64(value) && value.length <= 200);

const largestSeq = 1e14;
const isOuterLine = isRecord({
  seq: isNumberUpTo(largestSeq),
  line: isTextUpTo(largestFileBytes),
  stateHash: isTextUpTo(64),
  schemaVersion: isSchemaVersion,
});
const isNothing = isRecord<Record<string, never>>({});

const checks: { [C in Channel]: Check<ArgumentsOf<C>> } = {
  "app.info": isNothing,
  "preferences.read": isNothing,
  "preferences.keep": isRecord({ name: isPreferenceName, value: isTextUpTo(longestPreference) }),
  "disk.space": isNothing,
  "file.save": isRecord({ suggestedName: isTextUpTo(300), mediaType: isTextUpTo(200), bytes: isBytes }),
  "file.choose": isRecord({ extensions: isListOf(isEnding, 50), multiple: isFlag }),
  "folder.choose": isNothing,
  "journal.append": isRecord({ dbId: isTextUpTo(64), entries: isListOf(isOuterLine, 1000) }),
  "journal.state": isNothing,
  "journal.read": isRecord({ afterSeq: isNumberUpTo(largestSeq), limit: isNumberUpTo(10_000) }),
  "journal.begin": isRecord({ dbId: isTextUpTo(64) }),
  "journal.keepSnapshot": isRecord({
    dbId: isTextUpTo(64),
    seq: isNumberUpTo(largestSeq),
    stateHash: isTextUpTo(64),
    schemaVersion: isSchemaVersion,
    packed: isBase64,
    forgetsOlder: isFlag,
  }),
  "journal.snapshot": isNothing,
  "engine.distrust": isNothing,
  "engine.forget": isNothing,
  "backup.state": isNothing,
  "backup.write": isRecord({
    reason: isReason,
    seq: isNumberUpTo(largestSeq),
    stateHash: isHash,
    shape: isShape,
    base64: isBase64,
  }),
  "backup.read": isRecord({ file: isTextUpTo(120) }),
  "backup.replace": isRecord({
    file: isTextUpTo(120),
    stateHash: isHash,
    shape: isShape,
    base64: isBase64,
  }),
  "backup.erased": isRecord({
    at: isMoment,
    seq: isNumberUpTo(largestSeq),
    unwritten: isListOf(isTextUpTo(120), 1000),
    isFinished: isFlag,
  }),
  "backup.cleanUp": isRecord({ removes: isFlag }),
  "backup.letGo": isRecord({ folder: isTextUpTo(1000) }),
  "backup.prove": isRecord({ file: isTextUpTo(120) }),
  "backup.place": isRecord({ folder: isFolder }),
  "backup.protect": isRecord({ keys: isKeys }),
};

/** Whether a name that came from the window is one of the contract's channels. */
export const isChannel = (name: unknown): name is Channel => channels.some((channel) => channel === name);

/** What the window sent, or AppError `invalid`: nothing unexpected gets past this point. */
export function checkedArguments<C extends Channel>(channel: C, args: unknown): ArgumentsOf<C> {
  const check: Check<ArgumentsOf<C>> = checks[channel];
  if (!check(args)) throw new AppError("invalid", `Wrong arguments for ${channel}.`);
  if (channel === "file.save" && byteLengthOf(args) > largestFileBytes) {
    throw new AppError("tooLarge", "The file is too large.");
  }
  return args;
}

const byteLengthOf = (args: object): number =>
  "bytes" in args && args.bytes instanceof Uint8Array ? args.bytes.byteLength : 0;
