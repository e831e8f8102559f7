import type { Slot } from "./slot";

const duration = /^(.*[^\s,;:–-])[\s,;:–-]+(\d{1,3})\s*(?:min\.?|minuten|minutes|['′])$/i;

/** A point as it is typed in one line: "Impuls Kämmerei 20 min" is a title and its minutes. */
export function slotFromLine(line: string): Pick<Slot, "title"> & Partial<Pick<Slot, "minutes">> {
  const text = line.trim();
  const found = duration.exec(text);
  return found?.[1] ? { title: found[1], minutes: Number(found[2]) } : { title: text };
}

const clock = /^(\d{1,2})(?:[:.h]?(\d{2}))?(?:\s*uhr)?$/i;

/** A time of day as people type it ("9", "9:30", "9.30", "0930", "9 Uhr") as HH:mm; undefined where it is none. */
export function parseClock(text: string): string | undefined {
  const found = clock.exec(text.trim());
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  if (!found || hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
}
