import type { DraftOf } from "@shared/domain/kinds";
import { AppError } from "@shared/errors";
import { positionAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";

export type Beginning = {
  municipality: Pick<DraftOf<"municipalities">, "name" | "kind">;
  agenda: Pick<DraftOf<"agendas">, "title" | "periodFrom" | "periodTo">;
  /** What the unit at the top is called in the language of the person ("Verwaltungsleitung"). */
  topUnitName: string;
};

/**
 * Begins an own agenda in an empty workspace: the municipality, its agenda, and the top of the administration,
 * so that there is something to hang units on. Codes count from one, also after a sample town was removed.
 */
export const beginAgenda = command(
  "records.beginAgenda",
  async (write, { municipality, agenda, topUnitName }: Beginning): Promise<void> => {
    if ((await tableOf("municipalities").count()) > 0)
      throw new AppError("invalid", "There is a municipality already.", {
        kind: "municipalities",
        fields: [],
      });
    await write.clear();
    await write.create("municipalities", municipality);
    await write.create("agendas", agenda);
    await write.create("orgUnits", { name: topUnitName, kind: "top", position: positionAtEnd([]) });
    write.describe({ title: agenda.title });
  },
);
