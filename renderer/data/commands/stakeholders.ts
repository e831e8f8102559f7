import { missingGroups, type StandingGroup } from "@shared/domain/stakeholders/standingGroups";
import { command } from "../command";
import { tableOf } from "../db";

/** Adds the standing groups the register lacks, by their names, and tells how many; one undo takes all back. */
export const addStandingGroups = command(
  "stakeholders.addStandingGroups",
  async (write, names: Readonly<Record<StandingGroup, string>>): Promise<number> => {
    const there = await tableOf("stakeholders").toArray();
    const house = await tableOf("municipalities").toCollection().first();
    const missing = missingGroups(there, house);
    await write.createMany(
      "stakeholders",
      missing.map((groupKind) => ({ label: names[groupKind], kind: "group", groupKind })),
    );
    write.describe({ count: missing.length });
    return missing.length;
  },
);
