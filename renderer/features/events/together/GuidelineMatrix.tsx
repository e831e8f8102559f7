import { setGuidelineCheck } from "@renderer/data/commands/together";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type GuidelineCheckResult, guidelineCheckResults } from "@shared/domain/agenda/guidelineCheck";
import { guidelineCoverage } from "@shared/domain/agenda/togetherTopics";
import { IconListTree } from "@tabler/icons-react";
import { useCallback } from "react";
import { MatrixFrame } from "./MatrixFrame";
import { MatrixGrid } from "./MatrixGrid";
import { type Cell, guidelineStrengths, openRows } from "./matrix";
import type { TogetherProps } from "./PerspectiveMatrix";
import { tensionWords } from "./topicWords";
import { UnusedNote } from "./UnusedNote";

/** Each measure held against each guideline, and the tensions there are. */
export function GuidelineMatrix({ data, onlyOpen, cell }: TogetherProps) {
  const { t } = useWords();
  const { measures, guidelines, checks } = data;
  const set = useAction(
    useCallback(
      (measureId: string, guidelineId: string, patch: { value?: string; sentence?: string } | null) => {
        const cell = { measureId, guidelineId };
        if (patch === null) return setGuidelineCheck(cell, null);
        const result = guidelineCheckResults.find((one) => one === patch.value);
        return setGuidelineCheck(cell, {
          ...(result && { result }),
          ...(patch.sentence !== undefined && { reason: patch.sentence }),
        });
      },
      [],
    ),
  );
  const lacking = guidelines.length === 0 ? "noGuidelines" : measures.length === 0 ? "noItems" : undefined;
  if (lacking)
    return (
      <EmptyState
        icon={IconListTree}
        title={t(`votes.together.${lacking}.title`)}
        hint={t(`votes.together.${lacking}.hint`)}
      />
    );
  const byCell = new Map(checks.map((check) => [`${check.measureId}/${check.guidelineId}`, check]));
  const labelOf = (result: GuidelineCheckResult) => t(`enumerations.guidelineCheckResult.${result}`);
  const cellOf = (measureId: string, guidelineId: string): Cell | undefined => {
    const found = byCell.get(`${measureId}/${guidelineId}`);
    return (
      found && {
        value: found.result,
        label: labelOf(found.result),
        strength: guidelineStrengths[found.result],
        sentence: found.reason,
      }
    );
  };
  const columns = guidelines.map(({ id, code, title }) => ({ id, label: code, title: `${code} ${title}` }));
  return (
    <MatrixFrame
      hint={t("votes.together.guardRailsHint")}
      coverage={guidelineCoverage(measures, guidelines, checks)}
      topics={tensionWords(t, data)}
    >
      {data.unused && <UnusedNote reason={data.unused} />}
      <MatrixGrid
        label={t("votes.together.guardRails")}
        rows={onlyOpen ? openRows(measures, columns, cellOf) : measures}
        columns={columns}
        choices={guidelineCheckResults.map((value) => ({
          value,
          label: labelOf(value),
          strength: guidelineStrengths[value],
        }))}
        startAt={cell}
        cellOf={cellOf}
        onSet={set.run}
      />
    </MatrixFrame>
  );
}
