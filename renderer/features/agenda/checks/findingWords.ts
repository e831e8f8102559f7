import type { WordTools } from "@renderer/ui/useWords";
import type { Finding } from "@shared/domain/checks/finding";
import { titleOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { wordsFor } from "@shared/i18n/translate";

/** Values that name a field, and the value its label is put under. */
const labels = { field: "fieldLabel", fromField: "fromLabel", toField: "toLabel" } as const;

/** What a finding adds to the heading of its rule ("Beginn 01.01.2027, Ende 31.12.2026"); empty where nothing. */
export function detailOf({ t, format }: WordTools, { rule, kind, values }: Finding): string {
  const words: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values)) {
    const label = labels[name as keyof typeof labels];
    if (label) words[label] = wordsFor(t, `fields.${kind}.${value}`);
    else words[name] = /^\d{4}-\d\d-\d\d$/.test(String(value)) ? format.date(String(value)) : value;
  }
  const key = `checks.details.${rule}`;
  const sentence = wordsFor(t, key, words);
  return sentence === key ? "" : sentence;
}

/** One finding among others. */
export function findingKey({ rule, recordId, values }: Finding): string {
  return `${rule}/${recordId}/${JSON.stringify(values)}`;
}

/** The record a finding is about and what people call it; an indicator goes by the name of its goal. */
export function subjectOf(
  { t }: WordTools,
  workspace: Workspace,
  { kind, recordId }: Finding,
): { record: ({ id: string } & Record<string, unknown>) | undefined; title: string } {
  const record = (workspace[kind] as ({ id: string } & Record<string, unknown>)[]).find(
    ({ id }) => id === recordId,
  );
  if (!record) return { record, title: t(`kinds.${kind}.one`) };
  const named = kind === "indicators" ? workspace.goals.find(({ id }) => id === record.goalId) : record;
  const { code } = (named ?? record) as { code?: string };
  const words = titleOf(named ?? record) || t(`kinds.${kind}.one`);
  return { record, title: code ? `${code} ${words}` : words };
}
