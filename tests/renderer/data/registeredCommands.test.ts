import { registeredCommands, undo } from "@renderer/data/command";
import { removeSample } from "@renderer/data/commands/sample";
import { readMeta } from "@renderer/data/db";
import { nextSteps } from "@renderer/data/history";
import { stopSending } from "@renderer/data/outerJournal";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { startWorkspace } from "@renderer/data/start";
import { isAppError } from "@shared/errors";
import { commandLabel, createI18n } from "@shared/i18n/translate";
import { type CommandName, languages } from "@shared/i18n/words";
import { contentHashOf } from "@shared/transfer/contentHash";
import { type Chance, chanceOf } from "@tests/faults/chance";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { everyCommand, somethingOfEverything } from "./doings/everyCommand";
import { host } from "./standInDesktop";
import { StandInHost } from "./standInHost";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

// One workspace for all of them, since each gives it back as it was.
beforeAll(async () => {
  host.current = new StandInHost();
  await startWorkspace();
  await somethingOfEverything(chanceOf("something of everything"));
});
afterAll(stopSending);

// Commands register as their files load, so every file there is must be loaded.
import.meta.glob("/renderer/data/commands/**/*.ts", { eager: true });
const names = [...registeredCommands].sort();

test("every registered command has something to do in this list, and no other has", () => {
  expect(Object.keys(everyCommand).sort()).toEqual(names);
  expect(names.length).toBeGreaterThan(40);
});

/** Does what people do until it was accepted and changed something: chance may pick what is refused. */
async function doIt(name: CommandName, chance: Chance): Promise<void> {
  const numbered = (await readMeta())?.seq;
  for (let tries = 0; tries < 50 && (await readMeta())?.seq === numbered; tries += 1)
    await everyCommand[name]?.(chance).catch((thrown: unknown) => {
      if (!isAppError(thrown)) throw thrown;
    });
}

test.each(names)("%s has words in both languages and is taken back by one undo", async (name) => {
  const needsNothing = name === "records.beginAgenda";
  if (needsNothing) await removeSample();
  const before = (await readMeta())?.contentHash;
  await doIt(name, chanceOf(name));
  const step = (await nextSteps()).undo;
  expect(step?.label.command).toBe(name);
  expect((await readMeta())?.contentHash).not.toBe(before);
  for (const language of languages) {
    const { t, exists } = createI18n(language);
    const [area, verb] = name.split(".");
    expect(exists(`${area}.commands.${verb}`, { lng: language, fallbackLng: [] })).toBe(true);
    expect(step && commandLabel(t, step.label)).not.toMatch(
      /[{}]|\$t\(|undefined|(^|\s)(„\s*“|“\s*”)|commands\./,
    );
  }
  await undo();
  expect(contentHashOf(await wholeWorkspace())).toBe(before);
  if (needsNothing) await undo();
});
