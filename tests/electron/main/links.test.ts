import { addressOutside, askAndOpen } from "@electron/main/links";
import { answers, calls, callsOf } from "@tests/stand-ins/electron";
import { beforeEach, describe, expect, test } from "vitest";

beforeEach(() => {
  calls.length = 0;
  answers.button = 0;
});

describe("a link out of the app", () => {
  test.each([
    "https://musterstadt.example/beschluss?nr=1#punkt",
    "http://musterstadt.example/",
    "mailto:amt@musterstadt.example",
  ])("is opened by the system after the person saw the whole address and agreed: %s", async (address) => {
    await askAndOpen(address, "de");
    const [[question]] = callsOf("showMessageBox") as [
      [{ detail: string; defaultId: number; cancelId: number }],
    ];
    expect(question.detail.split("\n")[0]).toBe(address);
    expect([question.defaultId, question.cancelId]).toEqual([1, 1]);
    expect(callsOf("openExternal")).toEqual([[address]]);
  });

  test("is not opened when the person declines", async () => {
    answers.button = 1;
    await askAndOpen("https://musterstadt.example/", "en");
    expect(callsOf("showMessageBox")).toHaveLength(1);
    expect(callsOf("openExternal")).toEqual([]);
  });

  test("is asked about one at a time, so that a page cannot pile up questions", async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => askAndOpen(`https://musterstadt.example/${index}`, "de")),
    );
    expect(callsOf("openExternal")).toEqual([["https://musterstadt.example/0"]]);
    await askAndOpen("https://musterstadt.example/later", "de");
    expect(callsOf("openExternal")).toHaveLength(2);
  });

  test.each([
    { attack: "a file", address: "file:///etc/passwd" },
    { attack: "a share, which would be told who is logged in", address: "\\\\boese.example\\share\\x" },
    { attack: "a share as a file", address: "file://boese.example/share/x" },
    { attack: "a setting of Windows", address: "ms-settings:network" },
    { attack: "an Office command", address: "ms-word:ofe|u|https://boese.example/x.docm" },
    { attack: "a search that shows foreign files", address: "search-ms:query=x&crumb=location:\\\\boese" },
    { attack: "a diagnosis tool", address: "ms-msdt:/id PCWDiagnostic" },
    { attack: "a script", address: "javascript:alert(1)" },
    { attack: "a script behind a tab", address: "java\tscript:alert(1)" },
    { attack: "a page made of text", address: "data:text/html,x" },
    { attack: "another program", address: "vscode://x" },
    { attack: "a terminal", address: "ssh://boese.example" },
    { attack: "the app itself", address: "app://agendalotse/" },
    { attack: "a name before the host", address: "https://musterstadt.example@boese.example/" },
    { attack: "no address", address: "boese" },
    { attack: "nothing", address: "" },
  ])("to $attack leads nowhere, without a question", async ({ address }) => {
    expect(addressOutside(address)).toBeNull();
    await askAndOpen(address, "de");
    expect(calls).toEqual([]);
  });
});
