import { updateRecord } from "@renderer/data/commands/records";
import { addStandingGroups } from "@renderer/data/commands/stakeholders";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { type Doing, title, withOne } from "./doing";

/** The stakeholder register. */
export const stakeholderDoings = {
  "stakeholders.addStandingGroups": (chance) =>
    addStandingGroups({
      leadership: title(chance),
      department: title(chance),
      staff_council: title(chance),
      it: title(chance),
      council: title(chance),
      citizens: title(chance),
      partner: title(chance),
      district_office: title(chance),
    }),
} satisfies Partial<Record<CommandName, Doing>>;

/** The sample town has all standing groups; without one of them there is something to add. */
export const groupMissing = (chance: Chance) =>
  withOne(
    chance,
    "stakeholders",
    ({ id }) => updateRecord("stakeholders", id, { groupKind: undefined }),
    ({ groupKind }) => groupKind === "citizens",
  );
