import { Fieldset, Input, SimpleGrid, TextInput } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { useAutosave } from "@renderer/ui/fields/useAutosave";
import { useWords } from "@renderer/ui/useWords";
import type { HouseTerm, Municipality } from "@shared/domain/organisation/municipality";
import { terms as germanTerms } from "@shared/i18n/de/terms";
import { terms as englishTerms } from "@shared/i18n/en/terms";
import { type FocusEvent, useId } from "react";

const ownWords = { de: germanTerms, en: englishTerms };
const forms = ["one", "many"] as const;
type Forms = { one: string; many: string };

const sameForms = (a: Forms | undefined, b: Forms | undefined) => a?.one === b?.one && a?.many === b?.many;

/** Singular and plural of one term. They are stored together, since texts need both. */
export function HouseTermFields({ municipality, term }: { municipality: Municipality; term: HouseTerm }) {
  const { t, language } = useWords();
  const problemId = useId();
  const { [term]: stored, ...others } = municipality.terms;
  const field = useAutosave<Forms | undefined, Forms>({
    value: stored,
    onSave: (words, session) =>
      updateRecord(
        "municipalities",
        municipality.id,
        { terms: words ? { ...others, [term]: words } : others },
        session,
      ),
    toDraft: (words) => words ?? { one: "", many: "" },
    fromDraft: ({ one, many }) => {
      const words = { one: one.trim(), many: many.trim() };
      if (words.one && words.many) return { value: words };
      return words.one || words.many ? { problem: t("settings.house.bothForms") } : { value: undefined };
    },
    same: sameForms,
  });
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) field.onBlur();
  };
  return (
    <Fieldset
      variant="unstyled"
      p={0}
      m={0}
      bd={0}
      aria-label={ownWords[language][term].one}
      onFocus={field.onFocus}
      onBlur={leave}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="xs">
        {forms.map((form) => (
          <TextInput
            key={form}
            label={t("settings.house.insteadOf", { word: ownWords[language][term][form] })}
            placeholder={ownWords[language][term][form]}
            value={field.draft[form]}
            error={field.problem !== undefined && field.draft[form].trim() === ""}
            aria-describedby={field.problem ? problemId : undefined}
            onChange={(event) => field.change({ ...field.draft, [form]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      {field.problem && (
        <Input.Error id={problemId} mt={4}>
          {field.problem}
        </Input.Error>
      )}
    </Fieldset>
  );
}
