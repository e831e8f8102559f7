import { addStandingGroups } from "@renderer/data/commands/stakeholders";
import type { CommandName } from "@shared/i18n/words";
import { type Doing, title } from "./doing";

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
