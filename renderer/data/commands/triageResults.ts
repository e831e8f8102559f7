import type { PerspectiveKind } from "@shared/domain/agenda/perspective";
import type { KindName, RecordOf } from "@shared/domain/kinds";
import type { Sensitivity } from "@shared/domain/record";
import { richTextOf } from "@shared/domain/richText";
import type { Preparation } from "@shared/domain/triage/preparation";
import type { TriageOutcome } from "@shared/domain/triage/triage";
import type { OperationalOutcome } from "@shared/domain/triage/undertaking";
import { positionAtEnd } from "@shared/positions";
import { tableOf } from "../db";
import type { Writer } from "../writer";

export type TriageResult = { kind: KindName; id: string };

type Context = { write: Writer; prepared: Preparation; sensitivity: Sensitivity };

/** Makes what an item becomes; for the mixed form both halves, linked. Nothing for what is put aside. */
export async function createResults(
  write: Writer,
  decision: TriageOutcome,
  prepared: Preparation,
  sensitivity: Sensitivity,
): Promise<TriageResult[]> {
  const context = { write, prepared, sensitivity };
  switch (decision) {
    case "goal":
      return [result("goals", await createGoal(context))];
    case "measure":
      return [result("measures", await createMeasure(context))];
    case "guideline":
      return [result("guidelines", await createGuideline(context))];
    case "split":
      return createBoth(context);
    case "project":
    case "quick_win":
    case "line_task":
      return [result("projects", await createUndertaking(context, decision, {}))];
    case "parked":
    case "discarded":
      return [];
  }
}

const result = (kind: KindName, { id }: { id: string }): TriageResult => ({ kind, id });

async function createBoth(context: Context): Promise<TriageResult[]> {
  const { prepared } = context;
  if (prepared.strategicHalf === "measure") {
    const measure = await createMeasure(context);
    const links = { measureId: measure.id, goalIds: measure.goalIds, title: prepared.projectTitle };
    const project = await createUndertaking(context, "project", links);
    return [result("measures", measure), result("projects", project)];
  }
  const goal = await createGoal(context);
  const links = { goalIds: [goal.id], measureId: undefined, title: prepared.projectTitle };
  const project = await createUndertaking(context, "project", links);
  return [result("goals", goal), result("projects", project)];
}

async function createGoal({ write, prepared, sensitivity }: Context): Promise<RecordOf<"goals">> {
  const { title = "", outcomeStatement, fieldId, leadPersonId, indicator, indicatorFollowsBy } = prepared;
  const siblings = (await tableOf("goals").toArray()).filter((goal) => goal.fieldId === fieldId);
  const name = (indicator ?? "").trim();
  const goal = await write.create("goals", {
    title: title.trim(),
    outcomeStatement: outcomeStatement?.trim(),
    fieldId,
    leadPersonId,
    indicatorFollowsBy: name === "" ? indicatorFollowsBy : undefined,
    sensitivity,
    position: positionAtEnd(siblings),
  });
  if (name !== "") await write.create("indicators", { goalId: goal.id, name, sensitivity });
  await createPerspectives({ write, prepared, sensitivity }, "goals", goal.id);
  return goal;
}

async function createMeasure({ write, prepared, sensitivity }: Context): Promise<RecordOf<"measures">> {
  const { title = "", outcomeStatement = "", goalIds = [], leadPersonId, indicator = "" } = prepared;
  const firstGoal = goalIds[0] ? await tableOf("goals").get(goalIds[0]) : undefined;
  const fieldId = prepared.fieldId ?? firstGoal?.fieldId;
  const siblings = (await tableOf("measures").toArray()).filter((measure) => measure.fieldId === fieldId);
  const measure = await write.create("measures", {
    title: title.trim(),
    description: richTextOf(outcomeStatement),
    goalIds,
    fieldId,
    leadPersonId,
    indicatorText: indicator.trim(),
    indicatorFollowsBy: indicator.trim() === "" ? prepared.indicatorFollowsBy : undefined,
    sensitivity,
    position: positionAtEnd(siblings),
  });
  await createPerspectives({ write, prepared, sensitivity }, "measures", measure.id);
  return measure;
}

async function createGuideline({ write, prepared, sensitivity }: Context): Promise<RecordOf<"guidelines">> {
  const { title = "", outcomeStatement = "" } = prepared;
  const guideline = await write.create("guidelines", {
    title: title.trim(),
    text: richTextOf(outcomeStatement),
    sensitivity,
    position: positionAtEnd(await tableOf("guidelines").toArray()),
  });
  await createPerspectives({ write, prepared, sensitivity }, "guidelines", guideline.id);
  return guideline;
}

async function createUndertaking(
  { write, prepared, sensitivity }: Context,
  undertaking: OperationalOutcome,
  links: { title?: string; goalIds?: string[]; measureId?: string },
): Promise<RecordOf<"projects">> {
  const { title = "", goalIds = [], measureId, noGoalReason = "", orgUnitIds = [] } = prepared;
  return write.create("projects", {
    undertaking,
    noGoalReason: noGoalReason.trim(),
    ownerPersonId: prepared.ownerPersonId,
    deputyPersonId: prepared.deputyPersonId,
    startPlan: prepared.startPlan,
    endPlan: prepared.endPlan,
    orgUnitIds,
    sensitivity,
    goalIds,
    measureId,
    position: positionAtEnd(await tableOf("projects").toArray()),
    ...links,
    title: (links.title ?? title).trim(),
  });
}

async function createPerspectives(
  { write, prepared, sensitivity }: Context,
  itemKind: PerspectiveKind,
  itemId: string,
): Promise<void> {
  const drafts = (prepared.perspectives ?? []).map((perspective) => ({
    ...perspective,
    itemKind,
    itemId,
    sensitivity,
  }));
  if (drafts.length > 0) await write.createMany("perspectives", drafts);
}
