import { z } from "zod";
import { perspectiveWeights } from "../agenda/perspective";
import { isoDate } from "../record";

const ids = z.array(z.uuid());

/**
 * What a room fills in for an outcome before it is decided: the completeness gate as a form. Everything is
 * optional here; `missingFor` says what an outcome still needs. Kept with a parked item, so that nothing the room
 * said is lost.
 */
export const preparation = z.strictObject({
  /** Title of the goal, measure, guideline or, where there is only that, the project. */
  title: z.string().optional(),
  /** The intended effect, or the guideline's wording, as a sentence. */
  outcomeStatement: z.string().optional(),
  indicator: z.string().optional(),
  /** "Folgt bis": the day by which the indicator is promised. */
  indicatorFollowsBy: isoDate.optional(),
  leadPersonId: z.uuid().optional(),
  perspectives: z
    .array(
      z.strictObject({
        orgUnitId: z.uuid(),
        weight: z.enum(perspectiveWeights),
        comment: z.string().optional(),
      }),
    )
    .optional(),
  /** Field of a new goal or measure. */
  fieldId: z.uuid().optional(),
  /** Goals that a new measure or project serves. */
  goalIds: ids.optional(),
  /** Measure that a new project carries out. */
  measureId: z.uuid().optional(),
  noGoalReason: z.string().optional(),
  ownerPersonId: z.uuid().optional(),
  deputyPersonId: z.uuid().optional(),
  startPlan: isoDate.optional(),
  endPlan: isoDate.optional(),
  orgUnitIds: ids.optional(),
  /** Mixed form: what the strategic half becomes, and the title of the project. */
  strategicHalf: z.enum(["goal", "measure"]).optional(),
  projectTitle: z.string().optional(),
});
export type Preparation = z.infer<typeof preparation>;

/** What the item itself already says, so that nobody types it twice. */
export function preparationFor(
  item: { text: string; departmentIds: readonly string[] },
  describesEffect: boolean,
): Preparation {
  return {
    title: item.text,
    projectTitle: item.text,
    outcomeStatement: describesEffect ? item.text : "",
    orgUnitIds: [...item.departmentIds],
  };
}
