import type { CommunicationPlan } from "@renderer/data/queries/communication";
import type { SaidColumn } from "@renderer/ui/RecordTable/column";
import type { Shown } from "@renderer/ui/RecordTable/outgoing";
import { today } from "@renderer/ui/today";
import type { WordTools } from "@renderer/ui/useWords";
import type { Telling } from "@shared/domain/stakeholders/communicationDebt";
import { reachedBy } from "@shared/domain/stakeholders/communicationOrder";
import { lineSensitivity } from "@shared/domain/stakeholders/lineSensitivity";
import { type Occasion, occasionKey } from "@shared/domain/stakeholders/occasions";
import type { Stakeholder } from "@shared/domain/stakeholders/stakeholder";
import { untoldState } from "@shared/domain/stakeholders/untold";
import { occasionWords } from "../proposals/messageOf";

type Tools = Pick<WordTools, "t" | "format">;

/** Groups that are still to be told, in the order they hear. */
export const untoldGroups = ({ untold }: Telling, { stakeholders }: CommunicationPlan): Stakeholder[] =>
  untold.flatMap((id) => stakeholders.get(id) ?? []).sort((a, b) => reachedBy(a).step - reachedBy(b).step);

type DebtLine = Telling & { id: string };

/** What people are owed word of, as a table that leaves. */
export function debtOut(plan: CommunicationPlan, { t, format }: Tools): Shown<DebtLine> {
  const items = plan.rows.map(({ item }) => item);
  const columns: SaidColumn<DebtLine>[] = [
    { id: "what", label: t("communication.debt.what"), value: ({ occasion }) => occasionWords(t, occasion) },
    {
      id: "since",
      label: t("communication.debt.since"),
      value: ({ occasion }) => occasion.day,
      filter: "date",
    },
    {
      id: "untold",
      label: t("communication.debt.untold"),
      value: (telling) =>
        untoldGroups(telling, plan).map(({ id, label }) => {
          const state = untoldState(telling.occasion, id, items, today());
          return `${label}: ${t(`communication.debt.state.${state.is}`, { date: format.date(state.day) })}`;
        }),
    },
  ];
  return {
    rows: plan.debt.map((telling) => ({ ...telling, id: occasionKey(telling.occasion) })),
    columns,
    sensitivityOf: (telling) =>
      lineSensitivity({ subjects: [telling.occasion], audiences: untoldGroups(telling, plan) }, plan.persons),
    caption: t("communication.debt.title"),
  };
}

/** Occasions nobody has said of yet whom they affect, as a table that leaves. */
export function unaskedOut({ unasked }: CommunicationPlan, { t }: Tools): Shown<Occasion> {
  return {
    rows: unasked,
    columns: [
      { id: "what", label: t("communication.debt.what"), value: (one) => occasionWords(t, one) },
      { id: "within", label: t("communication.debt.within"), value: ({ within }) => within },
      { id: "day", label: t("communication.debt.day"), value: ({ day }) => day, filter: "date" },
    ],
    sensitivityOf: ({ sensitivity }) => sensitivity,
    caption: t("communication.debt.unaskedFile"),
  };
}
