import { Alert, Button, Select, Text, TextInput, VisuallyHidden } from "@mantine/core";
import type { NewCard } from "@renderer/data/commands/board";
import { pastedList } from "@renderer/ui/pastedList";
import { UnitChoice } from "@renderer/ui/UnitChoice";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type NoteKind, noteKinds } from "@shared/domain/events/note";
import type { RecordOf } from "@shared/domain/kinds";
import { hasHeadings } from "@shared/transfer/notesText";
import { IconPlus } from "@tabler/icons-react";
import {
  type ClipboardEvent,
  type FormEvent,
  type KeyboardEvent,
  startTransition,
  useRef,
  useState,
} from "react";
import { stepped } from "../stepped";
import { addAtOnce, storeAgain } from "./pendingCards";
import classes from "./QuickEntry.module.css";

type Props = {
  eventId: string;
  /** Point of the plan the cards belong to. */
  slotId: string | undefined;
  units: readonly RecordOf<"orgUnits">[];
  /** Cards that could not be stored. */
  failed: number;
  /** Several cards came in one step. */
  onMany: (count: number) => void;
  /** A text with headings was pasted: it is looked at before it becomes cards. */
  onNotes: (text: string) => void;
  /** Arrow down leaves the empty field for the board. */
  onLeave: () => void;
};

/** Whether a keyboard walks from tab to tab: then the board is only passed by and must not take it. */
const isWalkingTabs = () => document.activeElement?.matches("[role=tab]:focus-visible") ?? false;

/**
 * One field: Enter and Tab put the card on the board at once and leave the field empty for the next one. Nothing
 * waits for the disk. Kind and department stay for the cards that follow; nobody's name is asked for.
 */
export function QuickEntry({ eventId, slotId, units, failed, onMany, onNotes, onLeave }: Props) {
  const { t } = useWords();
  const [takesKeys] = useState(() => !isWalkingTabs());
  const [kind, setKind] = useState<NoteKind>("idea");
  const [departmentId, setDepartmentId] = useState<string>();
  const [told, setTold] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const draft = (text: string): NewCard => ({ eventId, slotId, kind, departmentId, text });
  const failure = (thrown: unknown) => showError(t, thrown);

  /** Takes the words out of the field itself: what is typed next is already the next card's. */
  const add = (): boolean => {
    const input = field.current;
    const text = input?.value.trim() ?? "";
    if (!input || text === "") return false;
    input.value = "";
    addAtOnce([draft(text)]).catch(failure);
    startTransition(() => setTold(t("board.entry.added", { text })));
    return true;
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData("text/plain");
    if (hasHeadings(text)) {
      event.preventDefault();
      onNotes(text);
      return;
    }
    const lines = pastedList(event.clipboardData);
    if (lines.length === 0) return;
    event.preventDefault();
    addAtOnce(lines.map(draft)).then(() => onMany(lines.length), failure);
  };
  const chooseByKeys = (step: 1 | -1, ofDepartment: boolean) => {
    if (ofDepartment) {
      const next = stepped([undefined, ...units.map(({ id }) => id)], departmentId, step);
      const name = units.find(({ id }) => id === next)?.name ?? t("board.entry.noDepartment");
      setDepartmentId(next);
      setTold(t("board.entry.chosen", { name }));
    } else {
      const next = stepped(noteKinds, kind, step);
      setKind(next);
      setTold(t("board.entry.chosen", { name: t(`enumerations.noteKind.${next}`) }));
    }
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    const step = ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key];
    const isEmpty = event.currentTarget.value.trim() === "";
    if (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey && !isEmpty)) {
      event.preventDefault();
      add();
    } else if (step && event.altKey) {
      event.preventDefault();
      chooseByKeys(step, event.shiftKey);
    } else if (event.key === "ArrowDown" && isEmpty) {
      event.preventDefault();
      onLeave();
    } else if (event.key === "Escape") {
      // What was begun stays; the keys of the room are free.
      event.preventDefault();
      event.currentTarget.blur();
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add();
    field.current?.focus();
  };
  return (
    <form className={classes.entry} onSubmit={submit}>
      <TextInput
        ref={field}
        className={classes.field}
        size="md"
        aria-label={t("board.entry.label")}
        placeholder={t("board.entry.placeholder")}
        leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
        autoComplete="off"
        autoFocus={takesKeys}
        onPaste={paste}
        onKeyDown={onKeyDown}
      />
      <Select
        className={classes.choice}
        size="md"
        aria-label={t("board.entry.kind")}
        data={noteKinds.map((value) => ({ value, label: t(`enumerations.noteKind.${value}`) }))}
        value={kind}
        allowDeselect={false}
        onChange={(value) => setKind(noteKinds.find((one) => one === value) ?? kind)}
      />
      <UnitChoice
        className={classes.choice}
        size="md"
        label={t("board.entry.department")}
        placeholder={t("board.entry.noDepartment")}
        units={units}
        value={departmentId}
        onChange={setDepartmentId}
      />
      <Button type="submit" size="md" variant="default">
        {t("board.entry.add")}
      </Button>
      <Text size="xs" c="dimmed" className={classes.keys}>
        {t("board.entry.keys")}
      </Text>
      <VisuallyHidden aria-live="polite">{told}</VisuallyHidden>
      {failed > 0 && (
        <Alert color="red" className={classes.keys} role="alert">
          {t("board.entry.failed", { count: failed })}{" "}
          <Button size="compact-sm" variant="default" onClick={() => storeAgain(eventId).catch(failure)}>
            {t("board.entry.retry")}
          </Button>
        </Alert>
      )}
    </form>
  );
}
