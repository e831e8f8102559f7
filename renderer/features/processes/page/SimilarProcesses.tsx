import { Alert, Anchor, List, Text } from "@mantine/core";
import type { ProcessPageData } from "@renderer/data/queries/processes";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { IconUsers } from "@tabler/icons-react";
import { Link } from "react-router";

/** Processes of other units that may be the same work, as a lead for doing it once; nothing where there are none. */
export function SimilarProcesses({ data }: { data: ProcessPageData }) {
  const { t } = useWords();
  const { similar, units } = data;
  if (similar.length === 0) return null;
  const nameOf = (id: string | undefined) => units.find((unit) => unit.id === id)?.name ?? "–";
  return (
    <Alert
      variant="light"
      color="gray"
      icon={<IconUsers size={18} stroke={1.5} aria-hidden />}
      title={t("processes.similar.title")}
    >
      <Text size="sm" mb="xs">
        {t("processes.similar.hint")}
      </Text>
      <List size="sm" spacing={4}>
        {similar.map(({ process, because }) => (
          <List.Item key={process.id}>
            <Anchor component={Link} to={recordPath("processes", process)} inherit>
              {process.code} {process.name}
            </Anchor>{" "}
            <Text span size="sm">
              (
              {t("processes.similar.entry", {
                unit: nameOf(process.orgUnitId),
                reason: t(`processes.similar.reasons.${because}`),
              })}
              )
            </Text>
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
