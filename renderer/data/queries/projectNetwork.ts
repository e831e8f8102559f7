import type { RecordOf } from "@shared/domain/kinds";
import { tableOf } from "../db";

/** All projects that were not put away, by code, and all dependencies. */
export type NetworkSource = {
  projects: readonly RecordOf<"projects">[];
  dependencies: readonly RecordOf<"dependencies">[];
};

/** What the drawing of the dependencies is made of. */
export async function networkSource(): Promise<NetworkSource> {
  const [projects, dependencies] = await Promise.all([
    tableOf("projects").toArray(),
    tableOf("dependencies").toArray(),
  ]);
  const number = ({ code }: RecordOf<"projects">) => Number(/\d+$/.exec(code)?.[0] ?? 0);
  return {
    projects: projects
      .filter(({ archivedAt }) => archivedAt === undefined)
      .sort((a, b) => number(a) - number(b)),
    dependencies,
  };
}
