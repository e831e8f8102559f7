import { Alert, Button, Group, Stack, Text, Title } from "@mantine/core";
import type { KindDifference } from "@shared/transfer/openingDifference";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useWords } from "../useWords";
import { DifferenceTable } from "./DifferenceTable";

type Props = {
  fileName: string;
  opened: OpenedWorkspace;
  differences: readonly KindDifference[];
  /** Nothing is here yet: the file simply comes in. */
  replacesNothing: boolean;
  running: boolean;
  onOpen: () => void;
  onCancel: () => void;
};

/** What a chosen workspace file holds and what opening it would change, before anything happens. */
export function OpeningPreview(props: Props) {
  const { fileName, opened, differences, replacesNothing, running, onOpen, onCancel } = props;
  const { t, format } = useWords();
  const { manifest, dangling } = opened;
  const changing = differences.filter((one) => one.appears + one.disappears + one.changes > 0);
  const isSame = changing.length === 0;
  const unchanged = differences.length - changing.length;
  return (
    <Stack gap="lg">
      <Stack gap={2}>
        <Title order={2} size="h3">
          {manifest.title || t("settings.opening.unnamed")}
        </Title>
        <Text c="dimmed">
          {t("settings.opening.fileName")} {fileName} · {t("settings.opening.written")}{" "}
          {format.dateTime(manifest.createdAt)} · {t("settings.opening.byVersion")} {manifest.appVersion}
        </Text>
      </Stack>
      {dangling.length > 0 && (
        <Alert icon={<IconAlertTriangle stroke={1.5} />} color="yellow" variant="light">
          {t("settings.opening.dangling", { count: dangling.length })}
        </Alert>
      )}
      {isSame && !replacesNothing && <Text>{t("settings.opening.same")}</Text>}
      {!isSame && (
        <DifferenceTable
          differences={replacesNothing ? differences : changing}
          withPresent={!replacesNothing}
        />
      )}
      {!isSame && !replacesNothing && unchanged > 0 && (
        <Text size="sm" c="dimmed">
          {t("settings.opening.unchanged", { count: unchanged })}
        </Text>
      )}
      <Group>
        <Button onClick={onOpen} loading={running} disabled={isSame && !replacesNothing}>
          {t(replacesNothing ? "settings.opening.open" : "settings.opening.replace")}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {t("ui.cancel")}
        </Button>
      </Group>
    </Stack>
  );
}
