import { Button, Group, Text } from "@mantine/core";
import { forgetAsked } from "@renderer/recovery/asked";
import { goToRecovery } from "@renderer/recovery/reasons";
import { useWords } from "@renderer/ui/useWords";
import { IconEye } from "@tabler/icons-react";
import classes from "./SampleBanner.module.css";

/** Says on every page that nothing can be changed here, and leads back to where that was chosen. */
export function LookBanner() {
  const { t } = useWords();
  const leave = () => {
    forgetAsked();
    goToRecovery("looked");
  };
  return (
    <Group className={classes.banner} gap="sm" wrap="nowrap" role="note">
      <IconEye size={18} stroke={1.5} aria-hidden />
      <Text size="sm" fw={600} flex={1}>
        {t("recovery.lookOnly.text")}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={leave}>
        {t("recovery.lookOnly.leave")}
      </Button>
    </Group>
  );
}
