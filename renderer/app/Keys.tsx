import { Alert, Anchor, Kbd, Modal, Stack, Table, Title } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { singleKeys } from "@renderer/ui/singleKeys";
import { useSingleKeys } from "@renderer/ui/useSingleKeys";
import { useWords } from "@renderer/ui/useWords";
import { useSyncExternalStore } from "react";
import { Link } from "react-router";
import { areaKeys, areSingle } from "./areaKeys";
import { keysList } from "./keysList";
import { shortcutText } from "./shortcutText";
import { useActions } from "./useActions";

/** Keys everywhere work also while a field has the focus, except undo and redo, which belong to the field there. */
const everywhere = new Set(["palette", "save", "keys"]);

/** Binds the shortcuts of all actions and shows the list of keys (F1 or ?). */
export function Keys() {
  const { t, language } = useWords();
  const actions = useActions();
  const areOn = useSingleKeys();
  const opened = useSyncExternalStore(keysList.watch, keysList.read);
  const bound = actions.flatMap((action) => (action.keys ? [{ ...action, keys: action.keys }] : []));
  useHotkeys(
    bound.filter(({ id }) => everywhere.has(id) || id.startsWith("/")).map(({ keys, run }) => [keys, run]),
    [],
    true,
  );
  useHotkeys([
    ...bound
      .filter(({ id }) => id === "undo" || id === "redo")
      .map(({ keys, run }) => [keys, run] as [string, () => void]),
    ["mod+shift+Z", () => actions.find(({ id }) => id === "redo")?.run()],
    ["shift+?", () => singleKeys.areOn() && keysList.open()],
  ]);
  const rows = bound
    .filter(({ group }) => group === "actions")
    .map(({ id, keys }) => [keys, t(`search.keys.${id as "palette"}`)] as const);
  return (
    <Modal opened={opened} onClose={keysList.close} title={t("search.keysTitle")} size="lg">
      <Stack>
        {!areOn && (
          <Alert color="gray">
            {t("search.keysOff")}{" "}
            <Anchor component={Link} to="/settings/appearance" inherit onClick={keysList.close}>
              {t("search.keysOffChange")}
            </Anchor>
          </Alert>
        )}
        <KeyTable
          title={t("search.keysEverywhere")}
          rows={[...rows, ["alt+1 … 0 ,", t("search.keys.page")]]}
          language={language}
        />
        {areaKeys.map((area) => (
          <KeyTable
            key={area.title}
            title={t(area.title)}
            rows={area.rows
              .filter(([keys]) => areOn || "isFixed" in area || !areSingle(keys))
              .map(([keys, words]) => [keys, t(`search.keys.${words}`)] as const)}
            language={language}
          />
        ))}
      </Stack>
    </Modal>
  );
}

type KeyTableProps = { title: string; rows: readonly (readonly [string, string])[]; language: "de" | "en" };

function KeyTable({ title, rows, language }: KeyTableProps) {
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {title}
      </Title>
      <Table>
        <Table.Tbody>
          {rows.map(([keys, words]) => (
            <Table.Tr key={words}>
              <Table.Th scope="row" w="40%" fw={400}>
                <Kbd>{shortcutText(keys, language)}</Kbd>
              </Table.Th>
              <Table.Td>{words}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
