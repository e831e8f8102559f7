const second = 1000;
const minute = 60 * second;

/** At most so much lies outside a verified backup (RELIABILITY P6). */
const mostCommands = 30;
const mostTime = 10 * minute;
/** A backup waits for a pause in the work, but not for ever. */
const pause = 3 * second;
const mostCommandsWithoutPause = 2 * mostCommands;

type Work = {
  /** Commands since the last backup. */
  pending: number;
  /** Milliseconds; a clock that was put back may make them negative. */
  sinceCommit: number;
  sinceBackup: number;
};

/** Milliseconds until the next backup is due, reckoned anew after each command. */
export function nextBackupIn({ pending, sinceCommit, sinceBackup }: Work): number {
  if (pending >= mostCommandsWithoutPause) return 0;
  const untilPause = remaining(pause, sinceCommit);
  return pending >= mostCommands ? untilPause : Math.max(untilPause, remaining(mostTime, sinceBackup));
}

const remaining = (span: number, passed: number): number => Math.min(span, Math.max(0, span - passed));
