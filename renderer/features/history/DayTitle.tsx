import { useWords } from "@renderer/ui/useWords";
import { localDay } from "@shared/domain/localDay";

/** A day as people call it: today, yesterday, or its date with the weekday. */
export function DayTitle({ day }: { day: string }) {
  const { t, language } = useWords();
  const now = new Date();
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day === localDay(now.toISOString())) return t("history.today");
  if (day === localDay(yesterday.toISOString())) return t("history.yesterday");
  const weekday = new Intl.DateTimeFormat(language === "de" ? "de-DE" : "en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  return weekday.format(new Date(`${day}T00:00:00Z`));
}
