import type { GuidelineCheckResult } from "@shared/domain/agenda/guidelineCheck";
import type { PerspectiveKind, PerspectiveWeight } from "@shared/domain/agenda/perspective";
import { titleOf } from "@shared/domain/kinds";
import { command } from "../command";
import { tableOf } from "../db";

/** Which item of the agenda, and which department speaks. */
export type PerspectiveCell = { itemKind: PerspectiveKind; itemId: string; orgUnitId: string };
/** Which measure, and which guideline it is held against. */
export type GuidelineCell = { measureId: string; guidelineId: string };

/** Says how much an item matters to a department; null takes the cell's content away. A patch keeps the rest. */
export const setPerspective = command(
  "agenda.setPerspective",
  async (
    write,
    cell: PerspectiveCell,
    patch: { weight?: PerspectiveWeight; comment?: string } | null,
  ): Promise<void> => {
    const unit = await write.get("orgUnits", cell.orgUnitId);
    write.describe({ item: titleOf(await write.get(cell.itemKind, cell.itemId)), unit: unit.name });
    const there = await tableOf("perspectives")
      .where("itemId")
      .equals(cell.itemId)
      .filter(({ orgUnitId }) => orgUnitId === cell.orgUnitId)
      .first();
    if (patch === null) {
      if (there) await write.remove("perspectives", there.id);
    } else if (there) await write.update("perspectives", there.id, patch);
    else if (patch.weight) await write.create("perspectives", { ...cell, weight: patch.weight, ...patch });
  },
);

/** Holds a measure against a guideline; null takes the cell's content away. A patch keeps the rest. */
export const setGuidelineCheck = command(
  "agenda.setGuidelineCheck",
  async (
    write,
    cell: GuidelineCell,
    patch: { result?: GuidelineCheckResult; reason?: string } | null,
  ): Promise<void> => {
    const [measure, guideline] = [
      await write.get("measures", cell.measureId),
      await write.get("guidelines", cell.guidelineId),
    ];
    write.describe({ measure: measure.code, guideline: guideline.code });
    const there = await tableOf("guidelineChecks")
      .where("measureId")
      .equals(cell.measureId)
      .filter(({ guidelineId }) => guidelineId === cell.guidelineId)
      .first();
    if (patch === null) {
      if (there) await write.remove("guidelineChecks", there.id);
    } else if (there) await write.update("guidelineChecks", there.id, patch);
    else if (patch.result) await write.create("guidelineChecks", { ...cell, result: patch.result, ...patch });
  },
);
