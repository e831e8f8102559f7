import { cp, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { createHost } from "@electron/host/channels";
import { undo } from "@renderer/data/command";
import { db, readMeta } from "@renderer/data/db";
import { stopSending } from "@renderer/data/outerJournal";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { startWorkspace } from "@renderer/data/start";
import type { ArgumentsOf, Channel, ValueOf } from "@shared/desktop";
import { contentHashOf } from "@shared/transfer/contentHash";
import { openSealed } from "@shared/transfer/sealed/sealedFile";
import { readWorkspaceFile } from "@shared/transfer/workspaceFile";
import { temporaryFolder } from "@tests/temporaryFolder";
import { afterEach, describe, expect, test, vi } from "vitest";
import { host } from "./standInDesktop";

vi.mock("@renderer/desktop", () => import("./standInDesktop"));

const released = resolve(import.meta.dirname, "../../fixtures/released");

/**
 * What each shape of the data looked like when it was frozen: a saved file, the same with a password, and a data
 * folder. They are never written again; a later program must give the same records, whatever it makes of them.
 */
const shapes = [
  {
    shape: "1",
    password: "Marktplatz 1 im Herbst",
    savedFile: { records: 29, hash: "a1f5b5bb12dd51a0" },
    dataFolder: { entries: 7, hash: "67f8e275b6d21937", undos: 3 },
  },
];

const bytesOf = async (...path: string[]) => new Uint8Array(await readFile(join(released, ...path)));

describe.each(shapes)("shape $shape of the data", ({ shape, password, savedFile, dataFolder }) => {
  afterEach(async () => {
    await stopSending();
    await db.delete({ disableAutoOpen: false });
  });

  test("its saved file opens with every record", async () => {
    const { workspace } = await readWorkspaceFile(await bytesOf(shape, "workspace.agenda"));
    expect(contentHashOf(workspace)).toBe(savedFile.hash);
    expect(Object.values(workspace).flat()).toHaveLength(savedFile.records);
  });

  test("its protected file opens with its password", async () => {
    const opened = await openSealed(await bytesOf(shape, "protected.agenda"), { password });
    expect(contentHashOf((await readWorkspaceFile(opened)).workspace)).toBe(savedFile.hash);
  });

  test("its data folder starts with every record and can be taken back step by step", async () => {
    const folder = await temporaryFolder();
    await cp(join(released, shape, "data"), folder, { recursive: true });
    const real = createHost({ info: { host: "browser", version: "9.9.9", dataFolder: folder } });
    host.current.call = async <C extends Channel>(channel: C, args: ArgumentsOf<C>): Promise<ValueOf<C>> => {
      const answer = await real.answer(channel, args);
      if (!answer.ok) throw new Error(answer.error.message);
      return answer.value as ValueOf<C>;
    };
    expect(await startWorkspace()).toEqual({ outcome: "rebuilt", entries: dataFolder.entries });
    expect(contentHashOf(await wholeWorkspace())).toBe(dataFolder.hash);
    let undos = 0;
    while (await undo()) undos += 1;
    expect(undos).toBe(dataFolder.undos);
    expect(contentHashOf(await wholeWorkspace())).toBe((await readMeta())?.contentHash);
    await stopSending();
    await real.close();
  });
});
