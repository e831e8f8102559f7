import {
  ActionIcon,
  Alert,
  Button,
  Menu,
  Select,
  Text,
  TextInput,
  Title,
  UnstyledButton,
} from "@mantine/core";
import { pastedList } from "@renderer/ui/pastedList";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { BoardCard } from "@shared/domain/events/boardView";
import { type NoteKind, noteKinds } from "@shared/domain/events/note";
import type { Session } from "@shared/domain/events/session";
import { IconDots, IconPlus } from "@tabler/icons-react";
import { type ClipboardEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import { CardDialog } from "../board/CardDialog";
import { FateItems } from "../board/FateItems";
import { fateWords } from "../board/fateWords";
import { addAtOnce, storeAgain } from "../board/pendingCards";
import { RejectDialog } from "../board/RejectDialog";
import { useBoardActions } from "../board/useBoardActions";
import { type BoardDialog, chooseFate } from "../board/useCardSteps";
import classes from "./Sessions.module.css";
import type { Sessions } from "./useSessions";

/** Notes typed line by line; each is a card of the event and goes the way of cards. */
export function SessionNotes({ session, sessions }: { session: Session; sessions: Sessions }) {
  const { t } = useWords();
  const heading = useId();
  const [kind, setKind] = useState<NoteKind>("insight");
  const [dialog, show] = useState<BoardDialog>();
  const field = useRef<HTMLInputElement>(null);
  const { board, eventId } = sessions;
  const actions = useBoardActions(eventId, undefined);
  const cards = sessions.cardsOf(session.id);
  const failure = (thrown: unknown) => showError(t, thrown);
  const store = (texts: readonly string[]) =>
    addAtOnce(texts.map((text) => ({ eventId, sessionId: session.id, kind, text }))).catch(failure);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const text = event.currentTarget.value.trim();
    if (text === "") return;
    event.currentTarget.value = "";
    void store([text]);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = pastedList(event.clipboardData);
    if (lines.length === 0) return;
    event.preventDefault();
    void store(lines);
  };
  const opened = dialog?.name === "card" ? cards.find(({ note }) => note.id === dialog.id) : undefined;
  return (
    <section aria-labelledby={heading}>
      <Title order={3} size="h5" id={heading} mb={4}>
        {t("sessions.drawer.notes")}
      </Title>
      <div className={classes.noteEntry}>
        <TextInput
          ref={field}
          data-autofocus
          aria-label={t("sessions.drawer.newNote")}
          placeholder={t("sessions.drawer.newNotePlaceholder")}
          leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
          autoComplete="off"
          onKeyDown={onKeyDown}
          onPaste={paste}
        />
        <Select
          aria-label={t("sessions.drawer.kind")}
          data={noteKinds.map((value) => ({ value, label: t(`enumerations.noteKind.${value}`) }))}
          value={kind}
          allowDeselect={false}
          onChange={(value) => setKind(noteKinds.find((one) => one === value) ?? kind)}
        />
      </div>
      {board.failed > 0 && (
        <Alert color="red" role="alert" mt="xs">
          {t("board.entry.failed", { count: board.failed })}{" "}
          <Button size="compact-sm" variant="default" onClick={() => storeAgain(eventId).catch(failure)}>
            {t("board.entry.retry")}
          </Button>
        </Alert>
      )}
      {cards.length === 0 ? (
        <Text size="sm" c="dimmed" mt="xs">
          {t("sessions.drawer.noNotes")}
        </Text>
      ) : (
        <ul className={classes.notes} aria-label={t("sessions.drawer.notesOf")}>
          {cards.map((card) => (
            <NoteLine
              key={card.note.id}
              card={card}
              words={fateWords(t, card.fate, board.outcomes)}
              onOpen={() => show({ name: "card", id: card.note.id })}
              onRemove={() => actions.remove([card.note.id])}
              onFate={(choice) => chooseFate(actions, show, { cardIds: [card.note.id] }, choice)}
            />
          ))}
        </ul>
      )}
      {opened && <CardDialog card={opened} board={board} onClose={() => show(undefined)} />}
      {dialog?.name === "reject" && (
        <RejectDialog
          targets={dialog.targets}
          onReject={(reason) => actions.setFate(dialog.targets, "rejected", reason)}
          onClose={() => show(undefined)}
        />
      )}
    </section>
  );
}

type LineProps = {
  card: BoardCard;
  words: string;
  onOpen: () => void;
  onRemove: () => void;
  onFate: Parameters<typeof FateItems>[0]["onChoose"];
};

function NoteLine({ card: { note, fate, isPending }, words, onOpen, onRemove, onFate }: LineProps) {
  const { t } = useWords();
  const facts = [note.code, t(`enumerations.noteKind.${note.kind}`), fate.fate === "open" ? "" : words];
  return (
    <li className={classes.note}>
      <UnstyledButton className={classes.words} onClick={onOpen} disabled={isPending}>
        <span className={classes.noteText}>{note.text}</span>
        <span className={classes.facts}>{facts.filter((fact) => fact !== "").join(" · ")}</span>
      </UnstyledButton>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon
            color="gray"
            disabled={isPending}
            aria-label={t("sessions.drawer.noteMenu", { code: note.code })}
          >
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <FateItems onChoose={onFate} />
          <Menu.Divider />
          <Menu.Item onClick={onRemove}>{t("board.actions.remove")}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
