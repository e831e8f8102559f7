import { readdir } from "node:fs/promises";
import { createHost, type Host } from "@electron/host/channels";
import { handleCalls } from "@electron/main/handle";
import { hostCall } from "@electron/main/ipc";
import { channels } from "@shared/desktop";
import {
  argumentAttacks,
  missingAttacks,
  oversizeCalls,
  rightCalls,
  wronglyTyped,
} from "@tests/electron/channelCalls";
import { handlers } from "@tests/stand-ins/electron";
import { temporaryFolder } from "@tests/temporaryFolder";
import { beforeEach, describe, expect, test, vi } from "vitest";

type Answered = { ok: boolean; error?: { code: string; message: string } };

beforeEach(() => {
  const noted = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  return () => noted.mockRestore();
});

const own = { url: "app://agendalotse/#/agenda" };
const rightSender = { sender: { mainFrame: own }, senderFrame: own };

async function host(): Promise<{ folder: string; asked: unknown[] }> {
  const folder = await temporaryFolder();
  const asked: unknown[] = [];
  const dialogs = {
    askTarget: async (name: string) => {
      asked.push(name);
      return null;
    },
    askSources: async (choice: unknown) => {
      asked.push(choice);
      return [];
    },
    askFolder: async () => {
      asked.push("folder");
      return null;
    },
  };
  const real: Host = createHost({ info: { host: "electron", version: "1", dataFolder: folder }, dialogs });
  handleCalls(real);
  return { folder, asked };
}

const call = async (event: object, channel: unknown, args: unknown): Promise<Answered> =>
  (await handlers.get(hostCall)?.(event, channel, args)) as Answered;

const frameAt = (url: string) => ({ sender: { mainFrame: { url } }, senderFrame: { url } });
const sameFrame = (url: string) => {
  const frame = { url };
  return { sender: { mainFrame: frame }, senderFrame: frame };
};

const wrongSenders = [
  { attack: "another origin", event: sameFrame("https://boese.example/") },
  { attack: "another host of the scheme", event: sameFrame("app://boese/") },
  { attack: "another document of the app", event: sameFrame("app://agendalotse/x.html") },
  { attack: "a frame inside the page", event: frameAt("app://agendalotse/") },
  { attack: "a frame that is gone", event: { sender: { mainFrame: own }, senderFrame: null } },
];

describe.each(channels)("the channel %s over IPC", (channel) => {
  const right = rightCalls[channel];

  test("takes the right call of the right sender", async () => {
    await host();
    const { error } = await call(rightSender, channel, right);
    // Dialogs are closed, and there is neither journal nor backup yet: refused by the service, not at the door.
    expect(error?.message ?? "").not.toMatch(/Wrong arguments|did not come from/);
  });

  test.each(wrongSenders)(
    "refuses $attack, whatever it sends, and asks and writes nothing",
    async ({ event }) => {
      const { folder, asked } = await host();
      expect(await call(event, channel, right)).toMatchObject({
        ok: false,
        error: { code: "invalid", message: "The call did not come from the app's window." },
      });
      expect({ asked, written: await readdir(folder) }).toEqual({ asked: [], written: [] });
    },
  );

  const attacks = Object.keys(right).length > 0 ? [...argumentAttacks, ...missingAttacks] : argumentAttacks;
  test.each(attacks)("refuses $attack in place of its arguments", async ({ change }) => {
    const { folder, asked } = await host();
    const before = Reflect.ownKeys(Object.prototype).length;
    expect(await call(rightSender, channel, change(right))).toMatchObject({
      ok: false,
      error: { code: "invalid" },
    });
    expect({ asked, written: await readdir(folder) }).toEqual({ asked: [], written: [] });
    expect(Reflect.ownKeys(Object.prototype)).toHaveLength(before);
  });

  test("refuses every argument of another kind", async () => {
    const { folder, asked } = await host();
    for (const { name, value, args } of wronglyTyped(right)) {
      const { ok, error } = await call(rightSender, channel, args);
      expect({ name, value, ok, code: error?.code }).toEqual({ name, value, ok: false, code: "invalid" });
    }
    expect({ asked, written: await readdir(folder) }).toEqual({ asked: [], written: [] });
  });

  test("refuses 200 MB in any of its texts", async () => {
    const { folder, asked } = await host();
    for (const { name, args } of oversizeCalls(right)) {
      const { ok, error } = await call(rightSender, channel, args);
      expect({ name, ok, code: error?.code }).toEqual({ name, ok: false, code: "invalid" });
    }
    expect({ asked, written: await readdir(folder) }).toEqual({ asked: [], written: [] });
  });
});

test("200 MB of bytes are too large to be saved", async () => {
  const { asked } = await host();
  const bytes = new Uint8Array(200 * 1024 * 1024);
  const answer = await call(rightSender, "file.save", { ...rightCalls["file.save"], bytes });
  expect(answer).toMatchObject({ ok: false, error: { code: "tooLarge" } });
  expect(asked).toEqual([]);
});

describe("a path in place of a name", () => {
  const paths = [
    "../../../etc/passwd",
    "/etc/passwd",
    "..\\..\\x",
    "C:\\x",
    "\\\\boese.example\\share\\x",
    "CON",
    ".",
    "",
  ];
  test.each(paths)("finds no backup: %j", async (file) => {
    const { folder } = await host();
    for (const channel of ["backup.read", "backup.prove"])
      expect(await call(rightSender, channel, { file })).toMatchObject({
        ok: false,
        error: { code: "notFound" },
      });
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(paths)("begins and continues no journal: %j", async (dbId) => {
    const { folder } = await host();
    for (const channel of ["journal.begin", "journal.append"] as const) {
      const answer = await call(rightSender, channel, { ...rightCalls[channel], dbId });
      expect(answer).toMatchObject({ ok: false, error: { code: "invalid" } });
    }
    expect(await readdir(folder)).toEqual([]);
  });
});
