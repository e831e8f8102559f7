import { ActionIcon, Button, Group, Modal, Stack, Text, TextInput } from "@mantine/core";
import { addInboxItems } from "@renderer/data/commands/triage";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import { IconX } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import classes from "./PastePreview.module.css";
import { useTold } from "./useTold";

export type Pasted = { lines: readonly string[]; departmentIds: readonly string[] };

type Props = {
  pasted: Pasted;
  /** Texts that are in the inbox already. */
  known: ReadonlySet<string>;
  onClose: () => void;
};

/** More lines than anybody checks one by one; the rest is counted and taken up all the same. */
const shown = 200;

/** What a pasted list becomes, before it does: one line each, doubles marked and left out. */
export function PastePreview({ pasted, known, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const tell = useTold();
  const [source, setSource] = useState("");
  const [left, setLeft] = useState<ReadonlySet<number>>(() => doubles(pasted.lines, known));
  const kept = pasted.lines.filter((_, index) => !left.has(index));
  const add = useAction(
    useCallback(
      async (texts: readonly string[], sourceText: string) => {
        await addInboxItems(
          texts.map((text) => ({
            text,
            source: "pasted" as const,
            sourceText,
            departmentIds: [...pasted.departmentIds],
          })),
        );
        await tell("added", { count: texts.length });
        onClose();
      },
      [pasted.departmentIds, onClose, tell],
    ),
  );
  const toggle = (index: number) =>
    setLeft((before) => {
      const next = new Set(before);
      if (!next.delete(index)) next.add(index);
      return next;
    });
  return (
    <Modal opened onClose={onClose} size="xl" title={t("triage.paste.title")}>
      <Stack>
        <Text>{t("triage.paste.intro", { count: kept.length })}</Text>
        <ol className={classes.lines}>
          {pasted.lines.slice(0, shown).map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines never move
            <li key={index} className={classes.line} data-left={left.has(index) || undefined}>
              <span className={classes.text}>{line}</span>
              {known.has(line) && <span className={classes.mark}>{t("triage.paste.duplicate")}</span>}
              <ActionIcon
                color="gray"
                aria-pressed={left.has(index)}
                aria-label={t("triage.paste.remove", { number: index + 1 })}
                onClick={() => toggle(index)}
              >
                <IconX size={16} stroke={1.5} />
              </ActionIcon>
            </li>
          ))}
        </ol>
        {pasted.lines.length > shown && (
          <Text c="dimmed">{t("triage.paste.more", { count: pasted.lines.length - shown })}</Text>
        )}
        <TextInput
          label={t("triage.item.sourceText")}
          placeholder={t("triage.paste.source")}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("triage.paste.cancel")}
          </Button>
          <Button
            data-autofocus
            disabled={kept.length === 0}
            loading={add.running}
            onClick={() => add.run(kept, source.trim())}
          >
            {t("triage.paste.add", { count: kept.length })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

/** Places of lines that are known already or stand in the list twice. */
function doubles(lines: readonly string[], known: ReadonlySet<string>): ReadonlySet<number> {
  const seen = new Set(known);
  const found = new Set<number>();
  lines.forEach((line, index) => {
    if (seen.has(line)) found.add(index);
    seen.add(line);
  });
  return found;
}
