/** Backups as host and window speak of them (`desktop.ts` has the channels). */

/** Why a backup was made. Those before a large step are kept longer than their turn. */
export const backupReasons = ["start", "work", "asked", "import", "opening", "removal", "upgrade"] as const;
export type BackupReason = (typeof backupReasons)[number];

/** One verified backup, newest first in lists, whatever the clock said. */
export type Backup = {
  /** Name of its file; also how the window names it to the host. */
  file: string;
  /** Journal entry after which it was made; another database begins again with the first. */
  seq: number;
  /** ISO moment. */
  time: string;
  reason: BackupReason;
  bytes: number;
  /** SHA-256 of the file, hexadecimal. */
  sha256: string;
  /** Fingerprint of the records inside. */
  stateHash: string;
  /** Versions of the file's layout and of the records inside; absent where the list was lost. */
  shape?: string;
  /** The file opens elsewhere only with the password or the recovery key. */
  isProtected?: true;
  /** ISO moment of the last trial restore; absent until there was one. */
  provedAt?: string;
  /** ISO moment of an erasure after which this file could not be written anew: it may still hold what was erased. */
  holdsErasedSince?: string;
  /** For such a one: the ISO day on which it is gone by its turn; absent where no day can be told. */
  goneOn?: string;
};

/** The place away from this disk to which each backup is copied. */
export type SecondPlace = {
  folder: string;
  /** ISO moment of the last verified copy; absent until there was one. */
  copiedAt?: string;
  /** Why the last copy failed, and since when copies fail; absent while they work. */
  problem?: { reason: "full" | "denied" | "missing" | "broken"; since: string };
};

export type BackupState = {
  backups: readonly Backup[];
  secondPlace: SecondPlace | null;
  /** ISO moment since which new backups are protected; absent where they are not. */
  protectedSince?: string;
  /** Places whose copies may still hold what was erased; absent where there are none. */
  oldCopies?: readonly OldCopies[];
};

/** Copies up to an entry in a place that could not be reached when something was erased. What was, nobody notes. */
export type OldCopies = {
  folder: string;
  /** ISO moment of the first erasure that did not reach them. */
  since: string;
  upToSeq: number;
};

/** One erasure as the host sees it: when, after which entry, and which files it has not reached. */
export type Erasure = {
  /** ISO moment; the same in both calls. */
  at: string;
  seq: number;
  unwritten: readonly string[];
  isFinished: boolean;
};

/** A backup to be written. The file crosses as text, since a loopback call carries JSON. */
export type BackupToWrite = {
  reason: BackupReason;
  seq: number;
  stateHash: string;
  shape: string;
  base64: string;
};
