const second = 1000;
const minute = 60 * second;

/** From so much on a pause in the work is used for a backup. */
const enough = { commands: 20, time: 8 * minute };
const pause = 3 * second;
/**
 * So much does not wait for a pause any more. At most thirty commands and ten minutes of work lie outside a verified
 * backup (RELIABILITY P6); what remains is for those that come while it is being made.
 */
const most = { commands: 25, time: 9.5 * minute };

/** Work that no backup holds. Milliseconds, on a clock that nobody puts forward or back. */
type Work = {
  pending: number;
  sinceFirst: number;
  sinceLast: number;
  sinceBackup: number;
};

/** Milliseconds until the next backup is due, reckoned anew after each command. */
export function nextBackupIn({ pending, sinceFirst, sinceLast, sinceBackup }: Work): number {
  if (pending >= most.commands) return 0;
  const untilEnough = pending >= enough.commands ? 0 : remaining(enough.time, sinceBackup);
  const untilUsed = Math.max(untilEnough, remaining(pause, sinceLast));
  return Math.min(untilUsed, remaining(most.time, sinceFirst));
}

const remaining = (span: number, passed: number): number => Math.max(0, span - passed);
