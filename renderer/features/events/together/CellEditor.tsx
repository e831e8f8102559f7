import { Button, Group, Paper, SegmentedControl, Text, TextInput } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type Ref, useState } from "react";
import type { Cell, CellChoice } from "./matrix";
import classes from "./matrix.module.css";

type Props = {
  title: string;
  choices: readonly CellChoice[];
  cell: Cell | undefined;
  sentenceRef: Ref<HTMLInputElement>;
  onSet: (patch: { value?: string; sentence?: string } | null) => unknown;
  /** Goes back to the cell in the matrix. */
  onBack: () => void;
};

/** The chosen cell: its value and one sentence on it, both also to be set without keys. */
export function CellEditor({ title, choices, cell, sentenceRef, onSet, onBack }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState<string>();
  const store = () => {
    if (draft !== undefined && draft !== cell?.sentence) onSet({ sentence: draft });
    setDraft(undefined);
  };
  return (
    <Paper className={classes.editor} withBorder p="sm" mt="md">
      <Text size="sm" fw={600} mb="xs" aria-live="polite">
        {title}
      </Text>
      <Group align="flex-end" wrap="wrap">
        <SegmentedControl
          aria-label={title}
          data={choices.map(({ value, label }, at) => ({ value, label: `${at + 1} ${label}` }))}
          value={cell?.value ?? ""}
          onChange={(value) => onSet({ value })}
        />
        <TextInput
          ref={sentenceRef}
          className={classes.sentence}
          label={t("votes.together.sentence")}
          disabled={!cell}
          value={draft ?? cell?.sentence ?? ""}
          onChange={(event) => setDraft(event.currentTarget.value)}
          onBlur={store}
          onKeyDown={(event) => {
            if (event.key !== "Enter" && event.key !== "Escape") return;
            if (event.key === "Escape") setDraft(undefined);
            onBack();
          }}
        />
        <Button variant="subtle" color="gray" disabled={!cell} onClick={() => onSet(null)}>
          {t("votes.together.clear")}
        </Button>
      </Group>
    </Paper>
  );
}
