import { setPerspective } from "@renderer/data/commands/together";
import type { TogetherData } from "@renderer/data/queries/together";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type PerspectiveWeight, perspectiveWeights } from "@shared/domain/agenda/perspective";
import { perspectiveCoverage, perspectiveTopics } from "@shared/domain/agenda/togetherTopics";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { IconListTree, IconUsersGroup } from "@tabler/icons-react";
import { useCallback } from "react";
import { MatrixFrame } from "./MatrixFrame";
import { MatrixGrid, type MatrixProps } from "./MatrixGrid";
import { type Cell, openRows, perspectiveStrengths } from "./matrix";
import { perspectiveTopicWords } from "./topicWords";

/** Data, whether only rows with open cells are shown, and the cell a link asks for. */
export type TogetherProps = { data: TogetherData; onlyOpen: boolean; cell?: MatrixProps["startAt"] };

/** How much each item of the agenda matters to each department, and what follows for the next talk. */
export function PerspectiveMatrix({ data, onlyOpen }: TogetherProps) {
  const { t } = useWords();
  const { units, items, perspectives } = data;
  const set = useAction(
    useCallback(
      (itemId: string, orgUnitId: string, patch: { value?: string; sentence?: string } | null) => {
        const item = items.find(({ id }) => id === itemId);
        if (!item) return Promise.resolve();
        const cell = { itemKind: item.kind, itemId, orgUnitId };
        if (patch === null) return setPerspective(cell, null);
        const weight = perspectiveWeights.find((one) => one === patch.value);
        return setPerspective(cell, {
          ...(weight && { weight }),
          ...(patch.sentence !== undefined && { comment: patch.sentence }),
        });
      },
      [items],
    ),
  );
  if (units.length === 0)
    return (
      <EmptyState
        icon={IconUsersGroup}
        title={t("votes.together.noUnits.title")}
        hint={t("votes.together.noUnits.hint")}
      />
    );
  if (items.length === 0)
    return (
      <EmptyState
        icon={IconListTree}
        title={t("votes.together.noItems.title")}
        hint={t("votes.together.noItems.hint")}
      />
    );
  const byCell = new Map(perspectives.map((one) => [`${one.itemId}/${one.orgUnitId}`, one]));
  const labelOf = (weight: PerspectiveWeight) => t(`enumerations.perspectiveWeight.${weight}`);
  const cellOf = (itemId: string, unitId: string): Cell | undefined => {
    const found = byCell.get(`${itemId}/${unitId}`);
    return (
      found && {
        value: found.weight,
        label: labelOf(found.weight),
        strength: perspectiveStrengths[found.weight],
        sentence: found.comment,
      }
    );
  };
  const columns = units.map((unit) => ({ id: unit.id, label: shortNameOf(unit), title: unit.name }));
  const unitIds = units.map(({ id }) => id);
  return (
    <MatrixFrame
      hint={t("votes.together.perspectivesHint")}
      coverage={perspectiveCoverage(items, unitIds, perspectives)}
      topics={perspectiveTopics(items, unitIds, perspectives).map((topic) =>
        perspectiveTopicWords(t, topic, data),
      )}
    >
      <MatrixGrid
        label={t("votes.together.perspectives")}
        rows={onlyOpen ? openRows(items, columns, cellOf) : items}
        columns={columns}
        choices={perspectiveWeights.map((value) => ({
          value,
          label: labelOf(value),
          strength: perspectiveStrengths[value],
        }))}
        cellOf={cellOf}
        onSet={set.run}
      />
    </MatrixFrame>
  );
}
