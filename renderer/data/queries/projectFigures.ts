import type { RecordOf } from "@shared/domain/kinds";
import { defaultPrioritySetting } from "@shared/domain/processes/priority";
import { tableOf } from "../db";
import { type Portfolio, portfolio } from "./projects";

/** What the load of the departments is reckoned from. */
export type ProjectLoad = Pick<Portfolio, "units"> & {
  projects: readonly RecordOf<"projects">[];
  /** Working hours of one full-time post in a year. */
  annualHours: number;
};

/** Projects that were not put away, departments, and what a post is. */
export async function projectLoad(): Promise<ProjectLoad> {
  const { rows, units } = await portfolio();
  const settings = await tableOf("registerSettings").toArray();
  return {
    projects: rows.map(({ project }) => project),
    units,
    annualHours: (settings[0] ?? defaultPrioritySetting).annualHours,
  };
}

/** What the make-up of the portfolio is read from. */
export type ProjectMakeup = Portfolio & {
  packages: readonly RecordOf<"workPackages">[];
  /** The stored setting; absent while nothing was changed. */
  setting?: RecordOf<"registerSettings">;
};

/** The portfolio with all work packages and the house's limit. */
export async function projectMakeup(): Promise<ProjectMakeup> {
  const found = await portfolio();
  const [packages, settings] = await Promise.all([
    tableOf("workPackages").toArray(),
    tableOf("registerSettings").toArray(),
  ]);
  return { ...found, packages, ...(settings[0] ? { setting: settings[0] } : {}) };
}
