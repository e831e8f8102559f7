import {
  addLine,
  moveGuideline,
  moveLine,
  removeGuideline,
  removeLines,
  unlinkMeasure,
} from "@renderer/data/commands/agenda";
import { adoptVision, dropVision, keepVision } from "@renderer/data/commands/agendaTexts";
import { freezeVersion, leaveGuardRails, setVersionStatus } from "@renderer/data/commands/agendaVersions";
import { setGuidelineCheck, setPerspective } from "@renderer/data/commands/together";
import { approvalGap } from "@renderer/data/queries/together";
import { allOf, wholeWorkspace } from "@renderer/data/queries/workspace";
import { guidelineCheckResults } from "@shared/domain/agenda/guidelineCheck";
import { buildOutline } from "@shared/domain/agenda/outline";
import { type ItemLine, linesBelow } from "@shared/domain/agenda/outlineLine";
import { planMove } from "@shared/domain/agenda/outlineMoves";
import { perspectiveWeights } from "@shared/domain/agenda/perspective";
import type { CommandName } from "@shared/i18n/words";
import { agendaOf, type Doing, day, nothing, title, withOne } from "./doing";

async function outline() {
  const workspace = await wholeWorkspace();
  return buildOutline(workspace, workspace.agendas[0]?.structureOrder ?? "field_goal");
}

const isItem = (line: { type: string }): line is ItemLine => line.type === "item";

/** The agenda: outline, guidelines, vision, versions. */
export const agendaDoings = {
  "agenda.add": async (chance) => {
    const siblings = (await allOf("guidelines")).map(({ id }) => id);
    return addLine({ kind: "guidelines", draft: { title: title(chance) }, siblings, after: siblings[0] });
  },
  "agenda.move": async (chance) => {
    const now = await outline();
    const lines = [...now.byKey.values()];
    const items = lines.filter(isItem);
    if (items.length === 0) return undefined;
    const move = planMove(now, chance.oneOf(items), chance.oneOf([null, ...lines]) ?? undefined);
    return move && moveLine(move);
  },
  "agenda.moveGuideline": async (chance) => {
    const ids = (await allOf("guidelines")).map(({ id }) => id);
    const [moved, ...others] = ids;
    return moved && moveGuideline(moved, others, chance.oneOf([null, ...others]));
  },
  "agenda.unlink": (chance) =>
    withOne(
      chance,
      "measures",
      ({ id, goalIds }) => unlinkMeasure(id, goalIds[0] ?? ""),
      ({ goalIds }) => goalIds.length > 0,
    ),
  "agenda.remove": async (chance) => {
    const items = [...(await outline()).byKey.values()].filter(isItem);
    if (items.length === 0) return undefined;
    const below = linesBelow(chance.oneOf(items)).filter(isItem);
    return removeLines(below.reverse().map(({ kind, record }) => ({ kind, id: record.id })));
  },
  "agenda.removeGuideline": (chance) => withOne(chance, "guidelines", ({ id }) => removeGuideline(id)),
  "agenda.keepVision": (chance) => agendaOf(({ id }) => keepVision(id, title(chance))),
  "agenda.adoptVision": () =>
    agendaOf(({ id, visionAlternatives: [kept] }) => (kept ? adoptVision(id, kept.id, "") : nothing())),
  "agenda.dropVision": () =>
    agendaOf(({ id, visionAlternatives: [kept] }) => (kept ? dropVision(id, kept.id) : nothing())),
  "agenda.setPerspective": (chance) =>
    withOne(chance, "goals", (goal) =>
      withOne(chance, "orgUnits", (unit) =>
        setPerspective(
          { itemKind: "goals", itemId: goal.id, orgUnitId: unit.id },
          { weight: chance.oneOf(perspectiveWeights), comment: title(chance) },
        ),
      ),
    ),
  "agenda.setGuidelineCheck": (chance) =>
    withOne(chance, "measures", (measure) =>
      withOne(chance, "guidelines", (guideline) =>
        setGuidelineCheck(
          { measureId: measure.id, guidelineId: guideline.id },
          { result: chance.oneOf(guidelineCheckResults), reason: title(chance) },
        ),
      ),
    ),
  "agenda.leaveGuardRails": (chance) => leaveGuardRails(title(chance)),
  "agenda.setVersionStatus": (chance) =>
    withOne(chance, "agendaVersions", ({ id }) =>
      setVersionStatus(id, chance.oneOf(["draft", "for_review", "submitted"])),
    ),
  "agenda.freeze": async (chance) =>
    freezeVersion({
      decided: chance.below(2) === 0 && !(await approvalGap()),
      date: day(chance),
      reason: title(chance),
      author: "",
    }),
} satisfies Partial<Record<CommandName, Doing>>;
