import { keepVision } from "@renderer/data/commands/agendaTexts";
import { archiveRecord, updateRecord } from "@renderer/data/commands/records";
import { loadSample } from "@renderer/data/commands/sample";
import { parkItems } from "@renderer/data/commands/triage";
import { richTextOf } from "@shared/domain/richText";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { agendaDoings } from "./agendaDoings";
import { boardDoings, cardsInClusters } from "./boardDoings";
import { communicationDoings, plannedMessages } from "./communicationDoings";
import { agendaOf, type Doing, withOne } from "./doing";
import { eventDoings, votesInEveryState } from "./eventDoings";
import { exchangeDoings } from "./exchangeDoings";
import { houseDoings } from "./houseDoings";
import { paperDoings, paperOnItsWay } from "./paperDoings";
import { photoDoings, photoWithRegion } from "./photoDoings";
import { projectDoings } from "./projectDoings";
import { readingDoings } from "./readingDoings";
import { recordDoings } from "./recordDoings";
import { roomDoings, roomUnderWay } from "./roomDoings";
import { barcampToPlan } from "./sessionDoings";
import { groupMissing, stakeholderDoings } from "./stakeholderDoings";
import { templateDoings, templateWithEarlierFile } from "./templateDoings";
import { triageDoings } from "./triageDoings";

/** One doing for every registered command. A command without one fails the tests that use this list. */
export const everyCommand: Partial<Record<CommandName, Doing>> = {
  ...recordDoings,
  ...agendaDoings,
  ...projectDoings,
  ...readingDoings,
  ...triageDoings,
  ...houseDoings,
  ...exchangeDoings,
  ...eventDoings,
  ...boardDoings,
  ...roomDoings,
  ...photoDoings,
  ...communicationDoings,
  ...paperDoings,
  ...stakeholderDoings,
  ...templateDoings,
};

/** Records of the kinds the sample town has none of, so that every doing finds something to do. */
export async function somethingOfEverything(chance: Chance): Promise<void> {
  await loadSample();
  for (const name of [
    "exports.log",
    "checks.acknowledge",
    "triage.add",
    "projects.addStatusReport",
    "events.add",
  ] as const)
    await everyCommand[name]?.(chance);
  await votesInEveryState(chance);
  await cardsInClusters(chance);
  await roomUnderWay(chance);
  await photoWithRegion(chance);
  await barcampToPlan(chance);
  await groupMissing(chance);
  await plannedMessages(chance);
  await paperOnItsWay(chance);
  await templateWithEarlierFile(chance);
  await withOne(chance, "measures", ({ id }) => archiveRecord("measures", id));
  await withOne(chance, "inboxItems", ({ id }) => parkItems([id], "später"));
  await agendaOf(async ({ id }) => {
    await keepVision(id, "");
    await updateRecord("agendas", id, { vision: richTextOf("Anders gesagt") });
  });
}
