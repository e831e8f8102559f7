import { Button, Group, Text } from "@mantine/core";
import { removeSample } from "@renderer/data/commands/sample";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconInfoCircle } from "@tabler/icons-react";
import classes from "./SampleBanner.module.css";

/** Says on every page that the sample town is invented, and removes it in one click. */
export function SampleBanner() {
  const { t } = useWords();
  const { run, running } = useAction(removeSample);
  return (
    <Group className={classes.banner} gap="sm" wrap="nowrap">
      <IconInfoCircle size={18} stroke={1.5} aria-hidden />
      <Text size="sm" flex={1}>
        {t("app.sampleBanner")}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={() => run()} loading={running}>
        {t("app.removeSample")}
      </Button>
    </Group>
  );
}
