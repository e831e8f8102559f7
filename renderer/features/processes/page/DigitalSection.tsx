import { Fieldset, SimpleGrid, Stack, Text } from "@mantine/core";
import type { ProcessPageData } from "@renderer/data/queries/processes";
import { EnumMultiSelect } from "@renderer/ui/fields/EnumMultiSelect";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { ReferenceMultiSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useWords } from "@renderer/ui/useWords";
import { channels, criterionAnswers, ozgModels, serviceCriteria } from "@shared/domain/processes/process";
import { isLeikaKey } from "@shared/domain/processes/serviceKey";
import { Amount, Line, Lines, Rating, saveField, YesNo } from "./fields";
import { Section } from "./Section";

/** How digital it is: levels, six questions, ways in, systems, breaks. */
export function DigitalSection({ data }: { data: ProcessPageData }) {
  const { t } = useWords();
  const { process } = data;
  const maximum = process.ozgModel === "none" ? undefined : data.ozgMaximum[process.ozgModel];
  return (
    <Section section="digital">
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <Rating process={process} field="internalLevel" />
          <EnumMultiSelect
            label={t("fields.processes.channels")}
            enumeration="processChannel"
            values={channels}
            value={process.channels}
            onSave={saveField(process.id, "channels")}
          />
          <EnumSelect
            label={t("fields.processes.ozgModel")}
            enumeration="ozgModel"
            values={ozgModels}
            value={process.ozgModel}
            onSave={(model, session) => model && saveField(process.id, "ozgModel")(model, session)}
          />
          {maximum !== undefined && (
            <NumberField
              label={t("fields.processes.ozgLevel")}
              value={process.ozgLevel}
              min={0}
              max={maximum}
              whole
              onSave={saveField(process.id, "ozgLevel")}
            />
          )}
        </SimpleGrid>
        <Fieldset variant="unstyled" legend={t("fields.processes.criteria")}>
          <SimpleGrid cols={{ base: 1, xs: 2, sm: 3 }}>
            {serviceCriteria.map((criterion) => (
              <EnumSelect
                key={criterion}
                label={t(`enumerations.serviceCriterion.${criterion}`)}
                enumeration="criterionAnswer"
                values={criterionAnswers}
                value={process.criteria[criterion]}
                clearable
                onSave={(answer, session) => {
                  const { [criterion]: _, ...others } = process.criteria;
                  const next = answer === undefined ? others : { ...others, [criterion]: answer };
                  return saveField(process.id, "criteria")(next, session);
                }}
              />
            ))}
          </SimpleGrid>
        </Fieldset>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <ReferenceMultiSelect
            label={t("fields.processes.itSystemIds")}
            options={data.systems.map(({ id, name }) => ({ value: id, label: name }))}
            emptyText={t("processes.noSystem")}
            value={process.itSystemIds}
            onSave={saveField(process.id, "itSystemIds")}
          />
          <YesNo process={process} field="eFile" />
          <Amount process={process} field="mediaBreaks" whole />
          <Line process={process} field="onlineUrl" />
          <div>
            <Line process={process} field="fimServiceKey" />
            {!isLeikaKey(process.fimServiceKey) && (
              <Text size="sm" c="dimmed" mt={4} role="status">
                {t("processes.keyHint")}
              </Text>
            )}
          </div>
          <Line process={process} field="ozgId" />
        </SimpleGrid>
        <Lines process={process} field="staysAnalogReason" />
      </Stack>
    </Section>
  );
}
