import type { language } from "@electron/launch/words";
import { dialog, shell } from "electron";
import linkWords from "./linkWords.json";

/** What the system may be asked to open; anything else could start a program or tell a share who is logged in. */
const outwards: readonly string[] = ["https:", "http:", "mailto:"];

/** The whole address of a link that leads out of the app, or null for one that must lead nowhere. */
export function addressOutside(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href, username, password } = new URL(address);
  // A name before the host makes one address look like another.
  return outwards.includes(protocol) && username === "" && password === "" ? href : null;
}

type Language = typeof language;

let asking = false;

/**
 * Hands a link to the system's own browser or mail program, after the person has seen the whole address and
 * agreed. One question at a time, so that no page can bury the person under them.
 */
export async function askAndOpen(address: string, words: Language): Promise<void> {
  const outside = addressOutside(address);
  if (outside === null || asking) return;
  asking = true;
  try {
    const { message, detail, open, cancel } = linkWords[words];
    const { response } = await dialog.showMessageBox({
      type: "question",
      title: "Agendalotse",
      message,
      detail: `${outside}\n\n${detail}`,
      buttons: [open, cancel],
      defaultId: 1,
      cancelId: 1,
      noLink: true,
    });
    if (response === 0) await shell.openExternal(outside);
  } finally {
    asking = false;
  }
}
