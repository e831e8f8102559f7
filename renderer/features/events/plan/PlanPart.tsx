import { Button } from "@mantine/core";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useWords } from "@renderer/ui/useWords";
import { IconListDetails, IconPlus } from "@tabler/icons-react";
import type { PartProps } from "../partProps";
import { CarriedOver } from "./CarriedOver";
import { PlanEnd } from "./PlanEnd";
import { SlotList } from "./SlotList";
import { TopicsAhead } from "./TopicsAhead";
import { usePlan } from "./usePlan";

/** The course of the day: points with times that follow their durations. */
export function PlanPart(props: PartProps) {
  const { t } = useWords();
  const plan = usePlan(props);
  const { event } = props;
  const isEmpty = plan.slots.length === 0;
  const add = (
    <Button
      variant={isEmpty ? "filled" : "default"}
      leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
      onClick={() => plan.openDraft(plan.slots.at(-1)?.id ?? null)}
    >
      {t("events.plan.add")}
    </Button>
  );
  return (
    <>
      <CarriedOver event={event} />
      {isEmpty && plan.draftIndex === undefined ? (
        <EmptyState
          icon={IconListDetails}
          title={t("events.plan.empty")}
          hint={t("events.plan.emptyHint")}
          action={add}
        />
      ) : (
        <>
          <SlotList event={event} plan={plan} />
          {!isEmpty && <PlanEnd event={event} slots={plan.slots} />}
          {plan.draftIndex === undefined && add}
        </>
      )}
      <TopicsAhead event={event} slots={plan.slots} />
    </>
  );
}
