import { ActionIcon, Anchor, Group, Select, Stack, Text } from "@mantine/core";
import { changePaper } from "@renderer/data/commands/councilPapers";
import type { PaperPageData } from "@renderer/data/queries/councilPapers";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { PaperItem } from "@shared/domain/papers/councilPaper";
import { recordOfItem, stateOfItem } from "@shared/domain/papers/outcome";
import { IconX } from "@tabler/icons-react";
import { useCallback, useMemo } from "react";
import { Link } from "react-router";
import { itemChoices, itemOfKey, keyOfItem, wordsOfItem } from "../itemChoices";
import { stateWords } from "../stateWords";
import { Section } from "./Section";

/** What the paper is about, with how far each item is. */
export function ItemsSection({ data: { paper, source } }: { data: PaperPageData }) {
  const { t, collator } = useWords();
  const { id, items } = paper;
  const add = useAction(
    useCallback(
      async (key: string) => {
        const item = itemOfKey(key);
        if (item) await changePaper(id, (now) => ({ items: [...now.items, item] }));
      },
      [id],
    ),
  );
  const take = useAction(
    useCallback(
      async (gone: PaperItem) =>
        changePaper(id, (now) => ({
          items: now.items.filter((item) => keyOfItem(item) !== keyOfItem(gone)),
        })),
      [id],
    ),
  );
  const choices = useMemo(() => {
    const chosen = new Set(items.map(keyOfItem));
    return itemChoices(t, collator, source).map(({ group, items: ofKind }) => ({
      group,
      items: ofKind.filter(({ value }) => !chosen.has(value)),
    }));
  }, [t, collator, source, items]);
  return (
    <Section section="items">
      <Stack gap="sm">
        {items.length === 0 && <Text c="dimmed">{t("councilPapers.items.none")}</Text>}
        {items.map((item) => {
          const record = recordOfItem(item, source);
          const name = wordsOfItem(t, item, source);
          const state = stateOfItem(item, source);
          return (
            <Group key={keyOfItem(item)} justify="space-between" wrap="nowrap" gap="xs">
              <Text>
                {record ? (
                  <Anchor component={Link} to={recordPath(item.kind, record)}>
                    {name}
                  </Anchor>
                ) : (
                  name
                )}
                <Text span c="dimmed" size="sm">
                  {" · "}
                  {t(`kinds.${item.kind}.one`)}
                  {state && `, ${stateWords(t, item.kind, state)}`}
                </Text>
              </Text>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={t("councilPapers.items.remove", { name })}
                onClick={() => take.run(item)}
              >
                <IconX size={16} stroke={1.5} aria-hidden />
              </ActionIcon>
            </Group>
          );
        })}
        <Select
          aria-label={t("councilPapers.items.add")}
          placeholder={t("councilPapers.items.add")}
          data={choices}
          value={null}
          onChange={(key) => key && add.run(key)}
          searchable
          limit={200}
          maxDropdownHeight={320}
          nothingFoundMessage={t("ui.nothingFound")}
          maw={520}
        />
      </Stack>
    </Section>
  );
}
