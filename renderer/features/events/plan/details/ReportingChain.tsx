import { ActionIcon, Text, TextInput, Title } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Event } from "@shared/domain/events/event";
import type { ChainLink } from "@shared/domain/events/reportingChain";
import { IconX } from "@tabler/icons-react";
import { useCallback, useId } from "react";
import { useEntry } from "../../results/useEntry";
import classes from "./ReportingChain.module.css";

const fields = ["who", "phone", "deputy", "informs"] as const;
const empty = { who: "", phone: "", deputy: "", informs: "" };

/** Meldekette: who informs whom on the day, to be printed. A new line is stored with Enter. */
export function ReportingChain({ event: { id, chain } }: { event: Event }) {
  const { t } = useWords();
  const titleId = useId();
  const setChain = useCallback(
    (next: readonly ChainLink[], session?: { group: string }) =>
      updateRecord("events", id, { chain: [...next] }, session),
    [id],
  );
  const remove = useAction(
    useCallback((linkId: string) => setChain(chain.filter((link) => link.id !== linkId)), [chain, setChain]),
  );
  const { draft, set, first, onKeyDown } = useEntry<typeof empty>(
    empty,
    (link) => setChain([...chain, { ...link, id: crypto.randomUUID() }]),
    ({ who }) => who.trim() !== "",
  );
  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <Title order={2} size="h4" id={titleId}>
        {t("events.details.chain.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("events.details.chain.hint")}
      </Text>
      {chain.map((link, at) => (
        <fieldset key={link.id} className={classes.link}>
          <legend className={classes.number}>{t("events.details.chain.link", { number: at + 1 })}</legend>
          {fields.map((field) => (
            <TextField
              key={field}
              label={t(`events.details.chain.${field}`)}
              value={link[field]}
              required={field === "who"}
              onSave={(text, session) =>
                setChain(
                  chain.map((one) => (one.id === link.id ? { ...one, [field]: text } : one)),
                  session,
                )
              }
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            mt={26}
            aria-label={t("events.details.chain.remove", { who: link.who })}
            onClick={() => remove.run(link.id)}
          >
            <IconX size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      <fieldset className={classes.link} onKeyDown={onKeyDown}>
        <legend className={classes.number}>{t("events.details.chain.add")}</legend>
        {fields.map((field, at) => (
          <TextInput
            key={field}
            ref={at === 0 ? first : undefined}
            label={t(`events.details.chain.${field}`)}
            autoComplete="off"
            value={draft[field]}
            onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
          />
        ))}
      </fieldset>
    </section>
  );
}
