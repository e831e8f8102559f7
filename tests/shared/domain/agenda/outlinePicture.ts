import type { Line, Outline } from "@shared/domain/agenda/outlineLine";

/** An outline as text: one line each, indented; a second appearance in brackets. */
export function pictureOf(outline: Outline): string[] {
  const draw = (line: Line, depth: number): string[] => {
    const name = line.type === "group" ? line.group : line.record.title;
    const words = line.type === "item" && line.again ? `(${name})` : name;
    return [`${"  ".repeat(depth)}${words}`, ...line.children.flatMap((child) => draw(child, depth + 1))];
  };
  return outline.roots.flatMap((line) => draw(line, 0));
}
