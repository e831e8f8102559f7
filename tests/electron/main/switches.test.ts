import { isBeingDebugged } from "@electron/main/switches";
import { describe, expect, test } from "vitest";

describe("a start with a debugging port is recognised", () => {
  test.each<{ argument: string; on: NodeJS.Platform; debugged: boolean }>([
    { argument: "--remote-debugging-port=9222", on: "linux", debugged: true },
    { argument: "--remote-debugging-pipe", on: "darwin", debugged: true },
    { argument: "--remote-debugging-address=0.0.0.0", on: "linux", debugged: true },
    { argument: "-remote-debugging-port=9222", on: "win32", debugged: true },
    { argument: "/remote-debugging-port=9222", on: "win32", debugged: true },
    { argument: "--REMOTE-debugging-port=9222", on: "win32", debugged: true },
    { argument: "--inspect", on: "linux", debugged: true },
    { argument: "--inspect-brk=1", on: "win32", debugged: true },
    { argument: "/inspections/plan.agenda", on: "linux", debugged: false },
    { argument: "--lang=de", on: "linux", debugged: false },
    { argument: "C:\\remote-debugging\\plan.agenda", on: "win32", debugged: false },
  ])("$argument on $on: $debugged", ({ argument, on, debugged }) => {
    expect(isBeingDebugged(["agendalotse", argument], on)).toBe(debugged);
  });
});
