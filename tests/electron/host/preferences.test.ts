import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createHost, type Host } from "@electron/host/channels";
import { temporaryFolder } from "@tests/temporaryFolder";
import { describe, expect, test } from "vitest";

const hostIn = (folder: string): Host =>
  createHost({ info: { host: "browser", version: "1.2.3", dataFolder: folder } });

const given = (value: object) => ({ ok: true, value });

describe("the window's choices", () => {
  test("are none at first, and reading them writes nothing", async () => {
    const folder = await temporaryFolder();
    expect(await hostIn(folder).answer("preferences.read", {})).toEqual(given({}));
    expect(await readdir(folder)).toEqual([]);
  });

  test("are there again for the next start, each by itself", async () => {
    const folder = await temporaryFolder();
    const host = hostIn(folder);
    await Promise.all([
      host.answer("preferences.keep", { name: "language", value: "en" }),
      host.answer("preferences.keep", { name: "scheme", value: "dark" }),
      host.answer("preferences.keep", { name: "scheme", value: "light" }),
    ]);
    expect(await hostIn(folder).answer("preferences.read", {})).toEqual(
      given({ language: "en", scheme: "light" }),
    );
    expect(await readdir(folder)).toEqual(["preferences.json"]);
  });

  test.each([
    { file: "half a file", text: '{"language": "e' },
    { file: "a list", text: '["en"]' },
    { file: "nothing", text: "null" },
    { file: "choices of another program", text: '{"colour": "red", "language": 7, "room": null}' },
    { file: "a choice that is far too long", text: JSON.stringify({ room: "x".repeat(1001) }) },
  ])("count as never made where the file is $file, and can be made again", async ({ text }) => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, "preferences.json"), text);
    const host = hostIn(folder);
    expect(await host.answer("preferences.read", {})).toEqual(given({}));
    await host.answer("preferences.keep", { name: "language", value: "en" });
    expect(JSON.parse(await readFile(join(folder, "preferences.json"), "utf8"))).toEqual({ language: "en" });
  });

  test.each([
    { what: "a name that is none of them", args: { name: "content", value: "x" } },
    { what: "a name from the prototype", args: { name: "constructor", value: "x" } },
    { what: "a text too long to be a choice", args: { name: "room", value: "x".repeat(1001) } },
  ])("refuse $what", async ({ args }) => {
    const folder = await temporaryFolder();
    expect(await hostIn(folder).answer("preferences.keep", args)).toMatchObject({ ok: false });
    expect(await readdir(folder)).toEqual([]);
  });
});
