import { Anchor } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { loadByProject } from "@shared/domain/projects/load";
import type { Project } from "@shared/domain/projects/project";
import type { Quarter } from "@shared/domain/projects/quarters";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { FigureTable } from "../views/FigureTable";
import { undivided, unitFigures } from "./loadFigures";

type Props = {
  projects: readonly Project[];
  /** The chosen line of the load table: a department's id, or {@link undivided}. */
  line: string;
  name: string;
  quarters: readonly Quarter[];
};

/** Which projects one department's load is made of; the keyboard goes here when it opens. */
export function UnitProjects({ projects, line, name, quarters }: Props) {
  const { t, format } = useWords();
  const place = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line is another place to be brought to.
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
    place.current?.focus({ preventScroll: true });
  }, [line]);
  const lines = loadByProject(projects, line === undivided ? undefined : line);
  const figures = unitFigures(lines, { name, quarters }, t, format);
  const rows = figures.rows.map((row) => ({
    ...row,
    shown: (
      <Anchor component={Link} to={`/projects/${row.key}?part=schedule`} inherit>
        {row.label}
      </Anchor>
    ),
  }));
  return (
    <div ref={place} tabIndex={-1} id="unit-projects">
      <FigureTable figures={{ ...figures, rows }} />
    </div>
  );
}
