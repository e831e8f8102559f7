import { Group, Text, Title } from "@mantine/core";
import type { CommunicationPlan } from "@renderer/data/queries/communication";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { grouped } from "@shared/domain/grouped";
import { type Occasion, occasionKey } from "@shared/domain/stakeholders/occasions";
import { useId, useState } from "react";
import { unaskedOut } from "./debtColumns";
import { nearestFirst } from "./nearestFirst";
import classes from "./Unasked.module.css";
import { UnaskedKind } from "./UnaskedKind";

/** The order of asking: what was decided comes first. */
const askedOrder = ["decisions", "agendaVersions", "events", "milestones", "measures", "projects"] as const;

/** What was answered here stays until the page is left, so that a second group can be named. */
function useKept(occasions: readonly Occasion[]): Occasion[] {
  const [first] = useState(occasions);
  const known = new Set(first.map(occasionKey));
  return nearestFirst([...first, ...occasions.filter((one) => !known.has(occasionKey(one)))], today());
}

/** Occasions nobody has said of yet whom they affect, by their kind, each with the field to say it. */
export function Unasked({ plan }: { plan: CommunicationPlan }) {
  const { t, format } = useWords();
  const heading = useId();
  const byKind = grouped(useKept(plan.unasked), ({ kind }) => kind);
  const open = new Set(plan.unasked.map(occasionKey));
  return (
    <section aria-labelledby={heading} className={classes.section}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={2} size="h4" id={heading}>
          {t("communication.debt.unasked")}
        </Title>
        {plan.unasked.length > 0 && <ListExport {...unaskedOut(plan, { t, format })} />}
      </Group>
      <Text size="sm" c="dimmed">
        {t(byKind.size === 0 ? "communication.debt.unaskedNone" : "communication.debt.unaskedHint")}
      </Text>
      {askedOrder.map((kind) => {
        const asked = byKind.get(kind);
        return asked && <UnaskedKind key={kind} kind={kind} asked={asked} open={open} plan={plan} />;
      })}
    </section>
  );
}
