import { Button, Group, SimpleGrid, Stack, Text, TextInput, ThemeIcon, Title } from "@mantine/core";
import { callHost } from "@renderer/desktop";
import { useWords } from "@renderer/ui/useWords";
import { readableExtensions } from "@shared/transfer/fileKind";
import type { SourceFile } from "@shared/transfer/readSource";
import { IconClipboard, IconFileText, IconTable } from "@tabler/icons-react";
import { type DragEvent, useState } from "react";
import classes from "./ChooseFiles.module.css";
import { chosenFolder } from "./chosenFolder";
import { droppedFiles } from "./droppedFiles";
import { usePastedCells } from "./usePastedCells";

type Props = { onFiles: (files: Promise<readonly SourceFile[]>) => void };

const hints = [
  { key: "strategy", icon: IconFileText },
  { key: "table", icon: IconTable },
] as const;

/** Where files and folders come in: dropped, or chosen with a button. */
export function ChooseFiles({ onFiles }: Props) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  usePastedCells((file) => onFiles(Promise.resolve([file])));
  const choose = () =>
    onFiles(callHost("file.choose", { extensions: [...readableExtensions], multiple: true }));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles(droppedFiles(event.dataTransfer));
  };
  return (
    <Stack gap="xl">
      <section
        aria-label={t("reading.choose.heading")}
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <Text fw={600} size="lg">
          {t(over ? "reading.choose.dropNow" : "reading.choose.drop")}
        </Text>
        <Text c="dimmed">{t("reading.choose.or")}</Text>
        <Group gap="sm" justify="center">
          <Button size="md" onClick={choose}>
            {t("reading.choose.button")}
          </Button>
          <Button size="md" variant="default" onClick={() => onFiles(chosenFolder())}>
            {t("reading.choose.folder")}
          </Button>
        </Group>
        <TextInput
          className={classes.paste}
          aria-label={t("reading.choose.pasteTitle")}
          placeholder={t("reading.choose.pasteHint")}
          leftSection={<IconClipboard size={18} stroke={1.5} aria-hidden />}
          value=""
          onChange={() => {}}
        />
        <Text size="sm" c="dimmed" maw={560} ta="center">
          {t("reading.choose.safeHint")}
        </Text>
      </section>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        {hints.map(({ key, icon: Icon }) => (
          <Group key={key} align="flex-start" wrap="nowrap">
            <ThemeIcon size={40} radius="xl" variant="light">
              <Icon size={20} stroke={1.5} aria-hidden />
            </ThemeIcon>
            <Stack gap={2}>
              <Title order={2} size="h4">
                {t(`reading.choose.${key}Title`)}
              </Title>
              <Text size="sm" c="dimmed">
                {t(`reading.choose.${key}Hint`)}
              </Text>
            </Stack>
          </Group>
        ))}
      </SimpleGrid>
    </Stack>
  );
}
