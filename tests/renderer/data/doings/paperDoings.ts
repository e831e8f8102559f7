import { changePaper, recordResult } from "@renderer/data/commands/councilPapers";
import { createRecord } from "@renderer/data/commands/records";
import { consultationResults } from "@shared/domain/papers/councilPaper";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { type Doing, day, someOf, title, withOne } from "./doing";

/** A paper about some measures, on its way to the council. */
export async function paperOnItsWay(chance: Chance): Promise<void> {
  await createRecord("councilPapers", {
    subject: title(chance),
    consultations: [{ forum: "Stadtrat", role: "decision", date: day(chance) }],
    items: (await someOf(chance, "measures", 3)).map(({ id }) => ({ kind: "measures", id })),
  });
}

/** Papers for the council and their results. */
export const paperDoings = {
  "councilPapers.change": (chance) =>
    withOne(chance, "councilPapers", ({ id }) =>
      changePaper(id, ({ annexes }) => ({ annexes: [...annexes, title(chance)] })),
    ),
  "councilPapers.recordResult": (chance) =>
    withOne(
      chance,
      "councilPapers",
      ({ id }) =>
        recordResult(id, 0, {
          result: chance.oneOf(consultationResults),
          resultText: title(chance),
          remark: title(chance),
          left: [],
          wording: title(chance),
        }),
      ({ consultations }) => consultations.length > 0,
    ),
} satisfies Partial<Record<CommandName, Doing>>;
