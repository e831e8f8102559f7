import { findChromium, type Machine, sandboxArguments } from "@electron/launch/findChromium";
import { describe, expect, test } from "vitest";

const machine = (platform: NodeJS.Platform, there: string[], env: Machine["env"] = {}): Machine => ({
  platform,
  env,
  home: "/home/muster",
  exists: (path) => there.includes(path),
});

describe("the browser that shows the window", () => {
  test.each([
    {
      which: "is Debian's real program rather than its start script",
      on: machine("linux", ["/usr/bin/chromium", "/usr/lib/chromium/chromium"]),
      path: "/usr/lib/chromium/chromium",
    },
    {
      which: "is found on the path when it lies in no usual place",
      on: machine("linux", ["/opt/eigenes/google-chrome"], { PATH: "/usr/bin:/opt/eigenes" }),
      path: "/opt/eigenes/google-chrome",
    },
    {
      which: "is Edge on a Windows machine without Chrome",
      on: machine("win32", ["C:\\Programme (x86)\\Microsoft\\Edge\\Application\\msedge.exe"], {
        ProgramFiles: "C:\\Programme",
        "ProgramFiles(x86)": "C:\\Programme (x86)",
      }),
      path: "C:\\Programme (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
    },
    {
      which: "is found in a person's own applications on a Mac",
      on: machine("darwin", ["/home/muster/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"]),
      path: "/home/muster/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    },
    {
      which: "is the one CHROMIUM_PATH names before any other",
      on: machine("linux", ["/usr/bin/chromium", "/eigener/chrome"], { CHROMIUM_PATH: "/eigener/chrome" }),
      path: "/eigener/chrome",
    },
  ])("$which", ({ on, path }) => {
    expect(findChromium(on)?.path).toBe(path);
  });

  test("is none when CHROMIUM_PATH leads nowhere, even if another is installed", () => {
    expect(findChromium(machine("linux", ["/usr/bin/chromium"], { CHROMIUM_PATH: "/weg" }))).toBeNull();
  });

  test("is none on a machine without one", () => {
    expect(findChromium(machine("linux", [], { PATH: "/usr/bin" }))).toBeNull();
  });
});

test.each([
  { who: "root", userId: 0, without: true },
  { who: "a person", userId: 1000, without: false },
  { who: "a person on Windows, which has no user numbers", userId: Number.NaN, without: false },
])("the sandbox is given up for root alone: $who", ({ userId, without }) => {
  expect(sandboxArguments(userId).includes("--no-sandbox")).toBe(without);
});
