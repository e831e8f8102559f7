import type { RecoveryReason } from "./reasons";
import { signs } from "./signs";

/** Milliseconds the program has after its files have arrived until its first sign. */
export const untilFirstSign = 20_000;
/** Between two signs: a program that has shown itself works, so a slow disk gets more time. */
export const betweenSigns = 40_000;
/** Where not even the files arrive. */
export const untilLoaded = 60_000;

/**
 * Whether an error before the first sign means that the program cannot run: a script that did not arrive, or one
 * that is no program. Everything else the program tells itself, or the time does.
 */
export function isFatal({ target, error }: { target: unknown; error?: unknown }): boolean {
  const isScript =
    typeof target === "object" && target !== null && Reflect.get(target, "tagName") === "SCRIPT";
  return isScript || error instanceof SyntaxError;
}

/** Watches a start from before its first line on, until the program says that it is over; else gives up, once. */
export function watchStart(page: EventTarget, giveUp: (reason: RecoveryReason) => void): void {
  let timer: ReturnType<typeof setTimeout>;
  let hasShownItself = false;
  const listening = new AbortController();
  const end = (reason?: RecoveryReason): void => {
    clearTimeout(timer);
    listening.abort();
    if (reason) giveUp(reason);
  };
  const wait = (time: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end("late"), time);
  };
  const on = (name: string, listener: (event: Event) => void, capture = false): void =>
    page.addEventListener(name, listener, { capture, signal: listening.signal });
  wait(untilLoaded);
  on("load", () => {
    if (!hasShownItself) wait(untilFirstSign);
  });
  on(signs.busy, () => {
    hasShownItself = true;
    wait(betweenSigns);
  });
  on(signs.alive, () => end());
  on("pagehide", () => end());
  // A script's own error does not rise to the window; it can only be caught on its way down.
  on(
    "error",
    (event) => {
      if (!hasShownItself && isFatal(event)) end("notLoaded");
    },
    true,
  );
}
