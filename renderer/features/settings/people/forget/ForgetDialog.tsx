import { Modal } from "@mantine/core";
import type { ErasureReport } from "@renderer/data/erasure";
import { workspaceInWords } from "@renderer/data/queries/workspace";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Person } from "@shared/domain/organisation/person";
import type { Workspace } from "@shared/domain/workspace";
import { useState } from "react";
import { ForgetDone } from "./ForgetDone";
import { ForgetForm } from "./ForgetForm";

type Props = { person: Person; onClose: () => void };

/** Which words go and where they stand; then what was done (RELIABILITY.md P15). Stays open while it works. */
export function ForgetDialog({ person, onClose }: Props) {
  const { t } = useWords();
  const workspace = useLive(workspaceInWords);
  const [isRunning, setRunning] = useState(false);
  const [done, setDone] = useState<{ report: ErasureReport; replacement: string }>();
  // While it is carried out the person's own record loses the name.
  const [name] = useState(person.displayName);
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnEscape={!isRunning}
      closeOnClickOutside={false}
      withCloseButton={!isRunning}
      title={done ? t("settings.privacy.forget.doneTitle") : t("settings.privacy.forget.title", { name })}
      size="xl"
      returnFocus={false}
    >
      {workspace && (
        <Steps
          asFound={{ person, workspace }}
          done={done}
          onRunning={setRunning}
          onDone={setDone}
          onClose={onClose}
        />
      )}
    </Modal>
  );
}

type StepsProps = {
  asFound: { person: Person; workspace: Workspace };
  done: { report: ErasureReport; replacement: string } | undefined;
  onRunning: (running: boolean) => void;
  onDone: (done: { report: ErasureReport; replacement: string }) => void;
  onClose: () => void;
};

function Steps({ asFound, done, ...on }: StepsProps) {
  // As it was when the dialog opened: what is shown must not change while it is carried out.
  const [{ person, workspace }] = useState(asFound);
  if (!done) return <ForgetForm person={person} workspace={workspace} {...on} />;
  const files = workspace.exportLog.filter(({ containsPersonIds }) => containsPersonIds.includes(person.id));
  return <ForgetDone {...done} files={files.map(({ fileName }) => fileName)} onClose={on.onClose} />;
}
