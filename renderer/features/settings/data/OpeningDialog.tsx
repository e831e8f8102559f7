import { Modal } from "@mantine/core";
import type { Opening } from "@renderer/data/queries/opening";
import { OpeningPreview } from "@renderer/ui/workspaceFile/OpeningPreview";

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
    <Modal opened={lookedAt !== undefined} onClose={onCancel} size="xl" title={title}>
      {lookedAt && <OpeningPreview {...lookedAt} running={running} onOpen={onOpen} onCancel={onCancel} />}
    </Modal>
  );
}
