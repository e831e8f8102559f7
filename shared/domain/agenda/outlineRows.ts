import { type Line, levelOf, linesBelow, type Outline } from "./outlineLine";

/** One visible line with what a tree tells people who cannot see it. */
export type Row = {
  line: Line;
  level: number;
  /** 1-based place among the lines of the same parent, and how many there are. */
  place: number;
  of: number;
  /** Undefined for a line that has nothing below it. */
  expanded: boolean | undefined;
};

/**
 * The lines to draw, top down. Where `wanted` is given, only lines it accepts and what leads to them are shown,
 * all of them open.
 */
export function visibleRows(
  outline: Outline,
  collapsed: ReadonlySet<string>,
  wanted?: (line: Line) => boolean,
): Row[] {
  const rows: Row[] = [];
  const keeps = wanted ? linesLeadingTo(outline, wanted) : undefined;
  const visit = (lines: readonly Line[]) => {
    const kept = keeps ? lines.filter((line) => keeps.has(line)) : lines;
    kept.forEach((line, index) => {
      const below = keeps ? line.children.filter((child) => keeps.has(child)) : line.children;
      const open = keeps !== undefined || !collapsed.has(line.key);
      rows.push({
        line,
        level: levelOf(line),
        place: index + 1,
        of: kept.length,
        expanded: below.length > 0 ? open : undefined,
      });
      if (open) visit(below);
    });
  };
  visit(outline.roots);
  return rows;
}

function linesLeadingTo(outline: Outline, wanted: (line: Line) => boolean): ReadonlySet<Line> {
  const kept = new Set<Line>();
  for (const line of outline.roots.flatMap(linesBelow))
    if (wanted(line)) for (let up: Line | undefined = line; up; up = up.parent) kept.add(up);
  return kept;
}
