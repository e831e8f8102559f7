import { readdir, readFile, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createHost, type Host } from "@electron/host/channels";
import type { FileDialogs } from "@electron/host/files";
import { temporaryFolder } from "@tests/temporaryFolder";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { dbId } from "./journalFixture";

// What the host notes for itself about a failed operation is not what these tests are about.
beforeEach(() => {
  const noted = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return () => noted.mockRestore();
});

const closedDialogs: FileDialogs = {
  askTarget: async () => null,
  askSources: async () => [],
  askFolder: async () => null,
};

async function hostIn(folder: string, dialogs: FileDialogs = closedDialogs): Promise<Host> {
  return createHost({ info: { host: "browser", version: "1.2.3", dataFolder: folder }, dialogs });
}

describe("the host's channels", () => {
  test("tell which host this is and where the data lie", async () => {
    const folder = await temporaryFolder();
    const host = await hostIn(folder);
    expect(await host.answer("app.info", {})).toEqual({
      ok: true,
      value: { host: "browser", version: "1.2.3", dataFolder: folder, platform: process.platform },
    });
  });

  const stateHash = "0123456789abcdef";
  test("carry a journal from its beginning to reading it back", async () => {
    const host = await hostIn(await temporaryFolder());
    expect(await host.answer("journal.state", {})).toEqual({ ok: true, value: null });
    await host.answer("journal.begin", { dbId });
    await host.answer("journal.append", {
      dbId,
      entries: [{ seq: 1, line: "{}", stateHash, schemaVersion: 1 }],
    });
    expect(await host.answer("journal.read", { afterSeq: 0, limit: 10 })).toEqual({
      ok: true,
      value: { entries: [{ dbId, seq: 1, line: "{}", stateHash, schemaVersion: 1 }], more: false },
    });
    await host.close();
  });

  const polluted = JSON.parse('{"__proto__": {"dbId": "11111111-2222-4333-8444-555555555555"}}');
  test.each([
    { attack: "an unknown channel", channel: "file.delete", args: {} },
    { attack: "a channel named like a property of every object", channel: "constructor", args: {} },
    { attack: "a channel that is no text", channel: ["app.info"], args: {} },
    { attack: "no arguments at all", channel: "app.info", args: undefined },
    { attack: "an argument nobody asked for", channel: "app.info", args: { path: "/etc/passwd" } },
    { attack: "a missing argument", channel: "journal.append", args: { dbId } },
    {
      attack: "an argument of the wrong type",
      channel: "journal.append",
      args: { dbId, entries: [{ seq: "1", line: "{}", stateHash, schemaVersion: 1 }] },
    },
    { attack: "a list instead of an object", channel: "journal.begin", args: [dbId] },
    { attack: "an argument hidden in the prototype", channel: "journal.begin", args: polluted },
    {
      attack: "a number beyond safe counting",
      channel: "journal.read",
      args: { afterSeq: 2 ** 60, limit: 1 },
    },
    { attack: "a negative number", channel: "journal.read", args: { afterSeq: -1, limit: 1 } },
    { attack: "a page without bound", channel: "journal.read", args: { afterSeq: 0, limit: 1e9 } },
    {
      attack: "an identity that leads out of the folder",
      channel: "journal.begin",
      args: { dbId: "../../../tmp/elsewhere" },
    },
    {
      attack: "text where bytes belong",
      channel: "file.save",
      args: { suggestedName: "a", mediaType: "b", bytes: "x" },
    },
    {
      attack: "a file ending with a path in it",
      channel: "file.choose",
      args: { extensions: ["./../x"], multiple: false },
    },
  ])("refuse $attack and write nothing", async ({ channel, args }) => {
    const folder = await temporaryFolder();
    const host = await hostIn(folder);
    expect(await host.answer(channel, args)).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect(await readdir(folder)).toEqual([]);
  });

  test("answer a mistake in the program without its stack or any path", async () => {
    const host = createHost({
      info: { host: "electron", version: "1", dataFolder: await temporaryFolder() },
      dialogs: { ...closedDialogs, askTarget: () => Promise.reject(new TypeError("/home/muster/secret")) },
    });
    const file = { suggestedName: "a.txt", mediaType: "text/plain", bytes: new Uint8Array(1) };
    expect(await host.answer("file.save", file)).toEqual({
      ok: false,
      error: { code: "storage", message: "The host failed.", details: { reason: "broken" } },
    });
  });
});

describe("saving a file", () => {
  const file = { suggestedName: "Agenda.docx", mediaType: "x/y", bytes: new TextEncoder().encode("Inhalt") };

  test("writes it where the person said and names it", async () => {
    const folder = await temporaryFolder();
    const target = join(folder, "Entwurf.docx");
    const host = await hostIn(folder, { ...closedDialogs, askTarget: async () => target });
    expect(await host.answer("file.save", file)).toEqual({
      ok: true,
      value: { name: "Entwurf.docx", location: target },
    });
    expect(await readFile(target, "utf8")).toBe("Inhalt");
    expect(await readdir(folder)).toEqual(["Entwurf.docx"]);
  });

  test("is cancelled when the dialog is closed", async () => {
    const host = await hostIn(await temporaryFolder());
    expect(await host.answer("file.save", file)).toMatchObject({ error: { code: "cancelled" } });
  });

  test("into a folder that is gone is a storage error", async () => {
    const folder = await temporaryFolder();
    const target = join(folder, "weg", "Entwurf.docx");
    const host = await hostIn(folder, { ...closedDialogs, askTarget: async () => target });
    expect(await host.answer("file.save", file)).toMatchObject({ error: { code: "storage" } });
  });

  test.each([
    { suggested: "../../etc/passwd", shown: "passwd" },
    { suggested: "C:\\Windows\\System32\\x.docx", shown: "x.docx" },
    { suggested: "CON.docx", shown: "_CON.docx" },
    { suggested: "Ziel: A/B?.docx", shown: "B-.docx" },
    { suggested: "Entwurf ... .docx", shown: "Entwurf.docx" },
    { suggested: "   ", shown: "Datei" },
    { suggested: "Überblick Gemüse.docx", shown: "Überblick Gemüse.docx" },
  ])("suggests $suggested as $shown", async ({ suggested, shown }) => {
    const asked: string[] = [];
    const host = await hostIn(await temporaryFolder(), {
      ...closedDialogs,
      askTarget: async (name) => {
        asked.push(name);
        return null;
      },
    });
    await host.answer("file.save", { ...file, suggestedName: suggested });
    expect(asked).toEqual([shown]);
  });
});

describe("choosing files", () => {
  const choice = { extensions: [".docx"], multiple: true };

  test("reads the chosen ones, and only the first where one was asked for", async () => {
    const folder = await temporaryFolder();
    const paths = ["a.docx", "b.docx"].map((name) => join(folder, name));
    for (const path of paths) await writeFile(path, path);
    const host = await hostIn(folder, { ...closedDialogs, askSources: async () => paths });
    expect(await host.answer("file.choose", choice)).toMatchObject({
      value: [{ name: "a.docx" }, { name: "b.docx" }],
    });
    expect(await host.answer("file.choose", { ...choice, multiple: false })).toMatchObject({
      value: [{ name: "a.docx" }],
    });
  });

  test.each([
    { what: "larger than 100 MB", code: "tooLarge", size: 101 * 1024 * 1024 },
    { what: "that is gone meanwhile", code: "file", size: null },
  ])("refuses a file $what and names it", async ({ code, size }) => {
    const folder = await temporaryFolder();
    const path = join(folder, "x.docx");
    if (size !== null) {
      await writeFile(path, "");
      await truncate(path, size);
    }
    const host = await hostIn(folder, { ...closedDialogs, askSources: async () => [path] });
    expect(await host.answer("file.choose", choice)).toMatchObject({
      ok: false,
      error: { code, details: { file: "x.docx" } },
    });
  });
});

describe("choosing a folder", () => {
  test("gives the one that was chosen", async () => {
    const host = await hostIn(await temporaryFolder(), {
      ...closedDialogs,
      askFolder: async () => "/media/stick",
    });
    expect(await host.answer("folder.choose", {})).toEqual({ ok: true, value: { folder: "/media/stick" } });
  });

  test("is refused as cancelled where the dialog was closed", async () => {
    const host = await hostIn(await temporaryFolder(), closedDialogs);
    expect(await host.answer("folder.choose", {})).toMatchObject({ error: { code: "cancelled" } });
  });
});
