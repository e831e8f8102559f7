import { Button, Checkbox, Group, Stack, Text, TextInput } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type FormEvent, useState } from "react";
import { type OfferedWord, refusalOf, withChoice, withOwnWord } from "./wordChoice";

type Props = {
  words: readonly OfferedWord[];
  replacement: string;
  /** In how many places a word that is not chosen would stay. */
  left: ReadonlyMap<string, number>;
  onChange: (words: OfferedWord[]) => void;
};

/** The words that are replaced, each to be left out, and one's own to be added. */
export function ForgetWords({ words, replacement, left, onChange }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const refusal = refusalOf(typed, replacement);
    setProblem(refusal && t(`settings.privacy.forget.${refusal}`));
    if (refusal) return;
    onChange(withOwnWord(words, typed));
    setTyped("");
  };
  return (
    <Stack gap="sm">
      <Checkbox.Group
        label={t("settings.privacy.forget.words")}
        value={words.filter(({ isChosen }) => isChosen).map(({ word }) => word)}
      >
        <Stack gap={6} mt={6}>
          {words.map(({ word, from }) => (
            <Checkbox
              key={word}
              value={word}
              onChange={(event) => onChange(withChoice(words, word, event.currentTarget.checked))}
              label={
                <>
                  {word}{" "}
                  <Text span c="dimmed" size="sm">
                    ({t(`settings.privacy.forget.from.${from}`)})
                  </Text>
                </>
              }
              description={
                left.has(word) && t("settings.privacy.forget.stays", { count: left.get(word) ?? 0 })
              }
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <form onSubmit={add}>
        <Group align="flex-start" gap="sm">
          <TextInput
            flex={1}
            maw={380}
            label={t("settings.privacy.forget.add")}
            description={t("settings.privacy.forget.addHint")}
            value={typed}
            error={problem}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" mt={46}>
            {t("settings.privacy.forget.addWord")}
          </Button>
        </Group>
      </form>
    </Stack>
  );
}
