import { buildOutline } from "@shared/domain/agenda/outline";
import { type ItemLine, lineOfRecord, type Outline } from "@shared/domain/agenda/outlineLine";
import type { OutlineRecords } from "@shared/domain/agenda/outlineSource";
import { makeRecord, uuid } from "../makeRecord";

/** Two fields, three goals of which one is part of another, four measures; the titles say where they belong. */
export const town: OutlineRecords = {
  actionFields: [
    makeRecord("actionFields", 1, { title: "F1", position: "a0" }),
    makeRecord("actionFields", 2, { title: "F2", position: "a1" }),
  ],
  goals: [
    makeRecord("goals", 11, { title: "Z1", fieldId: uuid(1), position: "a0" }),
    makeRecord("goals", 12, { title: "Z2", fieldId: uuid(1), position: "a1" }),
    makeRecord("goals", 13, { title: "T2", fieldId: uuid(1), parentGoalId: uuid(12), position: "a2" }),
    makeRecord("goals", 14, { title: "Z3", fieldId: uuid(2), position: "a3" }),
  ],
  measures: [
    makeRecord("measures", 21, { title: "M1", fieldId: uuid(1), goalIds: [uuid(11)], position: "a0" }),
    makeRecord("measures", 22, {
      title: "M2",
      fieldId: uuid(1),
      goalIds: [uuid(11), uuid(14)],
      position: "a1",
    }),
    makeRecord("measures", 23, { title: "M3", fieldId: uuid(1), goalIds: [uuid(13)], position: "a2" }),
    makeRecord("measures", 24, { title: "M4", fieldId: uuid(2), position: "a3" }),
  ],
};

/** The town's outline, field first. */
export const byField = (records: OutlineRecords = town): Outline => buildOutline(records, "field_goal");
/** The town's outline, goal first. */
export const byGoal = (records: OutlineRecords = town): Outline => buildOutline(records, "goal_field");

/** The first line of the record with a title. */
export function line(outline: Outline, title: string): ItemLine {
  for (const candidate of outline.byKey.values())
    if (candidate.type === "item" && candidate.record.title === title && !candidate.again) {
      const found = lineOfRecord(outline, candidate.record.id);
      if (found) return found;
    }
  throw new Error(`No line ${title}`);
}
