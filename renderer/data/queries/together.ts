import {
  type GuardRailGap,
  guardRailGap,
  guardRailSides,
  guardRailsUnused,
} from "@shared/domain/agenda/guardRails";
import type { PerspectiveKind } from "@shared/domain/agenda/perspective";
import { type RecordOf, titleOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { db, tableOf } from "../db";

/** A row of the perspective matrix. */
export type AgendaItem = { kind: PerspectiveKind; id: string; code: string; title: string };

/** What both matrices are drawn from. */
export type TogetherData = {
  /** Columns: departments, without teams and outside units. */
  units: readonly RecordOf<"orgUnits">[];
  /** Guidelines, goals and measures in the order of the agenda. */
  items: readonly AgendaItem[];
  perspectives: readonly RecordOf<"perspectives">[];
  measures: readonly RecordOf<"measures">[];
  guidelines: readonly RecordOf<"guidelines">[];
  checks: readonly RecordOf<"guidelineChecks">[];
  /** Why the house holds its measures against no guideline, where it says so. */
  unused?: RecordOf<"acknowledgements">;
};

const tables = [
  "orgUnits",
  "guidelines",
  "goals",
  "measures",
  "perspectives",
  "guidelineChecks",
  "acknowledgements",
] as const;

/** The agenda as the departments see it, and its measures held against the guidelines (FIELD.md M10). */
export function together(): Promise<TogetherData> {
  return db.transaction("r", tables, async () => {
    const inForce = async <K extends PerspectiveKind | "orgUnits">(kind: K) => {
      const records = (await tableOf(kind).toArray()) as RecordOf<PerspectiveKind | "orgUnits">[];
      return inOrder(records.filter(({ archivedAt }) => archivedAt === undefined)) as RecordOf<K>[];
    };
    const [guidelines, goals, measures] = [
      await inForce("guidelines"),
      await inForce("goals"),
      await inForce("measures"),
    ];
    const rowOf =
      (kind: PerspectiveKind) =>
      (record: RecordOf<PerspectiveKind>): AgendaItem => ({
        kind,
        id: record.id,
        code: record.code,
        title: titleOf(record),
      });
    return {
      units: (await inForce("orgUnits")).filter(({ kind }) => kind !== "external" && kind !== "team"),
      items: [
        ...guidelines.map(rowOf("guidelines")),
        ...goals.map(rowOf("goals")),
        ...measures.map(rowOf("measures")),
      ],
      perspectives: await tableOf("perspectives").toArray(),
      ...guardRailSides({ measures, guidelines }),
      unused: (await tableOf("acknowledgements").toArray()).find(({ rule }) => rule === guardRailsUnused),
      checks: await tableOf("guidelineChecks").toArray(),
    };
  });
}

/** What keeps the agenda from being approved as it stands, with the names of the first cell that is empty. */
export type ApprovalGap = GuardRailGap & { measure: string; guideline: string };

/** The gap of the guard-rail matrix; undefined where the agenda can be approved. */
export function approvalGap(): Promise<ApprovalGap | undefined> {
  const kinds = ["guidelines", "measures", "guidelineChecks", "acknowledgements"] as const;
  return db.transaction("r", kinds, async () => {
    const [guidelines, measures, guidelineChecks, acknowledgements] = await Promise.all([
      tableOf("guidelines").toArray(),
      tableOf("measures").toArray(),
      tableOf("guidelineChecks").toArray(),
      tableOf("acknowledgements").toArray(),
    ]);
    const gap = guardRailGap({ guidelines, measures, guidelineChecks, acknowledgements });
    if (!gap) return undefined;
    const codeOf = (records: readonly { id: string; code: string }[], id: string) =>
      records.find((record) => record.id === id)?.code ?? "";
    return {
      ...gap,
      measure: codeOf(measures, gap.first.measureId),
      guideline: codeOf(guidelines, gap.first.guidelineId),
    };
  });
}
