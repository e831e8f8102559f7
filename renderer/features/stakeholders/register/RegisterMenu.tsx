import { ActionIcon, Menu, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { updateRecord } from "@renderer/data/commands/records";
import type { StakeholderRegister } from "@renderer/data/queries/stakeholders";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconDots, IconUsersPlus } from "@tabler/icons-react";
import { useCallback } from "react";
import { useStandingGroups } from "./useStandingGroups";

type Props = { register: Pick<StakeholderRegister, "house" | "missing"> };

/** What is seldom needed: adding the standing groups that are missing, and whether attitudes are recorded. */
export function RegisterMenu({ register }: Props) {
  const { t } = useWords();
  const { house, missing } = register;
  const add = useStandingGroups(house);
  return (
    <Menu position="bottom-end" shadow="md" width={340}>
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t("stakeholders.more")}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconUsersPlus size={16} stroke={1.5} aria-hidden />}
          disabled={missing.length === 0}
          onClick={() => add.run()}
        >
          {t(missing.length === 0 ? "stakeholders.standing.allThere" : "stakeholders.standing.addMissing")}
        </Menu.Item>
        {house && <AttitudeItem id={house.id} isOn={house.withAttitude ?? false} />}
      </Menu.Dropdown>
    </Menu>
  );
}

function AttitudeItem({ id, isOn }: { id: string; isOn: boolean }) {
  const { t } = useWords();
  const change = useAction(
    useCallback(
      async (withAttitude: boolean) => {
        await updateRecord("municipalities", id, { withAttitude: withAttitude || undefined });
        notifications.show({ message: t(`stakeholders.attitude.${withAttitude ? "on" : "off"}`) });
      },
      [id, t],
    ),
  );
  return (
    <Menu.CheckboxItem checked={isOn} onChange={change.run}>
      {t("stakeholders.attitude.action")}
      <Text size="xs" c="dimmed">
        {t("stakeholders.attitude.hint")}
      </Text>
    </Menu.CheckboxItem>
  );
}
