import { acknowledgeFinding, revokeAcknowledgement } from "@renderer/data/commands/checks";
import { arrangeSections, forgetExport, logExport } from "@renderer/data/commands/exports";
import { anonymisePerson } from "@renderer/data/commands/settingsPersons";
import { addUnit, moveUnit } from "@renderer/data/commands/settingsUnits";
import { wholeWorkspace } from "@renderer/data/queries/workspace";
import { checkWorkspace } from "@shared/domain/check";
import type { CommandName } from "@shared/i18n/words";
import { type Doing, title, withOne } from "./doing";

/** The house itself, its checks and its documents. */
export const houseDoings = {
  "settings.anonymise": (chance) =>
    withOne(chance, "persons", ({ id }) => anonymisePerson(id, `Person ${chance.below(100)}`)),
  "settings.addUnit": (chance) =>
    withOne(chance, "orgUnits", ({ id }) => addUnit(title(chance), { parentId: id, after: null })),
  "settings.moveUnit": (chance) =>
    withOne(chance, "orgUnits", ({ id }) => moveUnit(id, { parentId: undefined, after: null })),
  "checks.acknowledge": async (chance) => {
    const { open } = checkWorkspace(await wholeWorkspace(), "2027-01-01");
    return open.length > 0 ? acknowledgeFinding(chance.oneOf(open), title(chance)) : undefined;
  },
  "checks.revoke": (chance) => withOne(chance, "acknowledgements", ({ id }) => revokeAcknowledgement(id)),
  "exports.log": (chance) =>
    logExport({
      exportedAt: new Date().toISOString(),
      deliverable: "agenda",
      title: title(chance),
      fileName: `${title(chance)}.docx`,
      language: "de",
      audience: "internal",
    }),
  "exports.forget": (chance) => withOne(chance, "exportLog", ({ id }) => forgetExport(id)),
  "exports.arrange": (chance) =>
    arrangeSections("agenda", [{ key: "preface", label: title(chance), enabled: chance.below(2) === 0 }]),
} satisfies Partial<Record<CommandName, Doing>>;
