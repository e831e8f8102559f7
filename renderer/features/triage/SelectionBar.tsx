import { Button, Group, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { ItemActions } from "./ItemMenu";
import type { StateChoice } from "./inboxRows";

type Props = { ids: readonly string[]; choice: StateChoice; actions: ItemActions; onClear: () => void };

/** What can be done with all chosen items at once. */
export function SelectionBar({ ids, choice, actions, onClear }: Props) {
  const { t } = useWords();
  return (
    <Group gap="xs" role="region" aria-label={t("triage.list.selected", { count: ids.length })}>
      <Text fw={600}>{t("triage.list.selected", { count: ids.length })}</Text>
      {choice !== "parked" && (
        <Button size="compact-md" variant="light" onClick={() => actions.onPark(ids)}>
          {t("triage.list.park")}
        </Button>
      )}
      {choice !== "discarded" && (
        <Button size="compact-md" variant="light" onClick={() => actions.onDiscard(ids)}>
          {t("triage.list.discard")}
        </Button>
      )}
      {choice !== "new" && (
        <Button size="compact-md" variant="light" onClick={() => actions.onReopen(ids)}>
          {t("triage.list.reopen")}
        </Button>
      )}
      <Button size="compact-md" variant="subtle" color="gray" onClick={() => actions.onRemove(ids)}>
        {t("triage.list.remove")}
      </Button>
      <Button size="compact-md" variant="subtle" color="gray" onClick={onClear}>
        {t("triage.list.clearSelection")}
      </Button>
    </Group>
  );
}
