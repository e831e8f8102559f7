import { dataFolder, folderProblem } from "@electron/host/paths";
import { describe, expect, test } from "vitest";

test.each([
  { platform: "linux", env: {}, folder: "/home/m/.local/share/agendalotse" },
  { platform: "linux", env: { XDG_DATA_HOME: "/daten" }, folder: "/daten/agendalotse" },
  { platform: "linux", env: { XDG_DATA_HOME: "relative" }, folder: "/home/m/.local/share/agendalotse" },
  { platform: "darwin", env: {}, folder: "/home/m/Library/Application Support/Agendalotse" },
  { platform: "win32", env: { LOCALAPPDATA: "C:\\L", APPDATA: "C:\\R" }, folder: "C:\\L\\Agendalotse" },
  { platform: "win32", env: {}, folder: "\\home\\m\\AppData\\Local\\Agendalotse" },
  { platform: "linux", env: { AGENDALOTSE_DATA: "/anders" }, folder: "/anders" },
] as const)("the data lie in the local profile: $platform $env", ({ platform, env, folder }) => {
  expect(dataFolder({ platform, env, home: "/home/m" })).toBe(folder);
});

describe("a folder is refused where other programs write too", () => {
  test.each([
    { folder: "\\\\server\\freigabe\\Agendalotse", problem: "network" },
    { folder: "//server/freigabe", problem: "network" },
    { folder: "C:\\Users\\m\\OneDrive - Musterstadt\\Agendalotse", problem: "synchronised" },
    { folder: "/home/m/Nextcloud/agendalotse", problem: "synchronised" },
    { folder: "C:\\Users\\m\\AppData\\Local\\Agendalotse", problem: null },
    { folder: "/home/onedriver/agendalotse", problem: null },
  ])("$folder: $problem", ({ folder, problem }) => {
    expect(folderProblem(folder)).toBe(problem);
  });
});
