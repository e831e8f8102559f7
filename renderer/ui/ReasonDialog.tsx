import { Textarea } from "@mantine/core";
import { type ReactNode, useRef, useState } from "react";
import { AskDialog } from "./AskDialog";
import { useWords } from "./useWords";

type Props = {
  title: string;
  /** What the button that answers says. */
  answer: string;
  label: string;
  description?: string;
  placeholder?: string;
  /** What is said where nothing was given, other than that a reason is asked for. */
  missing?: string;
  running?: boolean;
  onReason: (reason: string) => void;
  onClose: () => void;
  /** What the reason is given for, above its field. */
  children?: ReactNode;
};

/** Asks why, and does not go on without an answer. Enter answers; with the shift key it begins a new line. */
export function ReasonDialog(props: Props) {
  const { t } = useWords();
  const {
    title,
    answer,
    missing = t("ui.reasonMissing"),
    running = false,
    onReason,
    onClose,
    children,
    ...field
  } = props;
  const [reason, setReason] = useState("");
  const [isRefused, setRefused] = useState(false);
  const input = useRef<HTMLTextAreaElement>(null);
  const isEmpty = reason.trim() === "";
  return (
    <AskDialog
      title={title}
      answer={answer}
      running={running}
      onAnswer={() => {
        setRefused(isEmpty);
        if (isEmpty) input.current?.focus();
        else onReason(reason.trim());
      }}
      onClose={onClose}
    >
      {children}
      <Textarea
        {...field}
        ref={input}
        data-autofocus
        autosize
        minRows={2}
        required
        value={reason}
        error={isRefused && isEmpty ? missing : undefined}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.shiftKey) return;
          event.preventDefault();
          event.currentTarget.form?.requestSubmit();
        }}
      />
    </AskDialog>
  );
}
