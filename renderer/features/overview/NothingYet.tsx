import { Button, Group } from "@mantine/core";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useWords } from "@renderer/ui/useWords";
import { IconCompass } from "@tabler/icons-react";
import { Link } from "react-router";

/** The first page of a new agenda: where to begin. */
export function NothingYet() {
  const { t } = useWords();
  return (
    <EmptyState
      icon={IconCompass}
      title={t("overview.empty.title")}
      hint={t("overview.empty.hint")}
      action={
        <Group justify="center" mt="xs">
          <Button component={Link} to="/agenda">
            {t("overview.empty.write")}
          </Button>
          <Button component={Link} to="/reading" variant="default">
            {t("overview.empty.read")}
          </Button>
          <Button component={Link} to="/inbox" variant="default">
            {t("overview.empty.collect")}
          </Button>
        </Group>
      }
    />
  );
}
