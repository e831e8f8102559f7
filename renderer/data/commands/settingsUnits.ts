import { siblingsOf, type UnitPlace } from "@shared/domain/organisation/unitTree";
import { command } from "../command";
import { tableOf } from "../db";
import { placeAmong } from "../positions";
import type { Writer } from "../writer";

/** Makes a unit at its place in the tree and gives its id. */
export const addUnit = command(
  "settings.addUnit",
  async (write, name: string, { parentId, after }: UnitPlace): Promise<string> => {
    const position = await placeInTree(write, { parentId, after });
    const kind = parentId ? "office" : "top";
    write.describe({ title: name });
    return (await write.create("orgUnits", { name, kind, parentId, position })).id;
  },
);

/** Puts a unit, with everything below it, somewhere else in the tree. */
export const moveUnit = command(
  "settings.moveUnit",
  async (write, id: string, { parentId, after }: UnitPlace): Promise<void> => {
    const position = await placeInTree(write, { parentId, after }, id);
    const unit = await write.update("orgUnits", id, { parentId, position });
    write.describe({ title: unit.name });
  },
);

/** A position in the tree; a unit that moves leaves its own place. */
async function placeInTree(write: Writer, { parentId, after }: UnitPlace, moving?: string): Promise<string> {
  const units = (await tableOf("orgUnits").toArray()).filter(({ id }) => id !== moving);
  const siblings = siblingsOf(units, parentId).map(({ id }) => id);
  return placeAmong(write, "orgUnits", siblings, after);
}
