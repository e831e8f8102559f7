import { Button, Checkbox, Group, SimpleGrid, Stack, Text } from "@mantine/core";
import { changePaper } from "@renderer/data/commands/councilPapers";
import type { PaperPageData } from "@renderer/data/queries/councilPapers";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { MoneyField, YearField } from "@renderer/ui/fields/NumberField";
import { TextField } from "@renderer/ui/fields/TextField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { budgetKinds, type FinancialImpact } from "@shared/domain/papers/councilPaper";
import { plannedCost } from "@shared/domain/papers/paperGaps";
import { useCallback } from "react";
import { Section } from "./Section";

const blank: FinancialImpact = { none: false, line: "", isInvestment: false };

/** What it costs and from which budget, or that it costs nothing. */
export function MoneySection({ data: { paper, source } }: { data: PaperPageData }) {
  const { t, format } = useWords();
  const impact = paper.financialImpact ?? blank;
  const save = useCallback(
    (patch: Partial<FinancialImpact>, session?: EditSession) =>
      changePaper(
        paper.id,
        (now) => ({ financialImpact: { ...blank, ...now.financialImpact, ...patch } }),
        session,
      ),
    [paper.id],
  );
  const set = useAction(save);
  const planned = plannedCost(paper, source);
  return (
    <Section section="money">
      <Stack>
        <Checkbox
          label={t("councilPapers.money.none")}
          checked={impact.none}
          onChange={(event) => set.run({ none: event.currentTarget.checked })}
        />
        {planned !== undefined && planned !== (impact.none ? 0 : impact.amount) && (
          <Group gap="sm">
            <Text size="sm">{t("councilPapers.money.planned", { amount: format.money(planned) })}</Text>
            <Button
              variant="default"
              size="compact-sm"
              onClick={() => set.run({ none: false, amount: planned })}
            >
              {t("councilPapers.money.takeOver")}
            </Button>
          </Group>
        )}
        {!impact.none && (
          <>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              <EnumSelect
                label={t("councilPapers.money.budget")}
                enumeration="budgetKind"
                values={budgetKinds}
                value={impact.budget}
                clearable
                onSave={(budget, session) => save({ budget }, session)}
              />
              <MoneyField
                label={t("councilPapers.money.amount")}
                value={impact.amount}
                onSave={(amount, session) => save({ amount }, session)}
              />
              <YearField
                label={t("councilPapers.money.from")}
                value={impact.from}
                onSave={(from, session) => save({ from }, session)}
              />
              <YearField
                label={t("councilPapers.money.to")}
                value={impact.to}
                onSave={(to, session) => save({ to }, session)}
              />
              <TextField
                label={t("councilPapers.money.line")}
                value={impact.line}
                onSave={(line, session) => save({ line }, session)}
              />
              <MoneyField
                label={t("councilPapers.money.followUpCosts")}
                value={impact.followUpCosts}
                onSave={(followUpCosts, session) => save({ followUpCosts }, session)}
              />
              <MoneyField
                label={t("councilPapers.money.savings")}
                value={impact.savings}
                onSave={(savings, session) => save({ savings }, session)}
              />
            </SimpleGrid>
            <Checkbox
              label={t("councilPapers.money.isInvestment")}
              checked={impact.isInvestment}
              onChange={(event) => set.run({ isInvestment: event.currentTarget.checked })}
            />
          </>
        )}
      </Stack>
    </Section>
  );
}
