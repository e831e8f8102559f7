import type { BackupState, BackupToWrite, Erasure } from "./desktopBackups";
import type { KeptPreferences, PreferenceToKeep } from "./desktopPreferences";

/**
 * The contract between the window and its host: every channel with what it takes and what it gives.
 * The host implements it once in plain Node (`electron/host`); Electron puts it on IPC, the browser window on
 * a loopback address. The window sends bytes and texts, never a path of its own making.
 */
export type DesktopContract = {
  /** Which host this is, its version, and where the data lies (a path only to be shown). */
  "app.info": { arguments: Record<string, never>; value: AppInfo };
  /** What the window looks like, as last chosen on this computer. */
  "preferences.read": { arguments: Record<string, never>; value: KeptPreferences };
  /** Keeps one such choice; gives all. */
  "preferences.keep": { arguments: PreferenceToKeep; value: KeptPreferences };
  /** How much room there is where the data lies. */
  "disk.space": { arguments: Record<string, never>; value: DiskSpace };
  /** Asks where to put a file and writes it. Refused as `cancelled` when the person closes the dialog. */
  "file.save": { arguments: FileToSave; value: SavedFile };
  /** Asks for files and reads them. Refused as `cancelled` when the person closes the dialog. */
  "file.choose": { arguments: FileChoice; value: ChosenFile[] };
  /** Asks for a folder. Refused as `cancelled` when the person closes the dialog; the browser window has none. */
  "folder.choose": { arguments: Record<string, never>; value: { folder: string } };
  /** Appends entries to the outer journal, all or none, and answers only after they are on the disk. */
  "journal.append": { arguments: { dbId: string; entries: readonly OuterLine[] }; value: JournalState };
  /** Where the outer journal stands, or null while nothing was ever written. */
  "journal.state": { arguments: Record<string, never>; value: JournalState | null };
  /** Entries after a sequence number, oldest first, at most `limit`; `more` tells whether others follow. */
  "journal.read": {
    arguments: { afterSeq: number; limit: number };
    value: { entries: OuterEntry[]; more: boolean };
  };
  /** Keeps a state of the whole database beside the journal; older entries are cleared away in time. */
  "journal.keepSnapshot": { arguments: SnapshotToKeep; value: JournalState };
  /** The newest snapshot that is whole, or null. */
  "journal.snapshot": { arguments: Record<string, never>; value: KeptSnapshot | null };
  /** Begins an outer journal for a database with another identity; the previous one is kept beside it. */
  "journal.begin": { arguments: { dbId: string }; value: JournalState };
  /**
   * The window's database cannot be opened: the next start begins in a new folder of the engine and is rebuilt from
   * the journal. `helps` is false where the host does not choose the engine's folder.
   */
  "engine.distrust": { arguments: Record<string, never>; value: { helps: boolean } };
  /** Something was erased: the engine's folder is removed at the next start, which begins in a new one. */
  "engine.forget": { arguments: Record<string, never>; value: { helps: boolean } };
  /** The backups there are, newest first, and the second place. */
  "backup.state": { arguments: Record<string, never>; value: BackupState };
  /**
   * Writes a backup, reads it back, copies it to the second place and clears away what has had its turn. A second
   * place that fails is told in the state; it never makes this fail.
   */
  "backup.write": { arguments: BackupToWrite; value: BackupState };
  /** The content of one of the backups in the list; as it lies there where it is protected with keys of elsewhere. */
  "backup.read": { arguments: { file: string }; value: { base64: string } };
  /** Puts other content in the place of a backup, since something was erased. `backup.erased` sees to its copy. */
  "backup.replace": {
    arguments: { file: string; stateHash: string; shape: string; base64: string };
    value: BackupState;
  };
  /**
   * Notes an erasure: which backups here may still hold what was erased, and that their copies do. Told at the
   * beginning with all of them, and at the end with those that could not be written anew; then the copies in the
   * second place are made like the backups here, at once or as soon as the place can be reached.
   */
  "backup.erased": { arguments: Erasure; value: BackupState };
  /**
   * Tries the second place again with a copy of the newest backup, and to clean the copies in places that could not
   * be reached. `removes`: backups that could not be
   * written anew after an erasure are removed, here and there, unless nothing else is left.
   */
  "backup.cleanUp": { arguments: { removes: boolean }; value: BackupState };
  /** The person has seen to the old copies in a place: it is no longer told of. */
  "backup.letGo": { arguments: { folder: string }; value: BackupState };
  /** Notes that a backup was restored on trial and held what it should. */
  "backup.prove": { arguments: { file: string }; value: BackupState };
  /**
   * Sets the second place, or none. Refused as `invalid` with `details.reason` "relative", "missing", "denied" or
   * "inside" (below the data folder itself).
   */
  "backup.place": { arguments: { folder: string | null }; value: BackupState };
  /**
   * Protects backups with these keys from now on (base64), or no more with null. The keys stay with the host; what it
   * reads with them comes back open.
   */
  "backup.protect": { arguments: { keys: string | null }; value: BackupState };
};

export type Channel = keyof DesktopContract;
export type ArgumentsOf<C extends Channel> = DesktopContract[C]["arguments"];
export type ValueOf<C extends Channel> = DesktopContract[C]["value"];

export type AppInfo = {
  host: "electron" | "browser";
  version: string;
  platform: string;
  /** For display only. */
  dataFolder: string;
};

/** `drive` is for display: a letter, or where the drive is mounted. `neededMegabytes` must become free to go on. */
export type DiskSpace = { drive: string; freeMegabytes: number; neededMegabytes: number };

export type FileToSave = {
  suggestedName: string;
  mediaType: string;
  bytes: Uint8Array;
};
/** `location` is for display; the browser window may not know it. */
export type SavedFile = { name: string; location?: string };

export type FileChoice = {
  /** Accepted endings with the dot, e.g. [".docx", ".md"]. */
  extensions: readonly string[];
  multiple: boolean;
};
export type ChosenFile = { name: string; bytes: Uint8Array };

/** One journal entry as the host sees it: a number and a text it does not interpret. */
export type OuterLine = {
  /** 1, 2, 3 … without gaps. */
  seq: number;
  /** One line of JSON. */
  line: string;
  /** What all records amount to after this entry: hexadecimal digits the host keeps and gives back. */
  stateHash: string;
  /** Version of the shape of the records inside. */
  schemaVersion: number;
};

/** The same with the identity of the database it belongs to. */
export type OuterEntry = OuterLine & { dbId: string };

export type JournalState = {
  dbId: string;
  lastSeq: number;
  /** Of the last entry; null while there is none. */
  stateHash: string | null;
  /** Of the last entry: a program that knows only older ones must not read on. */
  schemaVersion: number;
  /** Entry after which the newest snapshot was taken; 0 while there is none. */
  snapshotSeq: number;
  /** Bytes written since then. */
  looseBytes: number;
  /** What came first is gone and no snapshot stands for it: the journal alone cannot rebuild the database. */
  isIncomplete?: true;
  /** Lines that were unreadable when the host opened the journal; they were set aside. Absent when there were none. */
  leftOut?: number;
};

/** The whole database after an entry, to be kept. The text is packed, since it is long: gzip, then base64. */
export type SnapshotToKeep = Omit<OuterEntry, "line"> & {
  packed: string;
  /** Something was erased: nothing older than this snapshot may stay in any file. */
  forgetsOlder: boolean;
};
export type KeptSnapshot = { seq: number; stateHash: string; text: string };

/** All channels, for registration and for refusing unknown ones. */
export const channels = [
  "app.info",
  "preferences.read",
  "preferences.keep",
  "disk.space",
  "file.save",
  "file.choose",
  "folder.choose",
  "journal.append",
  "journal.state",
  "journal.read",
  "journal.begin",
  "journal.keepSnapshot",
  "journal.snapshot",
  "engine.distrust",
  "engine.forget",
  "backup.state",
  "backup.write",
  "backup.read",
  "backup.replace",
  "backup.erased",
  "backup.cleanUp",
  "backup.letGo",
  "backup.prove",
  "backup.place",
  "backup.protect",
] as const satisfies readonly Channel[];

/** The function a host offers the window. */
export type CallHost = <C extends Channel>(channel: C, args: ArgumentsOf<C>) => Promise<ValueOf<C>>;
