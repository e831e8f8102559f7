import { dueDay } from "../../domain/stakeholders/communicationDebt";
import type { CommunicationItem } from "../../domain/stakeholders/communicationItem";
import { base, said, wholeDay } from "./entryLines";
import type { IcsComponent } from "./icsText";

/**
 * A message of the communication plan on the day it is due; none without a day or once it is settled. One that recurs
 * stands on its next day: importing a newer file moves the entry. `facts` are said above the text.
 */
export function messageEntry(item: CommunicationItem, facts: readonly string[]): IcsComponent[] {
  const day = dueDay(item);
  if (day === undefined || (item.status !== "planned" && item.status !== "prepared")) return [];
  return [
    {
      name: "VEVENT",
      lines: [
        ...base(item),
        ...wholeDay(day),
        ...said("SUMMARY", item.title),
        ...said("DESCRIPTION", [...facts, item.objective, item.keyMessage].filter(Boolean).join("\n")),
        ["TRANSP", "TRANSPARENT"],
      ],
    },
  ];
}
