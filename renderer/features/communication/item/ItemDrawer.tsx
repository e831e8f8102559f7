import { Button, Drawer, Group, Stack, Text } from "@mantine/core";
import { removeRecord } from "@renderer/data/commands/records";
import type { CommunicationPlan, MessageRow } from "@renderer/data/queries/communication";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconTrash } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { isPending } from "../plan/planColumns";
import { ToldDialog } from "../plan/ToldDialog";
import { AudienceFields } from "./AudienceFields";
import { MessageFields } from "./MessageFields";
import { RestFields } from "./RestFields";
import { ResultFields } from "./ResultFields";
import { ScheduleFields } from "./ScheduleFields";

type Props = { plan: CommunicationPlan; row: MessageRow | undefined; onClose: () => void };

/** One message beside the plan; every field saves itself. */
export function ItemDrawer({ plan, row, onClose }: Props) {
  const { t } = useWords();
  return (
    <Drawer
      opened={row !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={t("communication.item.label")}
    >
      {row && <Fields key={row.id} plan={plan} row={row} onClose={onClose} />}
    </Drawer>
  );
}

function Fields({ plan, row, onClose }: { plan: CommunicationPlan; row: MessageRow; onClose: () => void }) {
  const { t, format } = useWords();
  const [telling, setTelling] = useState(false);
  const { id } = row;
  const remove = useAction(
    useCallback(async () => {
      await removeRecord("communicationItems", id);
      onClose();
    }, [id, onClose]),
  );
  return (
    <Stack gap="xl">
      {isPending(row) && (
        <Group justify="space-between" wrap="nowrap">
          <Text c={row.isOverdue ? "var(--mantine-color-error)" : "dimmed"}>
            {[
              t(`enumerations.communicationStatus.${row.item.status}`),
              row.day && format.date(row.day),
              row.isOverdue && t("communication.plan.overdue"),
            ]
              .filter(Boolean)
              .join(" · ")}
          </Text>
          <Button onClick={() => setTelling(true)}>{t("communication.plan.told")}</Button>
        </Group>
      )}
      <AudienceFields plan={plan} row={row} />
      <MessageFields plan={plan} row={row} />
      <ScheduleFields plan={plan} row={row} />
      <ResultFields row={row} />
      <RestFields row={row} />
      <div>
        <Button
          variant="subtle"
          color="gray"
          ml={-12}
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          onClick={() => remove.run()}
        >
          {t("communication.item.remove")}
        </Button>
      </div>
      {telling && <ToldDialog item={row.item} onClose={() => setTelling(false)} />}
    </Stack>
  );
}
