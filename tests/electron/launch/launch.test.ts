import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { realDisk } from "@electron/host/disk";
import { prepareDataFolder } from "@electron/launch/openDataFolder";
import { portFor } from "@electron/launch/port";
import sentences from "@electron/launch/sentences.json";
import { startAddress, writeStartPage } from "@electron/launch/startPage";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

describe("the port of the window", () => {
  test("is the first free one at the first start", async () => {
    const free = async (port: number): Promise<boolean> => port > 27_184;
    expect(await portFor(realDisk, await temporaryFolder(), {}, free)).toBe(27_185);
  });

  test("stays the same ever after, also when another program has it", async () => {
    const folder = await temporaryFolder();
    const first = await portFor(realDisk, folder, {}, async () => true);
    expect(await portFor(realDisk, folder, {}, async () => false)).toBe(first);
  });

  test("is the one AGENDALOTSE_PORT names, without being kept", async () => {
    const folder = await temporaryFolder();
    expect(await portFor(realDisk, folder, { AGENDALOTSE_PORT: "0" })).toBe(0);
    expect(await portFor(realDisk, folder, {}, async () => true)).toBe(27_183);
  });
});

describe("the start page", () => {
  test("leads to the window with the secret and can be read by its owner alone", async () => {
    const folder = await temporaryFolder();
    const { address } = await writeStartPage(folder, startAddress("http://127.0.0.1:27183", "geheim"));
    expect(address).toMatch(/^file:\/\/.*\/start\.html$/);
    const path = join(folder, "start.html");
    expect(await readFile(path, "utf8")).toContain(
      'location.replace("http://127.0.0.1:27183/#start=geheim")',
    );
    if (process.platform !== "win32") expect((await stat(path)).mode & 0o077).toBe(0);
  });
});

describe("the data folder", () => {
  test("is made for its owner alone", async () => {
    const folder = join(await temporaryFolder(), "neu");
    await prepareDataFolder(folder);
    if (process.platform !== "win32") expect((await stat(folder)).mode & 0o077).toBe(0);
  });

  test.each([
    { what: "on a share", folder: "//server/freigabe/daten" },
    { what: "in a synchronised folder", folder: "/home/m/OneDrive/daten" },
    { what: "where a file stands in its way", folder: "/dev/null/daten" },
  ])("is refused $what with a sentence that names it and the remedy", async ({ folder }) => {
    await expect(prepareDataFolder(folder)).rejects.toThrow(new RegExp(`${folder}.*AGENDALOTSE_DATA`));
  });
});

describe("the start command's sentences", () => {
  const gaps = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

  test("are the same in number and in the facts they take in both languages", () => {
    const facts = (table: Record<string, string>): [string, string[]][] =>
      Object.entries(table).map(([key, text]) => [key, gaps(text)]);
    expect(facts(sentences.en)).toEqual(facts(sentences.de));
  });
});
