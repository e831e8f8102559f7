import { Button, Text } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { indicatorsOf } from "@renderer/data/queries/agendaPanel";
import { DateField } from "@renderer/ui/fields/DateField";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { IconPlus } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { PanelSection } from "../panel/PanelSection";
import { useSave } from "../panel/useSave";
import { IndicatorCard } from "./IndicatorCard";

/** How a goal is measured: its indicators with their values over time, or the day by which there will be one. */
export function Indicators({ goal }: { goal: RecordOf<"goals"> }) {
  const { t } = useWords();
  const { id: goalId, indicatorFollowsBy } = goal;
  const save = useSave("goals", goalId);
  const indicators = useLive(() => indicatorsOf(goalId), [goalId]);
  const [added, setAdded] = useState<string>();
  const { run: add } = useAction(
    useCallback(async () => {
      const { id } = await createRecord("indicators", { goalId, name: t("agenda.indicators.newName") });
      setAdded(id);
    }, [goalId, t]),
  );
  if (!indicators) return null;
  return (
    <PanelSection
      title={t("agenda.panel.indicators")}
      action={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} stroke={1.75} />}
          onClick={() => add()}
        >
          {t("agenda.indicators.add")}
        </Button>
      }
    >
      {indicators.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("agenda.indicators.none")}
        </Text>
      )}
      {(indicators.length === 0 || indicatorFollowsBy) && (
        <DateField
          label={t("fields.goals.indicatorFollowsBy")}
          value={indicatorFollowsBy}
          onSave={save("indicatorFollowsBy")}
        />
      )}
      {indicators.map((indicator) => (
        <IndicatorCard
          key={indicator.id}
          indicator={indicator}
          goal={goal}
          startsOpen={indicator.id === added}
        />
      ))}
    </PanelSection>
  );
}
