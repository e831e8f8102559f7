import { isAppError } from "@shared/errors";
import { callHost } from "../desktop";
import { type Asked, askFor } from "./asked";
import { damagedState } from "./damagedState";
import type { Page } from "./pageState";

/** Opens the app, which begins as it was asked. */
export function startAs(asked: Asked): void {
  askFor(asked);
  location.replace("./");
}

/**
 * Rebuilds at the next start of the app. Where the engine's own folder is damaged that must be a new start of the
 * program, which begins in a new folder.
 */
export async function rebuildOrSay({ reason, words, say }: Page): Promise<void> {
  if (reason !== "engine") return startAs({ how: "rebuild" });
  const [told] = await Promise.allSettled([callHost("engine.distrust", {})]);
  const helps = told.status === "fulfilled" && told.value.helps;
  say(helps ? words.rebuild.restart : words.rebuild.otherProfile);
}

/** Puts everything that can still be read into a file where the person wants it. */
export async function saveDamagedState({ reason, words, facts, say }: Page): Promise<void> {
  say(words.save.reading);
  const now = new Date().toISOString();
  try {
    const bytes = await damagedState({ savedAt: now, version: facts.info?.version, reason });
    const suggestedName = words.filled(words.save.fileName, { day: now.slice(0, 10) });
    const { name } = await callHost("file.save", { suggestedName, mediaType: "application/jsonl", bytes });
    say(words.filled(words.save.done, { name }));
  } catch (thrown) {
    say(isAppError(thrown, "cancelled") ? "" : words.save.failed);
  }
}
