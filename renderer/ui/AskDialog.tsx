import { Button, Group, Modal, Stack } from "@mantine/core";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import type { ReactNode } from "react";

type Props = {
  title: string;
  /** What the button that answers says. */
  answer: string;
  isComplete?: boolean;
  running: boolean;
  size?: "lg";
  onAnswer: () => void;
  onClose: () => void;
  children: ReactNode;
};

/** A question with its fields: answered by Enter or button, else nothing happens. */
export function AskDialog(props: Props) {
  const { title, answer, isComplete = true, running, size, onAnswer, onClose, children } = props;
  const { t } = useWords();
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      size={size}
      title={title}
      closeButtonProps={{ "aria-label": t("table.close") }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer();
        }}
      >
        <Stack>
          {children}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t("communication.proposals.cancel")}
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
