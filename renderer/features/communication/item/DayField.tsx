import { Button } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { CommunicationPlan, MessageRow } from "@renderer/data/queries/communication";
import { DateField } from "@renderer/ui/fields/DateField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { dayFieldOf } from "@shared/domain/stakeholders/messageOrder";
import { useCallback } from "react";
import { orderLines } from "./orderLines";
import { useSaveItem } from "./useSaveItem";
import { Warning } from "./Warning";

type Props = { plan: CommunicationPlan; row: MessageRow; field: "firstDate" | "nextDate" };

/**
 * One day of a message. Below the one it waits for: who must hear before or after, and a step to the nearest day that
 * keeps the order.
 */
export function DayField({ plan, row, field }: Props) {
  const { t, format } = useWords();
  const { id, item } = row;
  const save = useSaveItem(id);
  const isAwaited = dayFieldOf(item) === field;
  const lines = isAwaited ? orderLines(plan, row, { t, format, today: today() }) : [];
  const day = isAwaited ? plan.outOfOrder.get(id)?.fittingDay : undefined;
  const move = useAction(
    useCallback(
      async () =>
        updateRecord("communicationItems", id, field === "nextDate" ? { nextDate: day } : { firstDate: day }),
      [id, field, day],
    ),
  );
  return (
    <div>
      <DateField
        label={t(`fields.communicationItems.${field}`)}
        value={item[field]}
        onSave={save(field)}
        hint={lines.length > 0 && lines.map((line) => <Warning key={line}>{line}</Warning>)}
      />
      {day && (
        <Button variant="default" size="compact-sm" mt={6} onClick={() => move.run()}>
          {t("communication.rules.move", { date: format.date(day) })}
        </Button>
      )}
    </div>
  );
}
