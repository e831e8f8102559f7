import { Button, Group, NumberInput, Select, Text } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { paperCardsOf } from "@renderer/data/queries/paperCards";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type CardBatch, freeStart, mostCards } from "@shared/domain/events/cardBatch";
import type { Slot } from "@shared/domain/events/slot";
import { AppError } from "@shared/errors";
import { IconFileTypeDocx } from "@tabler/icons-react";
import { memo, useCallback, useState } from "react";
import { useSavePaper } from "../useSavePaper";
import classes from "./Cards.module.css";

type Props = {
  eventId: string;
  slots: readonly Slot[];
  /** Whether cards were printed before. */
  isAgain: boolean;
};
const papers = ["A6x4", "A6"] as const;

/** How many cards for which question; then they are a Word file to print, each with a code of its own. */
export const PrintCards = memo(function PrintCards({ eventId, slots, isAgain }: Props) {
  const { t } = useWords();
  const [counts, setCounts] = useState<Readonly<Record<string, number>>>({});
  const [paper, setPaper] = useState<(typeof papers)[number]>("A6x4");
  const save = useSavePaper("paperCards", eventId);
  const questions = [
    ...slots.filter(({ question }) => question.trim() !== "").map(({ id, question }) => ({ id, question })),
    { id: "", question: "" },
  ];
  const wanted = questions.filter(({ id }) => (counts[id] ?? 0) > 0);
  const total = wanted.reduce((sum, { id }) => sum + (counts[id] ?? 0), 0);
  const { run: saveNow } = save;
  const print = useAction(
    useCallback(async () => {
      const cards = await paperCardsOf(eventId);
      const taken = [...cards.batches, ...cards.elsewhere.flatMap(({ batches }) => batches)];
      const made: CardBatch[] = [];
      for (const { id: slotId, question } of wanted) {
        const count = counts[slotId] ?? 0;
        const first = freeStart([...taken, ...made], count, Math.random());
        if (first === undefined) throw new AppError("invalid", "No codes are left.", { kind: "events" });
        made.push({ id: crypto.randomUUID(), question, first, count, ...(slotId === "" ? {} : { slotId }) });
      }
      await updateRecord("events", eventId, { cardBatches: [...cards.batches, ...made] });
      setCounts({});
      saveNow({ draft: false, paper, recordIds: [eventId, ...made.map(({ id }) => id)] });
    }, [counts, eventId, paper, saveNow, wanted]),
  );
  return (
    <div>
      <ul className={classes.questions}>
        {questions.map(({ id, question }) => (
          <li key={id} className={classes.question}>
            <Text size="sm" className={classes.grow}>
              {question || t("papers.cards.general")}
            </Text>
            <NumberInput
              size="sm"
              w={110}
              min={0}
              max={mostCards}
              allowDecimal={false}
              allowNegative={false}
              clampBehavior="strict"
              aria-label={t("papers.cards.countOf", { question: question || t("papers.cards.general") })}
              value={counts[id] ?? ""}
              onChange={(value) => setCounts({ ...counts, [id]: Number(value) || 0 })}
            />
          </li>
        ))}
      </ul>
      <Group gap="sm" align="flex-end" mt="sm">
        <Select
          label={t("papers.paper")}
          data={papers.map((value) => ({ value, label: t(`papers.papers.${value}`) }))}
          value={paper}
          allowDeselect={false}
          onChange={(value) => setPaper(value === "A6" ? "A6" : "A6x4")}
        />
        <Button
          variant="default"
          disabled={total === 0}
          loading={print.running || save.running}
          leftSection={<IconFileTypeDocx size={18} stroke={1.5} aria-hidden />}
          onClick={() => print.run()}
        >
          {total === 0 ? t("papers.cards.printNone") : t("papers.cards.print", { count: total })}
        </Button>
        {isAgain && (
          <Button variant="subtle" loading={save.running} onClick={() => save.run({ draft: false, paper })}>
            {t("papers.cards.printAgain")}
          </Button>
        )}
      </Group>
    </div>
  );
});
