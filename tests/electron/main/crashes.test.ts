import { mayReload, watchCrashes } from "@electron/main/crashes";
import { BrowserWindow, callsOf } from "@tests/stand-ins/electron";
import { describe, expect, test, vi } from "vitest";

const minute = 60_000;

test.each([
  { crashes: [0], may: true },
  { crashes: [0, 1, 2], may: true },
  { crashes: [0, 1, 2, 3], may: false },
  { crashes: [0, 1, 2, 10 * minute + 2], may: true },
  { crashes: [0, 3 * minute, 6 * minute, 9 * minute], may: false },
  { crashes: [0, 4 * minute, 8 * minute, 12 * minute], may: true },
])("three reloads within ten minutes and no more: $crashes, $may", ({ crashes, may }) => {
  expect(mayReload(crashes)).toBe(may);
});

describe("a window whose page", () => {
  test("crashed is loaded anew, and after three times gives way to the recovery page", () => {
    const window = new BrowserWindow({});
    let now = 0;
    watchCrashes(window as never, () => now);
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const before = callsOf("reload").length;
    for (const reason of ["crashed", "clean-exit", "oom", "killed", "crashed"]) {
      window.webContents.emit("render-process-gone", {}, { reason });
      now += minute;
    }
    expect(callsOf("reload").length - before).toBe(3);
    expect(callsOf("loadURL")).toEqual([["app://agendalotse/recovery.html#crashed"]]);
    expect(said.mock.calls.length).toBe(4);
    said.mockRestore();
  });

  test("does not answer is left to the person, with a line in the log", () => {
    const window = new BrowserWindow({});
    watchCrashes(window as never);
    const said = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const before = callsOf("reload").length;
    window.emit("unresponsive");
    expect(callsOf("reload").length).toBe(before);
    expect(said.mock.calls).toEqual([["The window does not answer.\n"]]);
    said.mockRestore();
  });
});
