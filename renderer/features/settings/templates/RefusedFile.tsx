import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { FindingList } from "./FindingList";
import type { Refused } from "./useTakeIn";

/** Says why a file cannot serve as a template, and what to do about it; nothing was changed. */
export function RefusedFile({ refused, onClose }: { refused: Refused | undefined; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Modal
      opened={refused !== undefined}
      onClose={onClose}
      size="lg"
      title={t("houseTemplates.refusedTitle", { name: refused?.fileName ?? "" })}
    >
      <Stack>
        {refused?.problem ? (
          <Text>{refused.problem}</Text>
        ) : (
          <FindingList findings={refused?.findings ?? []} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t("ui.close")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
