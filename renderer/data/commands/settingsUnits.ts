import { siblingsOf, type UnitPlace } from "@shared/domain/organisation/unitTree";
import { command } from "../command";
import { tableOf } from "../db";
import { positionAfter } from "../positions";

/** Makes a unit at its place in the tree and gives its id. */
export const addUnit = command(
  "settings.addUnit",
  async (write, name: string, { parentId, after }: UnitPlace): Promise<string> => {
    const units = await tableOf("orgUnits").toArray();
    const position = positionAfter(siblingsOf(units, parentId), after);
    const kind = parentId ? "office" : "top";
    write.describe({ title: name });
    return (await write.create("orgUnits", { name, kind, parentId, position })).id;
  },
);

/** Puts a unit, with everything below it, somewhere else in the tree. */
export const moveUnit = command(
  "settings.moveUnit",
  async (write, id: string, { parentId, after }: UnitPlace): Promise<void> => {
    const units = (await tableOf("orgUnits").toArray()).filter((unit) => unit.id !== id);
    const position = positionAfter(siblingsOf(units, parentId), after);
    const unit = await write.update("orgUnits", id, { parentId, position });
    write.describe({ title: unit.name });
  },
);
