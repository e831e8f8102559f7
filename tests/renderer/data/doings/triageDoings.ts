import {
  addInboxItems,
  decideTriage,
  discardItems,
  parkItems,
  removeItems,
  reopenItems,
} from "@renderer/data/commands/triage";
import { allOf } from "@renderer/data/queries/workspace";
import { triageOutcomes } from "@shared/domain/triage/triage";
import type { CommandName } from "@shared/i18n/words";
import { type Doing, someOf, title, withOne } from "./doing";

/** Sorts an open item; what the gate asks for is there, so that most decisions pass it. */
const decide: Doing = async (chance) => {
  const [persons, orgUnits] = [await allOf("persons"), await allOf("orgUnits")];
  const [goals, fields] = [await allOf("goals"), await allOf("actionFields")];
  const [owner, deputy] = persons;
  return withOne(chance, "inboxItems", (item) =>
    decideTriage({
      itemId: item.id,
      answers: {},
      decision: chance.oneOf(triageOutcomes),
      reason: title(chance),
      decidedBy: "",
      prepared: {
        title: title(chance),
        outcomeStatement: "Niemand muss dafür ins Rathaus.",
        indicator: "Anteil",
        projectTitle: title(chance),
        leadPersonId: owner?.id,
        ownerPersonId: owner?.id,
        deputyPersonId: deputy?.id,
        fieldId: fields[0]?.id,
        goalIds: goals[0] ? [goals[0].id] : [],
        startPlan: "2027-01-01",
        endPlan: "2027-12-31",
        orgUnitIds: orgUnits.slice(0, 3).map(({ id }) => id),
        perspectives: orgUnits
          .slice(0, 3)
          .map(({ id }) => ({ orgUnitId: id, weight: "core" as const, comment: "" })),
      },
    }),
  );
};

/** The inbox and its sorting. */
export const triageDoings = {
  "triage.add": (chance) =>
    addInboxItems([
      { text: title(chance), source: "manual" },
      { text: title(chance), source: "manual" },
    ]),
  "triage.decide": decide,
  "triage.park": async (chance) =>
    parkItems(
      (await someOf(chance, "inboxItems", 3)).map(({ id }) => id),
      title(chance),
    ),
  "triage.discard": async (chance) =>
    discardItems(
      (await someOf(chance, "inboxItems", 3)).map(({ id }) => id),
      title(chance),
    ),
  "triage.reopen": (chance) =>
    withOne(
      chance,
      "inboxItems",
      ({ id }) => reopenItems([id]),
      ({ state }) => state !== "new",
    ),
  "triage.remove": async (chance) => removeItems((await someOf(chance, "inboxItems", 2)).map(({ id }) => id)),
} satisfies Partial<Record<CommandName, Doing>>;
