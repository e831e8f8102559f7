import { SimpleGrid, Stack, Text } from "@mantine/core";
import type { ProcessPageData } from "@renderer/data/queries/processes";
import { useWords } from "@renderer/ui/useWords";
import { priorityOf } from "@shared/domain/processes/priority";
import { Amount } from "./fields";
import { Section } from "./Section";

/** How much work it binds. */
export function EffortSection({ data }: { data: ProcessPageData }) {
  const { t, format } = useWords();
  const { process } = data;
  const { boundHours, fte } = priorityOf(process, data.setting);
  return (
    <Section section="effort">
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2, sm: 4 }} style={{ alignItems: "end" }}>
          <Amount process={process} field="casesPerYear" whole />
          <Amount process={process} field="handlingMinutes" />
          <Amount process={process} field="leadTimeDays" />
          <Amount process={process} field="staffCount" />
        </SimpleGrid>
        <Text size="sm" c={boundHours === undefined ? "dimmed" : undefined}>
          {boundHours === undefined || fte === undefined
            ? t("processes.effortUnknown")
            : t("processes.effort", { hours: format.number(boundHours, 0), posts: format.number(fte, 2) })}
        </Text>
      </Stack>
    </Section>
  );
}
