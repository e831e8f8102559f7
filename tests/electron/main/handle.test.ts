import type { Host } from "@electron/host/channels";
import { handleCalls } from "@electron/main/handle";
import { hostCall } from "@electron/main/ipc";
import { handlers } from "@tests/stand-ins/electron";
import { beforeEach, describe, expect, test } from "vitest";

const asked: unknown[] = [];
const host: Host = {
  answer: async (...call) => {
    asked.push(call);
    return { ok: true, value: "done" };
  },
  close: async () => {},
};

beforeEach(() => {
  asked.length = 0;
  handleCalls(host);
});

const call = (event: object): unknown => handlers.get(hostCall)?.(event, "app.info", {});
const own = { url: "app://agendalotse/#/agenda" };

describe("a call over IPC", () => {
  test("reaches the host when it comes from the app's own page", async () => {
    expect(await call({ sender: { mainFrame: own }, senderFrame: own })).toEqual({ ok: true, value: "done" });
    expect(asked).toEqual([["app.info", {}]]);
  });

  test("reaches the host from the recovery page as well, which stands by itself", async () => {
    const recovery = { url: "app://agendalotse/recovery.html#late" };
    const answer = await call({ sender: { mainFrame: recovery }, senderFrame: recovery });
    expect(answer).toEqual({ ok: true, value: "done" });
  });

  test.each([
    {
      attack: "a frame inside the page",
      sender: { mainFrame: own },
      senderFrame: { url: "app://agendalotse/" },
    },
    { attack: "a frame that is gone", sender: { mainFrame: own }, senderFrame: null },
    ...[
      "https://boese.example/",
      "app://agendalotse.boese.example/",
      "app://boese/",
      "app://agendalotse/other.html",
      "http://agendalotse/",
      "file:///tmp/x.html",
      "about:blank",
      "",
    ].map((url) => {
      const frame = { url };
      return {
        attack: `a page that is not the app's: ${url}`,
        sender: { mainFrame: frame },
        senderFrame: frame,
      };
    }),
  ])("is refused from $attack, and the host is not asked", async ({ sender, senderFrame }) => {
    expect(await call({ sender, senderFrame })).toMatchObject({ ok: false, error: { code: "invalid" } });
    expect(asked).toEqual([]);
  });
});
