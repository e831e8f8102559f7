import { undo } from "@renderer/data/command";
import { openWorkspace } from "@renderer/data/commands/workspace";
import { readMeta } from "@renderer/data/db";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { isAppError } from "@shared/errors";
import type { CommandName } from "@shared/i18n/words";
import { contentHashOf } from "@shared/transfer/contentHash";
import { readWorkspaceFile, writeWorkspaceFile } from "@shared/transfer/workspaceFile";
import { chanceOf, seed } from "@tests/faults/chance";
import { expect, onTestFailed, test, vi } from "vitest";
import { everyCommand } from "./doings/everyCommand";
import { freshWorkspaceForEachTest } from "./freshWorkspace";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));
freshWorkspaceForEachTest();

/** Restores that are taken back; as many as promised: AGENDALOTSE_RUNS=200 */
const pairs = Math.min(Number(process.env.AGENDALOTSE_RUNS ?? 2), 200);
/** So many in one workspace: each leaves two whole workspaces in its history, which here lies in memory. */
const pairsPerWorkspace = 20;
const between = 5;

const drawn = (Object.keys(everyCommand) as CommandName[]).filter((name) => !name.startsWith("records."));
const file = async () =>
  writeWorkspaceFile(await wholeWorkspace(), {
    appVersion: "0.0.0",
    createdAt: new Date().toISOString(),
    counters: (await readMeta())?.counters ?? {},
  });
const found = async () => contentHashOf(await wholeWorkspace());

const workspaces = Array.from({ length: Math.ceil(pairs / pairsPerWorkspace) }, (_, at) => ({
  number: at + 1,
  times: Math.min(pairsPerWorkspace, pairs - at * pairsPerWorkspace),
}));

test.each(workspaces)(
  "workspace $number: $times times a kept state is restored and taken back, then everything is as before",
  { timeout: 60_000 + pairsPerWorkspace * 5000 },
  async ({ number, times }) => {
    onTestFailed(() => void process.stderr.write(`AGENDALOTSE_SEED=${seed}\n`));
    const chance = chanceOf(`restore pairs ${number}`);
    await everyCommand["records.loadSample"]?.(chance);
    const kept: { bytes: Uint8Array; hash: string }[] = [];
    for (let pair = 0; pair < times; pair += 1) {
      kept.push({ bytes: await file(), hash: await found() });
      for (let done = 0; done < between; done += 1)
        await everyCommand[chance.oneOf(drawn)]?.(chance).catch((thrown: unknown) => {
          if (!isAppError(thrown)) throw thrown;
        });
      const before = await found();
      const { bytes, hash } = chance.oneOf(kept.slice(-8));
      await openWorkspace(await readWorkspaceFile(bytes));
      expect(await found()).toBe(hash);
      await undo();
      expect(await found()).toBe(before);
    }
  },
);
