import { ActionIcon, Text, TextInput, Title } from "@mantine/core";
import type { ChainLink } from "@shared/domain/reportingChain";
import { IconX } from "@tabler/icons-react";
import { useCallback, useId } from "react";
import type { EditSession } from "./fields/autosave";
import { TextField } from "./fields/TextField";
import classes from "./ReportingChain.module.css";
import { useAction } from "./useAction";
import { useEntry } from "./useEntry";
import { useWords } from "./useWords";

const fields = ["who", "phone", "deputy", "informs"] as const;
const empty = { who: "", phone: "", deputy: "", informs: "" };

type Props = {
  title: string;
  /** What the chain is for and where it is printed. */
  hint: string;
  /** Level of the heading, by where the chain stands. */
  order: 2 | 3;
  chain: readonly ChainLink[];
  onSave: (next: ChainLink[], session?: EditSession) => Promise<unknown>;
};

/** Meldekette: who informs whom, to be printed. A new line is stored with Enter. DOMAIN.md (a), seed 004. */
export function ReportingChain({ title, hint, order, chain, onSave }: Props) {
  const { t } = useWords();
  const titleId = useId();
  const remove = useAction(
    useCallback((linkId: string) => onSave(chain.filter((link) => link.id !== linkId)), [chain, onSave]),
  );
  const { draft, set, first, onKeyDown } = useEntry<typeof empty>(
    empty,
    (link) => onSave([...chain, { ...link, id: crypto.randomUUID() }]),
    ({ who }) => who.trim() !== "",
  );
  return (
    <section aria-labelledby={titleId} className={classes.section}>
      <Title order={order} size={order === 2 ? "h4" : "h5"} id={titleId}>
        {title}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {hint}
      </Text>
      {chain.map((link, at) => (
        <fieldset key={link.id} className={classes.link}>
          <legend className={classes.number}>{t("ui.chain.link", { number: at + 1 })}</legend>
          {fields.map((field) => (
            <TextField
              key={field}
              label={t(`ui.chain.${field}`)}
              value={link[field]}
              required={field === "who"}
              onSave={(text, session) =>
                onSave(
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
            aria-label={t("ui.chain.remove", { who: link.who })}
            onClick={() => remove.run(link.id)}
          >
            <IconX size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </fieldset>
      ))}
      <fieldset className={classes.link} onKeyDown={onKeyDown}>
        <legend className={classes.number}>{t("ui.chain.add")}</legend>
        {fields.map((field, at) => (
          <TextInput
            key={field}
            ref={at === 0 ? first : undefined}
            label={t(`ui.chain.${field}`)}
            autoComplete="off"
            value={draft[field]}
            onChange={({ currentTarget }) => set({ [field]: currentTarget.value })}
          />
        ))}
      </fieldset>
    </section>
  );
}
