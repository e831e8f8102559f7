import {
  acceptProposals,
  declineProposals,
  markTold,
  nameAffected,
  nameAffectedOfMany,
  nameNobody,
  nameNobodyOfMany,
} from "@renderer/data/commands/communication";
import { createRecord } from "@renderer/data/commands/records";
import type { CommandName } from "@shared/i18n/words";
import { type Doing, day, someOf, title, withOne } from "./doing";

/** A stakeholder, made where there is none. */
const someStakeholders: (chance: Parameters<Doing>[0]) => Promise<string[]> = async (chance) => {
  const found = await someOf(chance, "stakeholders", 3);
  return found.length > 0
    ? found.map(({ id }) => id)
    : [(await createRecord("stakeholders", { label: title(chance) })).id];
};

/** The communication plan. */
export const communicationDoings = {
  "communication.affect": (chance) =>
    withOne(chance, "decisions", async ({ id, text }) =>
      nameAffected({ kind: "decisions", id }, text, await someStakeholders(chance)),
    ),
  "communication.nobody": (chance) =>
    withOne(chance, "measures", ({ id, title: name }) =>
      nameNobody({ kind: "measures", id }, name, title(chance)),
    ),
  "communication.affectMany": async (chance) => {
    const decisions = await someOf(chance, "decisions", 3);
    if (decisions.length === 0) return;
    await nameAffectedOfMany(
      decisions.map(({ id }) => ({ kind: "decisions", id })),
      await someStakeholders(chance),
    );
  },
  "communication.nobodyMany": async (chance) => {
    const measures = await someOf(chance, "measures", 3);
    if (measures.length === 0) return;
    await nameNobodyOfMany(
      measures.map(({ id }) => ({ kind: "measures", id })),
      title(chance),
    );
  },
  "communication.accept": (chance) =>
    withOne(chance, "decisions", async ({ id }) =>
      acceptProposals([
        {
          title: title(chance),
          stakeholderIds: (await someOf(chance, "stakeholders", 2)).map((one) => one.id),
          occasionKind: "decisions",
          occasionId: id,
          firstDate: day(chance),
        },
      ]),
    ),
  "communication.decline": (chance) =>
    withOne(chance, "decisions", ({ id }) =>
      declineProposals([{ title: title(chance), occasionKind: "decisions", occasionId: id }], title(chance)),
    ),
  "communication.tell": (chance) =>
    withOne(chance, "communicationItems", ({ id }) =>
      markTold(id, { day: day(chance), feedback: title(chance) }),
    ),
} satisfies Partial<Record<CommandName, Doing>>;

/** Stakeholders, and messages for them. */
export const plannedMessages: Doing = async (chance) => {
  await createRecord("stakeholders", { label: title(chance), groupKind: "staff_council" });
  await createRecord("communicationItems", { title: title(chance) });
};
