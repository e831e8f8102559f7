import type { NetworkFinding, NetworkNode } from "@shared/domain/projects/network";
import { periodOf } from "@shared/domain/projects/schedule";
import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";

/** Short name of a node where others refer to it: a project's code, else its text. */
export const nodeName = (node: NetworkNode | undefined): string => node?.project?.code ?? node?.text ?? "";

/** What is worth a look on a dependency, with the days behind it. */
export function findingWords(
  { t, format }: { t: Translate; format: Format },
  finding: NetworkFinding,
  waiting: NetworkNode | undefined,
  first: NetworkNode | undefined,
): string {
  const words = t(`roadmap.network.findings.${finding}`);
  const end = first?.project && format.date(periodOf(first.project).end);
  const start = waiting?.project && format.date(periodOf(waiting.project).start);
  if (finding === "overdue" && end) return `${words} (${t("roadmap.network.overdueSince", { end })})`;
  if (finding === "overlap" && end && start)
    return `${words} (${t("roadmap.network.overlapDays", { end, start })})`;
  return words;
}
