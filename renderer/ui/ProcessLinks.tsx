import { ActionIcon, Anchor, Group, Stack, Text } from "@mantine/core";
import type { Process } from "@shared/domain/processes/process";
import { IconX } from "@tabler/icons-react";
import { Link } from "react-router";
import { ReferenceSelect } from "./fields/ReferenceSelect";
import { recordPath } from "./recordPath";
import { useWords } from "./useWords";

type Props = {
  linked: readonly Process[];
  /** Those that could be linked. */
  others: readonly Process[];
  /** Said while none is linked. */
  none: string;
  onAdd: (process: Process) => void;
  onRemove: (process: Process) => void;
};

/** Processes something belongs to, each with the way to it and out of the list, and a field for the next. */
export function ProcessLinks({ linked, others, none, onAdd, onRemove }: Props) {
  const { t } = useWords();
  return (
    <Stack gap="xs">
      {linked.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <Stack component="ul" gap={4} m={0} p={0} style={{ listStyle: "none" }}>
          {linked.map((process) => (
            <Group component="li" key={process.id} justify="space-between" wrap="nowrap" gap="xs">
              <Anchor component={Link} to={recordPath("processes", process)}>
                {process.code} {process.name}
              </Anchor>
              <ActionIcon
                size="sm"
                color="gray"
                aria-label={t("processes.links.remove", { code: process.code })}
                onClick={() => onRemove(process)}
              >
                <IconX size={16} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
        </Stack>
      )}
      <ReferenceSelect
        // A new field after each choice: it always stands ready for the next process.
        key={linked.map(({ id }) => id).join()}
        label={t("processes.links.add")}
        placeholder={t("processes.links.find")}
        emptyText={linked.length + others.length === 0 ? t("processes.empty.title") : undefined}
        options={others.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }))}
        value={undefined}
        onSave={(chosen) => {
          const process = others.find(({ id }) => id === chosen);
          if (process) onAdd(process);
        }}
      />
    </Stack>
  );
}
