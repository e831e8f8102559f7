import { Alert, Anchor, Button, Stack, Text, Title } from "@mantine/core";
import { removeRecord } from "@renderer/data/commands/records";
import { type Use, usesOf } from "@renderer/data/queries/settings";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { titleOf } from "@shared/domain/kinds";
import { IconTrash } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { Link } from "react-router";
import classes from "./People.module.css";

type Props = { kind: "orgUnits" | "persons"; id: string; name: string; onGone: () => void };

/** More than a glance can take in. */
const shownUses = 8;

/** Where a unit or person is used, and deleting it: refused with this very list while it is. */
export function Uses({ kind, id, name, onGone }: Props) {
  const { t } = useWords();
  const uses = useLive(() => usesOf(kind, id), [kind, id]);
  const [isRefused, setRefused] = useState(false);
  const remove = useAction(
    useCallback(async () => {
      await removeRecord(kind, id);
      onGone();
    }, [kind, id, onGone]),
  );
  if (!uses) return null;
  const list = uses.length > 0 && <UseList uses={uses} />;
  return (
    <Stack gap="xs">
      <Title order={3} size="h6">
        {uses.length === 0
          ? t("settings.people.notUsed")
          : t("settings.people.usedIn", { count: uses.length })}
      </Title>
      {isRefused && list ? (
        <Alert role="alert" color="yellow" variant="light">
          <Text size="sm" mb="xs">
            {t("settings.people.stillUsed", { name })}
          </Text>
          {list}
        </Alert>
      ) : (
        list
      )}
      <div>
        <Button
          variant="subtle"
          color="red"
          size="compact-md"
          ml={-8}
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          loading={remove.running}
          onClick={() => (uses.length > 0 ? setRefused(true) : remove.run())}
        >
          {t("settings.people.remove")}
        </Button>
      </div>
    </Stack>
  );
}

function UseList({ uses }: { uses: readonly Use[] }) {
  const { t } = useWords();
  return (
    <ul className={classes.uses}>
      {uses.slice(0, shownUses).map(({ kind, record }) => (
        <li key={record.id}>
          <Text span c="dimmed" size="sm">
            {t(`kinds.${kind}.one`)}:{" "}
          </Text>
          <Anchor component={Link} to={recordPath(kind, record)} size="sm">
            {"code" in record ? `${record.code} ` : ""}
            {titleOf(record) || t(`kinds.${kind}.one`)}
          </Anchor>
        </li>
      ))}
      {uses.length > shownUses && (
        <Text component="li" size="sm" c="dimmed">
          {t("settings.people.andMore", { count: uses.length - shownUses })}
        </Text>
      )}
    </ul>
  );
}
