import { ActionIcon, TextInput } from "@mantine/core";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconCornerDownLeft } from "@tabler/icons-react";
import { type FormEvent, useCallback, useState } from "react";

type Props = { label: string; onAdd: (title: string) => Promise<unknown> };

/** A line for the next part of a list: Enter adds it and stays for the one after. */
export function AddPart({ label, onAdd }: Props) {
  const { t } = useWords();
  const [title, setTitle] = useState("");
  const add = useAction(
    useCallback(
      async (text: string) => {
        await onAdd(text);
        setTitle("");
      },
      [onAdd],
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== "") add.run(title.trim());
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        aria-label={label}
        placeholder={label}
        value={title}
        onChange={(event) => setTitle(event.currentTarget.value)}
        rightSection={
          <ActionIcon
            type="submit"
            color="gray"
            aria-label={`${label}: ${t("projectPage.add")}`}
            disabled={title.trim() === ""}
          >
            <IconCornerDownLeft size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        }
      />
    </form>
  );
}
