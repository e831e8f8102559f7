import { Button, Group, Modal, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useFocusBack } from "./useFocusBack";
import { useWords } from "./useWords";

type Props = {
  title: string;
  /** What the button that answers says. */
  answer: string;
  isComplete?: boolean;
  running?: boolean;
  size?: "lg";
  onAnswer: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A question with its fields: answered by Enter or button, else nothing happens. */
export function AskDialog(props: Props) {
  const { title, answer, isComplete = true, running = false, size, onAnswer, onClose, children } = props;
  const { t } = useWords();
  useFocusBack();
  return (
    <Modal opened onClose={onClose} size={size} title={title}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // A key may send the form where its button could not.
          if (isComplete && !running) onAnswer();
        }}
      >
        <Stack>
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t("ui.cancel")}
            </Button>
            <Button type="submit" loading={running} disabled={!isComplete}>
              {answer}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
