import { ActionIcon, Button, Popover, TextInput } from "@mantine/core";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconPlus } from "@tabler/icons-react";
import { type FormEvent, useCallback, useState } from "react";

type Props = {
  /** What the button does, in words. */
  label: string;
  inputLabel: string;
  onAdd: (name: string) => Promise<unknown>;
};

/** Adds a person or department that is missing from the choices, without leaving the form. */
export function AddRecord({ label, inputLabel, onAdd }: Props) {
  const { t } = useWords();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState("");
  const add = useAction(
    useCallback(
      async (wanted: string) => {
        await onAdd(wanted);
        setName("");
        setOpened(false);
      },
      [onAdd],
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (name.trim() !== "") add.run(name.trim());
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <ActionIcon
          size={36}
          aria-label={label}
          title={label}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <IconPlus size={18} stroke={1.5} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        <form onSubmit={submit}>
          <TextInput
            label={inputLabel}
            value={name}
            data-autofocus
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" mt="sm" size="xs" loading={add.running}>
            {t("triage.gate.add")}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
