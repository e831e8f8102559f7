import { Modal } from "@mantine/core";
import type { Opening } from "@renderer/data/queries/opening";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { OpeningPreview } from "@renderer/ui/workspaceFile/OpeningPreview";
import type { ComponentProps } from "react";

/** A file or backup held against what is here. */
export type LookedAt = Opening & { fileName: string };

type Props = {
  title: string;
  /** Absent while the dialog is closed. */
  lookedAt: LookedAt | undefined;
  running: boolean;
  onOpen: () => void;
  onCancel: () => void;
};

/** What another workspace would change, before it takes the place of this one. */
export function OpeningDialog({ title, lookedAt, running, onOpen, onCancel }: Props) {
  return (
    <Modal opened={lookedAt !== undefined} onClose={onCancel} size="xl" title={title} returnFocus={false}>
      {lookedAt && <Preview {...lookedAt} running={running} onOpen={onOpen} onCancel={onCancel} />}
    </Modal>
  );
}

function Preview(props: ComponentProps<typeof OpeningPreview>) {
  useFocusBack();
  return <OpeningPreview {...props} />;
}
