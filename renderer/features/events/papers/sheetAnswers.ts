import type { Survey, SurveyResponse } from "@shared/domain/events/survey";

type Item = Survey["items"][number];
type Answer = SurveyResponse["answers"][number];

/** What one field of a sheet means: an answer, nothing where it is empty, or that it cannot be read. */
export function readAnswer({ id: itemId, kind }: Item, typed: string): Answer | "empty" | "unreadable" {
  const text = typed.trim();
  if (text === "") return "empty";
  if (kind === "scale_1_5") return /^[1-5]$/.test(text) ? { itemId, value: Number(text) } : "unreadable";
  if (kind !== "yes_no") return { itemId, text };
  // Both languages' words, whichever the window speaks: sheets are typed by habit.
  if (/^(j|ja|y|yes|1)$/i.test(text)) return { itemId, value: 1 };
  return /^(n|nein|no|0)$/i.test(text) ? { itemId, value: 0 } : "unreadable";
}

/** The answers of a whole sheet; undefined where nothing was answered or something cannot be read. */
export function readSheet(items: readonly Item[], draft: Readonly<Record<string, string>>) {
  const read = items.map((item) => readAnswer(item, draft[item.id] ?? ""));
  if (read.includes("unreadable")) return undefined;
  const answers = read.filter((one): one is Answer => typeof one === "object");
  return answers.length > 0 ? answers : undefined;
}
