/** `w:date`, or nothing where the tree holds no readable date: Word refuses a malformed one. */
export function dateAttribute(date: string): string {
  const moment = momentOf(date);
  return moment ? ` w:date="${moment}"` : "";
}

/** An ISO date or moment as Word writes it: whole seconds, UTC. Undefined for anything else. */
export function momentOf(date: string): string | undefined {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2})?))?/.exec(date) ?? [];
  if (!day) return undefined;
  const clock = time === undefined ? "00:00:00" : time.length === 5 ? `${time}:00` : time;
  return `${day}T${clock}Z`;
}
