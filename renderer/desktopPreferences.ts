import type { KeptPreferences, PreferenceName } from "@shared/desktopPreferences";
import { callHost } from "./desktop";

/** The window's choices as the host keeps them. */
export const hostPreferences = {
  read: async (): Promise<KeptPreferences> => callHost("preferences.read", {}),
  keep: async (name: PreferenceName, value: string): Promise<void> => {
    await callHost("preferences.keep", { name, value });
  },
};
