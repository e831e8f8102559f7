import { Button, Group, Text, TextInput, VisuallyHidden } from "@mantine/core";
import type { PaperCards } from "@renderer/data/queries/paperCards";
import { useWords } from "@renderer/ui/useWords";
import { readCardCode, type TypedCard } from "@shared/domain/events/paperEntry";
import { pastedCards } from "@shared/transfer/pastedCards";
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import classes from "./Cards.module.css";
import { keepEntry } from "./keptEntry";
import { problemWords } from "./problemWords";

type Props = {
  eventId: string;
  cards: PaperCards;
  /** Typed before the page was left. */
  draft: TypedCard;
  /** What became of the card before. */
  told: string;
  onTake: (typed: readonly TypedCard[]) => void;
  /** A digit with Alt, or alone on a choice: the choice of that number. */
  onDigit: (digit: number) => void;
  /** What counts for this card and those that follow. */
  children: ReactNode;
};

/** Code, Tab or Enter, text, Enter. A key draws nothing but these two fields. */
export function EntryLine({ eventId, cards, draft, told, onTake, onDigit, children }: Props) {
  const { t } = useWords();
  const [code, setCode] = useState(draft.code);
  const codeField = useRef<HTMLInputElement>(null);
  const textField = useRef<HTMLInputElement>(null);
  const line = (): TypedCard => ({
    code: codeField.current?.value ?? "",
    text: textField.current?.value ?? "",
  });
  const keep = () => keepEntry(eventId, { draft: line() });
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
    onTake([typed]);
    keep();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.nativeEvent.isComposing) return;
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    const isOnChoice = event.target instanceof HTMLInputElement && event.target.type === "radio";
    if (digit !== undefined && (event.altKey || isOnChoice)) {
      event.preventDefault();
      onDigit(Number(digit));
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
    onTake(rows);
  };
  const known = code.trim() === "" ? undefined : readCardCode(code, cards);
  return (
    <>
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
          defaultValue={draft.code}
          onInput={(event) => {
            setCode(event.currentTarget.value);
            keep();
          }}
          onPaste={onPaste}
        />
        <TextInput
          ref={textField}
          className={classes.text}
          label={t("papers.cards.text")}
          autoComplete="off"
          defaultValue={draft.text}
          onInput={keep}
          onPaste={onPaste}
        />
        {children}
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
    </>
  );
}
