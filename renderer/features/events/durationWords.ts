import type { Translate } from "@shared/i18n/translate";

/** "40 Minuten", "2 Stunden", "6 Stunden 50 Minuten". */
export function durationWords(t: Translate, minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return t("events.new.minutes", { count: rest });
  const whole = t("events.new.hours", { count: hours });
  return rest === 0 ? whole : `${whole} ${t("events.new.minutes", { count: rest })}`;
}
