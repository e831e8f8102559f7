import { inOrder, type Workspace } from "../workspace";

/** A cell of the guard-rail matrix. */
export type GuardRailCell = { measureId: string; guidelineId: string };

/**
 * Why an agenda cannot be approved yet: cells of the guard-rail matrix are empty. `unused` where not one cell says
 * anything, so that a house that does not work with the matrix can say so with a reason; `open` where it does.
 */
export type GuardRailGap = { kind: "unused" | "open"; missing: number; all: number; first: GuardRailCell };

/** The mark "bewusst so" of a house that holds its measures against no guideline; it stands at its agenda. */
export const guardRailsUnused = "guardRailsUnused";

type Source = Pick<Workspace, "guidelines" | "measures" | "guidelineChecks" | "acknowledgements">;

/** Rows and columns of the guard-rail matrix: what is in force, without measures that were given up. */
export function guardRailSides({ guidelines, measures }: Pick<Source, "guidelines" | "measures">) {
  return {
    guidelines: inOrder(guidelines.filter(({ archivedAt }) => archivedAt === undefined)),
    measures: inOrder(
      measures.filter(({ archivedAt, status }) => archivedAt === undefined && status !== "dropped"),
    ),
  };
}

/**
 * What keeps an agenda from being approved (FIELD.md M10: approval is blocked while cells are empty); undefined
 * where every cell says something, where there are no guidelines or no measures, and where a house that has filled
 * in no cell noted the reason.
 */
export function guardRailGap(source: Source): GuardRailGap | undefined {
  const { guidelines, measures } = guardRailSides(source);
  const said = new Set(
    source.guidelineChecks.map(({ measureId, guidelineId }) => `${measureId}/${guidelineId}`),
  );
  const empty = measures.flatMap((measure) =>
    guidelines
      .filter((guideline) => !said.has(`${measure.id}/${guideline.id}`))
      .map((guideline): GuardRailCell => ({ measureId: measure.id, guidelineId: guideline.id })),
  );
  const [first] = empty;
  if (!first) return undefined;
  const all = measures.length * guidelines.length;
  const kind = empty.length === all ? "unused" : "open";
  if (kind === "unused" && source.acknowledgements.some(({ rule }) => rule === guardRailsUnused))
    return undefined;
  return { kind, missing: empty.length, all, first };
}
