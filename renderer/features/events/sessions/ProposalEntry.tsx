import { Button, Text, TextInput } from "@mantine/core";
import { pastedList } from "@renderer/ui/pastedList";
import { useWords } from "@renderer/ui/useWords";
import { IconPlus } from "@tabler/icons-react";
import { type ClipboardEvent, type FormEvent, useRef } from "react";
import classes from "./Sessions.module.css";
import type { SessionActions } from "./useSessionActions";

const fields = ["title", "question", "host"] as const;

/**
 * Topics as they are called out: Enter in any of the fields takes the session up and is back at the topic of the next
 * one. The words are taken out of the fields themselves, so that nothing waits for the disk.
 */
export function ProposalEntry({ add }: Pick<SessionActions, "add">) {
  const { t } = useWords();
  const form = useRef<HTMLFormElement>(null);
  const inputOf = (name: (typeof fields)[number]) =>
    form.current?.elements.namedItem(name) as HTMLInputElement | null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [title = "", question = "", host = ""] = fields.map((name) => inputOf(name)?.value.trim() ?? "");
    inputOf("title")?.focus();
    if (title === "") return;
    for (const name of fields) {
      const input = inputOf(name);
      if (input) input.value = "";
    }
    add([{ title, question, host }]);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const lines = pastedList(event.clipboardData);
    if (lines.length === 0) return;
    event.preventDefault();
    add(lines.map((title) => ({ title })));
  };
  return (
    <form ref={form} className={classes.entry} onSubmit={submit} aria-label={t("sessions.entry.label")}>
      {fields.map((name) => (
        <TextInput
          key={name}
          name={name}
          data-field={name}
          aria-label={t(`sessions.entry.${name}`)}
          placeholder={t(`sessions.entry.${name}`)}
          leftSection={name === "title" && <IconPlus size={18} stroke={1.5} aria-hidden />}
          autoComplete="off"
          onPaste={name === "title" ? paste : undefined}
        />
      ))}
      <Button type="submit" variant="default">
        {t("sessions.entry.add")}
      </Button>
      <Text size="xs" c="dimmed" className={classes.keys}>
        {t("sessions.entry.keys")}
      </Text>
    </form>
  );
}
