import { Stack, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { codesOf } from "@shared/domain/events/cardBatch";
import type { PartProps } from "../../partProps";
import papersClasses from "../Papers.module.css";
import classes from "./Cards.module.css";
import { PrintCards } from "./PrintCards";
import { TypeCards } from "./TypeCards";
import { usePaperCards } from "./usePaperCards";

/** Karten auf Papier: printed with a code, typed in by it, and what is still missing. FIELD.md M6. */
export function PaperCardsSection({ event, slots }: PartProps) {
  const { t } = useWords();
  const cards = usePaperCards(event.id);
  if (cards === undefined) return null;
  const batches = cards.batches.map((batch) => {
    const missing = codesOf(batch).filter((code) => !cards.typed.has(code));
    return { ...batch, missing, typed: batch.count - missing.length };
  });
  const count = batches.reduce((sum, batch) => sum + batch.count, 0);
  const typed = batches.reduce((sum, batch) => sum + batch.typed, 0);
  return (
    <section className={papersClasses.section} aria-label={t("papers.cards.title")}>
      <Title order={2} size="h4">
        {t("papers.cards.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("papers.cards.hint")}
      </Text>
      <PrintCards eventId={event.id} slots={slots} isAgain={batches.length > 0} />
      <Stack gap="xs" mt="xl">
        <Title order={3} size="h5">
          {t("papers.cards.type")}
        </Title>
        <Text size="sm" c="dimmed">
          {t("papers.cards.typeHint")}
        </Text>
        <TypeCards eventId={event.id} cards={cards} />
        {count > 0 && (
          <>
            <Text size="sm" role="status">
              {t("papers.cards.progress", { typed, count })}
            </Text>
            {batches.map((batch) => (
              <details key={batch.id} className={classes.batch}>
                <summary>
                  {t("papers.cards.batch", {
                    question: batch.question || t("papers.cards.general"),
                    typed: batch.typed,
                    count: batch.count,
                  })}
                </summary>
                <Text size="sm" mt={4}>
                  {batch.missing.length === 0
                    ? t("papers.cards.allTyped")
                    : t("papers.cards.missing", { codes: batch.missing.join(", ") })}
                </Text>
              </details>
            ))}
          </>
        )}
      </Stack>
    </section>
  );
}
