import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The window engine's own folder (IndexedDB and caches) for one run of the program. Chromium answers some damage
 * that a killed process leaves behind by emptying its database at the start after the next (RELIABILITY 0): so a
 * folder whose last run did not end cleanly is never trusted again. The run begins in a new folder, and the window
 * builds its database anew from the outer journal (RELIABILITY 3.4).
 */
export type Engine = {
  folder: string;
  /** The run before this one ended otherwise than by being closed. */
  afterCrash: boolean;
  /** To be called once the engine has ended by itself and without an error. */
  endedCleanly(): void;
  /** The window could not open its database: however this run ends, the next one begins in a new folder. */
  distrust(): void;
  /** Something was erased: nothing of this folder or an older one may outlive this run. */
  forget(): void;
};

/** A folder that is no longer used may be looked into for so long. */
const keptDays = 7;

/**
 * Chooses the folder `<name>-<number>` below `base`. All of it is synchronous, since Electron must know the folder
 * before it becomes ready. A mark beside the folder says that its last run ended cleanly; it is taken away at the
 * beginning, which works on a full disk too, and put back at the end.
 */
export function openEngine(base: string, name: string, now = Date.now()): Engine {
  mkdirSync(base, { recursive: true, mode: 0o700 });
  removeForgotten(base, name);
  const numbers = numbersIn(base, name);
  const last = numbers.at(-1);
  const afterCrash = last !== undefined && !existsSync(cleanMark(base, name, last));
  const number = last === undefined ? 1 : afterCrash ? last + 1 : last;
  const folder = join(base, `${name}-${number}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  rmSync(cleanMark(base, name, number), { force: true });
  sweep(base, name, numbers.slice(0, afterCrash ? undefined : -1), now);
  let isTrusted = true;
  return {
    folder,
    afterCrash,
    endedCleanly: () => {
      if (isTrusted) writeFileSync(cleanMark(base, name, number), "", { mode: 0o600, flush: true });
    },
    distrust: () => {
      isTrusted = false;
    },
    forget: () => {
      isTrusted = false;
      writeFileSync(forgetMark(base, name, number), "", { mode: 0o600, flush: true });
    },
  };
}

const forgetMark = (base: string, name: string, number: number): string =>
  join(base, `${name}-${number}.forget`);

/** Removes the folders a mark tells to, and all before them; the mark goes last, so that what failed is repeated. */
function removeForgotten(base: string, name: string): void {
  const marked = readdirSync(base).filter(
    (entry) => entry.startsWith(`${name}-`) && entry.endsWith(".forget"),
  );
  const last = Math.max(0, ...marked.map((entry) => Number.parseInt(entry.slice(name.length + 1), 10)));
  try {
    for (const number of numbersIn(base, name))
      if (number <= last) rmSync(join(base, `${name}-${number}`), { recursive: true, force: true });
    for (const entry of marked) rmSync(join(base, entry), { force: true });
  } catch (thrown) {
    process.stderr.write(`A folder that is to be forgotten stays behind: ${String(thrown)}\n`);
  }
}

const cleanMark = (base: string, name: string, number: number): string =>
  join(base, `${name}-${number}.clean`);

function numbersIn(base: string, name: string): number[] {
  return readdirSync(base)
    .map((entry) => (entry.startsWith(`${name}-`) ? Number(entry.slice(name.length + 1)) : Number.NaN))
    .filter((number) => Number.isSafeInteger(number) && number > 0)
    .sort((a, b) => a - b);
}

/** Takes away what was left long ago. A folder that cannot be removed is tried again at the next start. */
function sweep(base: string, name: string, numbers: readonly number[], now: number): void {
  for (const number of numbers) {
    const folder = join(base, `${name}-${number}`);
    try {
      if (now - statSync(folder).mtimeMs > keptDays * 86_400_000)
        rmSync(folder, { recursive: true, force: true });
    } catch (thrown) {
      process.stderr.write(`An old folder of the engine stays behind: ${String(thrown)}\n`);
    }
  }
}
