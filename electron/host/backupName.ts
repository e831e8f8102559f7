import { type BackupReason, backupReasons } from "@shared/desktopBackups";

const parts = /^(\d{12})-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d)-(\d{3}Z)-([a-z]+)\.agenda$/;

type Facts = { seq: number; time: string; reason: BackupReason };

/** Name of a backup's file: number of the entry, moment, reason. */
export const backupName = ({ seq, time, reason }: Facts): string =>
  `${String(seq).padStart(12, "0")}-${time.replace(/[:.]/g, "-")}-${reason}.agenda`;

export const isBackupName = (name: string): boolean => parts.test(name);

/** What the name of a backup tells of it. */
export function factsInName(name: string): Facts {
  const [, seq, hour, minutes, seconds, milliseconds, reason] = parts.exec(name) ?? [];
  return {
    seq: Number(seq),
    time: `${hour}:${minutes}:${seconds}.${milliseconds}`,
    reason: backupReasons.find((known) => known === reason) ?? "work",
  };
}
