import { Backups } from "@electron/host/backups";
import { checkedArguments, isChannel } from "@electron/host/checkArguments";
import { type Disk, realDisk } from "@electron/host/disk";
import { diskSpace } from "@electron/host/diskSpace";
import type { Engine } from "@electron/host/engine";
import { chooseFiles, chooseFolder, type FileDialogs, saveFile } from "@electron/host/files";
import { OuterJournal } from "@electron/host/journal";
import { journalFolder } from "@electron/host/paths";
import { Preferences } from "@electron/host/preferences";
import type { AppInfo, ArgumentsOf, Channel, ValueOf } from "@shared/desktop";
import { AppError, type HostAnswer, isAppError } from "@shared/errors";

/** The contract in the form both hosts put on their wire: names and arguments come unchecked from the window. */
export type Host = {
  answer(channel: unknown, args: unknown): Promise<HostAnswer<unknown>>;
  /** Everything acknowledged is on the disk already; this gives the files free. */
  close(): Promise<void>;
};

export type HostSettings = {
  info: Omit<AppInfo, "platform">;
  /** Absent in the browser window, where the page itself asks for files. */
  dialogs?: FileDialogs;
  disk?: Disk;
  /** Absent where the host did not choose the engine's folder. */
  engine?: Pick<Engine, "distrust" | "forget">;
};

type Handlers = { [C in Channel]: (args: ArgumentsOf<C>) => Promise<ValueOf<C>> };

const withoutDialogs: FileDialogs = {
  askTarget: () => Promise.reject(new AppError("invalid", "This host has no dialogs.")),
  askSources: () => Promise.reject(new AppError("invalid", "This host has no dialogs.")),
  askFolder: () => Promise.reject(new AppError("invalid", "This host has no dialogs.")),
};

/** The host services behind the contract, once for both hosts (ARCHITECTURE 7). */
export function createHost({ info, dialogs = withoutDialogs, disk = realDisk, engine }: HostSettings): Host {
  const journal = new OuterJournal(disk, journalFolder(info.dataFolder));
  const backups = new Backups(disk, info.dataFolder);
  const preferences = new Preferences(disk, info.dataFolder);
  const handlers: Handlers = {
    "app.info": async () => ({ ...info, platform: process.platform }),
    "preferences.read": () => preferences.read(),
    "preferences.keep": (choice) => preferences.keep(choice),
    "disk.space": () => diskSpace(info.dataFolder),
    "file.save": (file) => saveFile(disk, dialogs, file),
    "file.choose": (choice) => chooseFiles(disk, dialogs, choice),
    "folder.choose": () => chooseFolder(dialogs),
    "journal.append": (lines) => journal.append(lines),
    "journal.state": () => journal.state(),
    "journal.read": ({ afterSeq, limit }) => journal.read(afterSeq, limit),
    "journal.begin": ({ dbId }) => journal.begin(dbId),
    "journal.keepSnapshot": (snapshot) => journal.keepSnapshot(snapshot),
    "journal.snapshot": () => journal.snapshot(),
    "engine.distrust": async () => {
      engine?.distrust();
      return { helps: engine !== undefined };
    },
    "engine.forget": async () => {
      engine?.forget();
      return { helps: engine !== undefined };
    },
    "backup.state": () => backups.state(),
    "backup.write": (backup) => backups.write(backup),
    "backup.read": ({ file }) => backups.read(file),
    "backup.replace": (backup) => backups.replace(backup),
    "backup.erased": (erasure) => backups.erased(erasure),
    "backup.cleanUp": ({ removes }) => backups.cleanUp(removes),
    "backup.letGo": ({ folder }) => backups.letGo(folder),
    "backup.prove": ({ file }) => backups.prove(file),
    "backup.place": ({ folder }) => backups.place(folder),
    "backup.protect": ({ keys }) => backups.protect(keys),
  };
  const handle = <C extends Channel>(channel: C, args: unknown): Promise<ValueOf<C>> =>
    handlers[channel](checkedArguments(channel, args));

  return {
    async answer(channel, args) {
      try {
        if (!isChannel(channel)) throw new AppError("invalid", "There is no such channel.");
        return { ok: true, value: await handle(channel, args) };
      } catch (thrown) {
        return { ok: false, error: asError(thrown) };
      }
    },
    close: () => journal.close(),
  };
}

/** Expected failures cross with code and facts; of a mistake in the program only that it happened. */
function asError(thrown: unknown): Extract<HostAnswer<never>, { ok: false }>["error"] {
  if (isAppError(thrown)) {
    const { code, message, details, cause } = thrown;
    if (cause !== undefined) process.stderr.write(`${message} ${String(cause)}\n`);
    return { code, message, details };
  }
  process.stderr.write(`${thrown instanceof Error ? thrown.stack : String(thrown)}\n`);
  return { code: "storage", message: "The host failed.", details: { reason: "broken" } };
}
