import { Button, TextInput, VisuallyHidden } from "@mantine/core";
import { addInboxItems, type NewInboxItem } from "@renderer/data/commands/triage";
import { pastedList } from "@renderer/ui/pastedList";
import { UnitChoice } from "@renderer/ui/UnitChoice";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { IconPlus } from "@tabler/icons-react";
import { type ClipboardEvent, type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import type { InboxRow } from "./inboxRows";
import classes from "./QuickEntry.module.css";

type Props = {
  units: readonly RecordOf<"orgUnits">[];
  /** Several lines were pasted: they are shown before anything is taken up. */
  onPasteLines: (lines: readonly string[], departmentIds: readonly string[]) => void;
  /** A line was stored. */
  onAdded: (items: readonly InboxRow[]) => void;
  /** Arrow down leaves the field for the list. */
  onLeave: () => void;
};

/** One line, Enter, next line: as fast as people talk. The field keeps the cursor. */
export function QuickEntry({ units, onAdded, onPasteLines, onLeave }: Props) {
  const { t } = useWords();
  const [text, setText] = useState("");
  const [unitId, setUnitId] = useState<string>();
  const [told, setTold] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const departmentIds = unitId ? [unitId] : [];

  const add = (event: FormEvent) => {
    event.preventDefault();
    const wanted = text.trim();
    field.current?.focus();
    if (wanted === "") return;
    setText("");
    const draft: NewInboxItem = { text: wanted, source: "manual", departmentIds };
    addInboxItems([draft]).then(
      (items) => {
        onAdded(items);
        setTold(t("triage.entry.added", { text: wanted }));
      },
      (thrown: unknown) => {
        setText((now) => now || wanted);
        showError(t, thrown);
      },
    );
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = pastedList(event.clipboardData);
    if (lines.length === 0) return;
    event.preventDefault();
    onPasteLines(lines, departmentIds);
  };
  const leave = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "ArrowDown") return;
    event.preventDefault();
    onLeave();
  };

  return (
    <form className={classes.entry} onSubmit={add}>
      <TextInput
        ref={field}
        className={classes.field}
        size="md"
        aria-label={t("triage.entry.label")}
        placeholder={t("triage.entry.placeholder")}
        leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
        autoComplete="off"
        autoFocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onPaste={paste}
        onKeyDown={leave}
      />
      <UnitChoice
        className={classes.unit}
        size="md"
        label={t("triage.entry.departments")}
        placeholder={t("triage.filter.department")}
        units={units}
        value={unitId}
        onChange={setUnitId}
      />
      <Button type="submit" size="md" variant="default">
        {t("triage.entry.add")}
      </Button>
      <VisuallyHidden aria-live="polite">{told}</VisuallyHidden>
    </form>
  );
}
