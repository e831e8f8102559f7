import { Button, Group, Modal, Stack, TextInput } from "@mantine/core";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type FormEvent, useCallback, useState } from "react";

type Props = {
  opened: boolean;
  onClose: () => void;
  title: string;
  label: string;
  /** What a good name looks like. */
  hint: string;
  /** Makes the record and shows it. */
  onCreate: (name: string) => Promise<unknown>;
};

/** Asks for the name of a new entry; everything else is entered beside the list. */
export function NewNamed({ opened, onClose, title, ...form }: Props) {
  return (
    <Modal opened={opened} onClose={onClose} title={title}>
      <NameForm {...form} onClose={onClose} />
    </Modal>
  );
}

function NameForm({ label, hint, onCreate, onClose }: Omit<Props, "opened" | "title">) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const create = useAction(
    useCallback(async () => {
      await onCreate(name.trim());
      onClose();
    }, [name, onCreate, onClose]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") create.run();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={label}
          description={hint}
          value={name}
          required
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={create.running} disabled={name.trim() === ""}>
            {t("stakeholders.create")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
