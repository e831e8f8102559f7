import { Textarea } from "@mantine/core";
import { splitCard } from "@renderer/data/commands/board";
import { AskDialog } from "@renderer/ui/AskDialog";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Note } from "@shared/domain/events/note";
import { useCallback, useState } from "react";
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
  return (
    <AskDialog
      title={t("board.split.title", { code })}
      answer={t("board.split.submit", { count: lines.length })}
      isComplete={lines.length > 1}
      running={split.running}
      size="lg"
      onAnswer={() => split.run(lines)}
      onClose={onClose}
    >
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
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
            event.currentTarget.form?.requestSubmit();
        }}
      />
    </AskDialog>
  );
}
