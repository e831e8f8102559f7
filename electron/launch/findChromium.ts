import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, posix, win32 } from "node:path";

/** A browser of the Chromium family: the file to start and the name to call it by. */
export type FoundBrowser = { path: string; name: string };

/** What the search looks at; tests give another machine. */
export type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
  exists: (path: string) => boolean;
};

const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  exists: existsSync,
});

/** Debian's real program comes before its start script, which adds switches of its own. */
const linuxPlaces: readonly FoundBrowser[] = [
  { path: "/usr/lib/chromium/chromium", name: "Chromium" },
  { path: "/usr/bin/chromium", name: "Chromium" },
  { path: "/opt/google/chrome/chrome", name: "Google Chrome" },
  { path: "/opt/microsoft/msedge/msedge", name: "Microsoft Edge" },
  { path: "/usr/bin/chromium-browser", name: "Chromium" },
  { path: "/snap/bin/chromium", name: "Chromium" },
];

const linuxCommands: readonly (readonly [command: string, name: string])[] = [
  ["chromium", "Chromium"],
  ["google-chrome-stable", "Google Chrome"],
  ["google-chrome", "Google Chrome"],
  ["microsoft-edge-stable", "Microsoft Edge"],
  ["microsoft-edge", "Microsoft Edge"],
];

const windowsPlaces: readonly (readonly [path: string, name: string])[] = [
  ["Google\\Chrome\\Application\\chrome.exe", "Google Chrome"],
  ["Microsoft\\Edge\\Application\\msedge.exe", "Microsoft Edge"],
  ["Chromium\\Application\\chrome.exe", "Chromium"],
];

const macPlaces: readonly (readonly [path: string, name: string])[] = [
  ["Google Chrome.app/Contents/MacOS/Google Chrome", "Google Chrome"],
  ["Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "Microsoft Edge"],
  ["Chromium.app/Contents/MacOS/Chromium", "Chromium"],
];

function places({ platform, env, home }: Machine): FoundBrowser[] {
  if (platform === "win32") {
    const roots = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA].filter((root) => root);
    return windowsPlaces.flatMap(([path, name]) =>
      roots.map((root) => ({ path: win32.join(root ?? "", path), name })),
    );
  }
  if (platform === "darwin") {
    return macPlaces.flatMap(([path, name]) =>
      ["/Applications", posix.join(home, "Applications")].map((root) => ({
        path: posix.join(root, path),
        name,
      })),
    );
  }
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder.startsWith("/"));
  const onPath = linuxCommands.flatMap(([command, name]) =>
    folders.map((folder) => ({ path: posix.join(folder, command), name })),
  );
  return [...linuxPlaces, ...onPath];
}

/**
 * The browser that shows the window, runs the tests and the benchmarks: the one CHROMIUM_PATH names, else the
 * first installed one. Null when there is none; a CHROMIUM_PATH that leads nowhere counts as none, so that a
 * typing mistake is noticed instead of silently answered with another browser.
 */
export function findChromium(machine: Machine = thisMachine()): FoundBrowser | null {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) return machine.exists(chosen) ? { path: chosen, name: "Chromium" } : null;
  return places(machine).find(({ path }) => machine.exists(path)) ?? null;
}

/** Chromium refuses to start as root with its sandbox, and only then may it go without. */
export function sandboxArguments(userId = process.getuid?.() ?? Number.NaN): string[] {
  return userId === 0 ? ["--no-sandbox", "--test-type"] : [];
}
