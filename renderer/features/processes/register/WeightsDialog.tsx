import { Button, Fieldset, Group, Modal, NumberInput, SimpleGrid, Stack, Text } from "@mantine/core";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import type { ProcessRegister } from "@renderer/data/queries/processes";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { feasibilityCriteria, valueCriteria, weightSum } from "@shared/domain/processes/priority";
import {
  defaultOzgMaximum,
  defaultWeights,
  type PriorityCriterion,
} from "@shared/domain/processes/registerSetting";
import { wordsFor } from "@shared/i18n/translate";
import { type FormEvent, useCallback, useState } from "react";

type Props = { register: Pick<ProcessRegister, "setting" | "settingId" | "ozgMaximum">; onClose: () => void };

const ratedModels = Object.keys(defaultOzgMaximum) as (keyof typeof defaultOzgMaximum)[];

/**
 * How the house weighs what speaks for a process; the points must sum to 100; and how far its maturity
 * models reach. DOMAIN.md (c), Process priority.
 */
export function WeightsDialog({ register, onClose }: Props) {
  const { t, format } = useWords();
  const [weights, setWeights] = useState(register.setting.weights);
  const [annualHours, setHours] = useState(register.setting.annualHours);
  const [ozgMaximum, setMaximum] = useState(register.ozgMaximum);
  const sum = weightSum(weights);
  const isComplete = sum === 100 && annualHours > 0;
  const save = useAction(
    useCallback(async () => {
      const draft = { weights, annualHours, ozgMaximum };
      await (register.settingId === undefined
        ? createRecord("registerSettings", draft)
        : updateRecord("registerSettings", register.settingId, draft));
      onClose();
    }, [weights, annualHours, ozgMaximum, register.settingId, onClose]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isComplete) save.run();
  };
  const fields = (criteria: readonly PriorityCriterion[], heading: string) => (
    <Stack gap="xs">
      <Text fw={600} size="sm">
        {heading}
      </Text>
      {criteria.map((criterion) => (
        <NumberInput
          key={criterion}
          label={`${criterion} ${t(`enumerations.priorityCriterion.${criterion}`)}`}
          value={weights[criterion]}
          min={0}
          max={100}
          allowNegative={false}
          onChange={(value) => setWeights((before) => ({ ...before, [criterion]: Number(value) || 0 }))}
        />
      ))}
    </Stack>
  );
  return (
    <Modal opened onClose={onClose} size="lg" title={t("processes.weights.title")}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm" c="dimmed">
            {t("processes.weights.hint")}
          </Text>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            {fields(valueCriteria, t("processes.value"))}
            {fields(feasibilityCriteria, t("processes.feasibility"))}
          </SimpleGrid>
          <NumberInput
            label={t("fields.registerSettings.annualHours")}
            value={annualHours}
            min={1}
            max={4000}
            onChange={(value) => setHours(Number(value) || 0)}
          />
          <Fieldset variant="unstyled" legend={t("fields.registerSettings.ozgMaximum")}>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {ratedModels.map((model) => (
                <NumberInput
                  key={model}
                  label={wordsFor(t, `enumerations.ozgModel.${model}`)}
                  value={ozgMaximum[model]}
                  min={1}
                  max={9}
                  clampBehavior="strict"
                  allowDecimal={false}
                  onChange={(value) =>
                    setMaximum((before) => ({ ...before, [model]: Number(value) || before[model] }))
                  }
                />
              ))}
            </SimpleGrid>
          </Fieldset>
          <Text role="status" size="sm" fw={500}>
            {t(sum === 100 ? "processes.weights.sum" : "processes.weights.sumWrong", {
              sum: format.number(sum),
            })}
          </Text>
          <Group justify="space-between">
            <Button variant="subtle" onClick={() => setWeights({ ...defaultWeights })}>
              {t("processes.weights.reset")}
            </Button>
            <Button type="submit" disabled={!isComplete} loading={save.running}>
              {t("processes.weights.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
