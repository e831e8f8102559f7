import { Button, Group, Modal, Textarea } from "@mantine/core";
import { splitCard } from "@renderer/data/commands/board";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { Note } from "@shared/domain/events/note";
import { type FormEvent, type KeyboardEvent, useCallback, useState } from "react";
import { useTold } from "../useTold";

/** A card as lines, one for each card it becomes; a single sentence is offered apart at its commas and "und". */
function proposed(text: string): string {
  if (text.includes("\n")) return text;
  const parts = text.split(/(?<=[.;!?])\s+|;\s*/).map((part) => part.trim());
  return parts.filter((part) => part !== "").join("\n");
}

export const linesOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** Takes a card apart: each line becomes a card of its own. */
export function SplitDialog({ note, onClose }: { note: Note; onClose: () => void }) {
  useFocusBack();
  const { t } = useWords();
  const tell = useTold();
  const [text, setText] = useState(() => proposed(note.text));
  const lines = linesOf(text);
  const { id, code } = note;
  const split = useAction(
    useCallback(
      async (texts: readonly string[]) => {
        await splitCard(id, texts);
        await tell(t("board.done.split", { code, count: texts.length }));
        onClose();
      },
      [id, code, tell, t, onClose],
    ),
  );
  const submit = (event: FormEvent | KeyboardEvent) => {
    event.preventDefault();
    if (lines.length > 1) split.run(lines);
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={t("board.split.title", { code })}>
      <form onSubmit={submit}>
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          maxRows={14}
          label={t("board.split.text")}
          description={t("board.split.hint")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
        <Group justify="flex-end" mt="md">
          <Button variant="subtle" color="gray" onClick={onClose}>
            {t("board.import.cancel")}
          </Button>
          <Button type="submit" disabled={lines.length < 2} loading={split.running}>
            {t("board.split.submit", { count: lines.length })}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
