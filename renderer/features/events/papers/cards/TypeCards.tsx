import { Alert, Button, Group, Radio, Select, Stack, Text, TextInput, VisuallyHidden } from "@mantine/core";
import type { PaperCards } from "@renderer/data/queries/paperCards";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type NoteKind, noteKinds } from "@shared/domain/events/note";
import { readCardCode, readTypedCards, type TypedCard } from "@shared/domain/events/paperEntry";
import { pastedCards } from "@shared/transfer/pastedCards";
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from "react";
import { addAtOnce, storeAgain } from "../../board/pendingCards";
import classes from "./Cards.module.css";
import { keepEntry, keptEntry, type WaitingCard } from "./keptEntry";
import { problemWords } from "./problemWords";
import { WaitingCards } from "./WaitingCards";

type Props = { eventId: string; cards: PaperCards & { failed: number } };

/**
 * Types cards in from paper: code, Tab or Enter, text, Enter, and the next. A line that cannot be taken waits below
 * with its reason, so that nobody who looks at the paper types into the void.
 */
export function TypeCards({ eventId, cards }: Props) {
  const { t } = useWords();
  const [kept] = useState(() => keptEntry(eventId));
  const [waiting, setWaiting] = useState(kept.waiting);
  const [kind, setKind] = useState<NoteKind>("idea");
  const [departmentId, setDepartmentId] = useState<string>();
  const [code, setCode] = useState(kept.draft.code);
  const [told, setTold] = useState("");
  const codeField = useRef<HTMLInputElement>(null);
  const textField = useRef<HTMLInputElement>(null);
  const line = (): TypedCard => ({
    code: codeField.current?.value ?? "",
    text: textField.current?.value ?? "",
  });
  useEffect(
    () => keepEntry(eventId, { draft: { code, text: textField.current?.value ?? "" }, waiting }),
    [eventId, code, waiting],
  );
  const failure = (thrown: unknown) => showError(t, thrown);
  /** Puts what can be read on the board at once; the rest joins those that wait. */
  const take = (given: readonly TypedCard[]): readonly WaitingCard[] => {
    const read = readTypedCards(given, cards);
    if (read.cards.length > 0)
      addAtOnce(read.cards.map((card) => ({ ...card, eventId, kind, departmentId }))).catch(failure);
    const [only] = read.cards;
    setTold(
      read.cards.length > 1
        ? t("papers.cards.takenMany", { count: read.cards.length })
        : only
          ? t("papers.cards.taken", { text: [only.paperCode, only.text].filter(Boolean).join(" ") })
          : "",
    );
    const left = read.waiting.map(({ why: _why, ...card }) => ({ ...card, id: crypto.randomUUID() }));
    setWaiting((before) => [...before, ...left]);
    return left;
  };
  const submit = () => {
    const typed = line();
    if (typed.text.trim() === "") {
      (typed.code.trim() === "" ? codeField : textField).current?.focus();
      return;
    }
    // The fields are free before anything else happens: the next keystroke is the next card's.
    if (codeField.current) codeField.current.value = "";
    if (textField.current) textField.current.value = "";
    codeField.current?.focus();
    setCode("");
    take([typed]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const digit = /^Digit([1-7])$/.exec(event.code)?.[1];
    const isOnKind = event.target instanceof HTMLInputElement && event.target.type === "radio";
    const chosen =
      digit === undefined || !(event.altKey || isOnKind) ? undefined : noteKinds[Number(digit) - 1];
    if (chosen) {
      event.preventDefault();
      setKind(chosen);
    } else if (event.key === "Enter" && !event.shiftKey && !event.defaultPrevented) {
      event.preventDefault();
      if (event.target === codeField.current && line().text.trim() === "") textField.current?.focus();
      else submit();
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const rows = pastedCards(event.clipboardData.getData("text/plain"));
    if (rows === undefined) return;
    event.preventDefault();
    take(rows);
  };
  const known = code.trim() === "" ? undefined : readCardCode(code, cards);
  return (
    <Stack gap="sm">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the fields inside, which are what is used */}
      <div className={classes.entry} onKeyDown={onKeyDown}>
        <TextInput
          ref={codeField}
          className={classes.code}
          label={t("papers.cards.code")}
          description={
            known && "batch" in known ? known.batch.question || t("papers.cards.general") : undefined
          }
          error={known && "problem" in known && code.trim().length > 3 ? problemWords(t, known) : undefined}
          inputWrapperOrder={["label", "input", "description", "error"]}
          autoComplete="off"
          spellCheck={false}
          defaultValue={kept.draft.code}
          onInput={(event) => setCode(event.currentTarget.value)}
          onPaste={onPaste}
        />
        <TextInput
          ref={textField}
          className={classes.text}
          label={t("papers.cards.text")}
          autoComplete="off"
          defaultValue={kept.draft.text}
          onInput={() => keepEntry(eventId, { draft: line(), waiting })}
          onPaste={onPaste}
        />
        <Radio.Group
          className={classes.whole}
          label={t("papers.cards.kind")}
          value={kind}
          onChange={(value) => setKind(noteKinds.find((one) => one === value) ?? kind)}
        >
          <Group gap="md" mt={4}>
            {noteKinds.map((one, at) => (
              <Radio key={one} value={one} label={`${at + 1} ${t(`enumerations.noteKind.${one}`)}`} />
            ))}
          </Group>
        </Radio.Group>
        {cards.units.length > 0 && (
          <Select
            className={classes.text}
            label={t("papers.cards.department")}
            placeholder={t("papers.cards.noDepartment")}
            data={cards.units.map(({ id, name }) => ({ value: id, label: name }))}
            value={departmentId ?? null}
            searchable
            clearable
            clearButtonProps={{ "aria-label": t("ui.clear", { label: t("papers.cards.department") }) }}
            onChange={(value) => setDepartmentId(value ?? undefined)}
          />
        )}
      </div>
      <Group gap="md">
        <Button variant="default" onClick={submit}>
          {t("papers.cards.take")}
        </Button>
        <Text size="sm" c="dimmed">
          {told || t("papers.cards.keys")}
        </Text>
        <VisuallyHidden aria-live="polite">{told}</VisuallyHidden>
      </Group>
      {cards.failed > 0 && (
        <Alert color="red" role="alert">
          {t("board.entry.failed", { count: cards.failed })}{" "}
          <Button size="compact-sm" variant="default" onClick={() => storeAgain(eventId).catch(failure)}>
            {t("board.entry.retry")}
          </Button>
        </Alert>
      )}
      <WaitingCards
        waiting={waiting}
        cards={cards}
        onChange={(card) => setWaiting(waiting.map((one) => (one.id === card.id ? card : one)))}
        onTake={({ id, ...card }) => {
          const left = readTypedCards([card], cards).waiting;
          if (left.length > 0) return;
          setWaiting((before) => before.filter((one) => one.id !== id));
          take([card]);
        }}
        onDrop={(id) => setWaiting(waiting.filter((one) => one.id !== id))}
      />
    </Stack>
  );
}
