import { replaceHost } from "@renderer/desktop";
import type { ArgumentsOf, CallHost, Channel, ChosenFile, FileToSave } from "@shared/desktop";

/** A host that hands out files a test has laid ready and keeps those the window saves. */
export type PlayedHost = { toChoose: ChosenFile[]; saved: FileToSave[]; restore: () => void };

/** Puts a played host in place of the window's own; call `restore` afterwards. */
export function playHost(): PlayedHost {
  const host: PlayedHost = { toChoose: [], saved: [], restore: () => {} };
  const answers: Partial<{ [C in Channel]: (args: ArgumentsOf<C>) => unknown }> = {
    "app.info": () => ({ host: "browser", version: "0.1.0", platform: "linux", dataFolder: "Musterordner" }),
    "file.choose": () => host.toChoose,
    "file.save": (file) => {
      host.saved.push(file);
      return { name: file.suggestedName };
    },
  };
  host.restore = replaceHost((async (channel: Channel, args: never) =>
    answers[channel]?.(args)) as unknown as CallHost);
  return host;
}
