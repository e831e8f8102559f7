import { homedir } from "node:os";
import { join, posix, win32 } from "node:path";

type Home = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  home: string;
};

const thisHome = (): Home => ({ platform: process.platform, env: process.env, home: homedir() });

/**
 * Where the data lie: the local, never the roaming profile, since that may be a network share
 * (RELIABILITY 3.9). AGENDALOTSE_DATA names another folder.
 */
export function dataFolder({ platform, env, home }: Home = thisHome()): string {
  if (env.AGENDALOTSE_DATA) return env.AGENDALOTSE_DATA;
  if (platform === "win32") {
    return win32.join(env.LOCALAPPDATA ?? win32.join(home, "AppData", "Local"), "Agendalotse");
  }
  if (platform === "darwin") return posix.join(home, "Library", "Application Support", "Agendalotse");
  const base = env.XDG_DATA_HOME?.startsWith("/") ? env.XDG_DATA_HOME : posix.join(home, ".local", "share");
  return posix.join(base, "agendalotse");
}

/** Why a folder cannot hold the data, or null. Synchronising programs and shares tear files apart. */
export function folderProblem(folder: string): "network" | "synchronised" | null {
  if (/^(\\\\|\/\/)/.test(folder)) return "network";
  const parts = folder.split(/[\\/]/);
  return parts.some((part) => /^(onedrive|nextcloud|owncloud|dropbox)\b/i.test(part)) ? "synchronised" : null;
}

/** The outer journals, one folder per database. */
export const journalFolder = (data: string): string => join(data, "journal");
