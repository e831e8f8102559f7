import type { WordTools } from "@renderer/ui/useWords";
import type { Finding } from "@shared/domain/checks/finding";
import { titleOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";

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
