import type { KindName, RecordOf } from "@shared/domain/kinds";
import {
  defaultPrioritySetting,
  type PrioritySetting,
  type Ranked,
  ranked,
} from "@shared/domain/processes/priority";
import { defaultOzgMaximum } from "@shared/domain/processes/registerSetting";
import { similarProcesses } from "@shared/domain/processes/similar";
import type { Alike } from "@shared/domain/similar";
import { byId } from "@shared/domain/workspace";
import { tableOf } from "../db";

type Lookup<K extends KindName> = ReadonlyMap<string, RecordOf<K>>;

/** An entry of the register as lists show it. */
export type RegisterRow = Ranked & { id: string };

/** The register in the order to be touched, and what its references are called. */
export type ProcessRegister = {
  rows: readonly RegisterRow[];
  /** How many entries were put away. */
  archivedCount: number;
  setting: PrioritySetting;
  /** Highest level of each OZG model. */
  ozgMaximum: RecordOf<"registerSettings">["ozgMaximum"];
  /** The stored setting; absent while nothing was changed. */
  settingId?: string;
  units: Lookup<"orgUnits">;
  persons: Lookup<"persons">;
  systems: Lookup<"itSystems">;
  goals: Lookup<"goals">;
  projects: Lookup<"projects">;
  /** Entries of other units that may be the same work, by entry. */
  similar: ReadonlyMap<string, readonly Alike<RecordOf<"processes">>[]>;
};

/** The whole register. Archived entries are left out unless asked for alone. */
export async function processRegister({ archived = false } = {}): Promise<ProcessRegister> {
  const [processes, settings, units, persons, systems, goals, projects] = await Promise.all([
    tableOf("processes").toArray(),
    tableOf("registerSettings").toArray(),
    tableOf("orgUnits").toArray(),
    tableOf("persons").toArray(),
    tableOf("itSystems").toArray(),
    tableOf("goals").toArray(),
    tableOf("projects").toArray(),
  ]);
  const setting = settings[0] ?? defaultPrioritySetting;
  const shown = processes.filter(({ archivedAt }) => (archivedAt !== undefined) === archived);
  return {
    rows: ranked(shown, setting).map((each) => ({ ...each, id: each.process.id })),
    archivedCount: archived ? shown.length : processes.length - shown.length,
    setting,
    ozgMaximum: settings[0]?.ozgMaximum ?? defaultOzgMaximum,
    ...(settings[0] ? { settingId: settings[0].id } : {}),
    units: byId(units),
    persons: byId(persons),
    systems: byId(systems),
    goals: byId(goals),
    projects: byId(projects),
    similar: similarProcesses(shown),
  };
}

/** A system and how many entries of the register name it. */
export type SystemRow = { id: string; system: RecordOf<"itSystems">; uses: number };

/** All IT systems by name, with how much of the register stands on each. */
export async function systemRows(): Promise<SystemRow[]> {
  const [systems, processes] = await Promise.all([
    tableOf("itSystems").toArray(),
    tableOf("processes").toArray(),
  ]);
  const uses = new Map<string, number>();
  for (const id of processes.flatMap(({ itSystemIds }) => itSystemIds)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return systems.map((system) => ({ id: system.id, system, uses: uses.get(system.id) ?? 0 }));
}

export type ProcessPageData = {
  process: RecordOf<"processes">;
  /** Place in the order of points and how many have one; absent where too little is known or it was put away. */
  rank?: { place: number; count: number };
  setting: PrioritySetting;
  /** Highest level of each OZG model. */
  ozgMaximum: RecordOf<"registerSettings">["ozgMaximum"];
  units: readonly RecordOf<"orgUnits">[];
  persons: readonly RecordOf<"persons">[];
  systems: readonly RecordOf<"itSystems">[];
  goals: readonly RecordOf<"goals">[];
  projects: readonly RecordOf<"projects">[];
  others: readonly RecordOf<"processes">[];
  /** Those of other units that may be the same work; archived ones are left out. */
  similar: readonly Alike<RecordOf<"processes">>[];
};

/** One process and everything it can refer to; null where it is gone. */
export async function processPage(id: string): Promise<ProcessPageData | null> {
  const [process, settings, units, persons, systems, goals, projects, processes] = await Promise.all([
    tableOf("processes").get(id),
    tableOf("registerSettings").toArray(),
    tableOf("orgUnits").toArray(),
    tableOf("persons").toArray(),
    tableOf("itSystems").toArray(),
    tableOf("goals").toArray(),
    tableOf("projects").toArray(),
    tableOf("processes").toArray(),
  ]);
  if (!process) return null;
  const setting = settings[0] ?? defaultPrioritySetting;
  const ozgMaximum = settings[0]?.ozgMaximum ?? defaultOzgMaximum;
  const current = processes.filter(({ archivedAt }) => archivedAt === undefined);
  const places = ranked(current, setting).filter(({ rank }) => rank !== undefined);
  const place = places.find((one) => one.process.id === id)?.rank;
  return {
    process,
    ...(place === undefined ? {} : { rank: { place, count: places.length } }),
    setting,
    ozgMaximum,
    units,
    persons,
    systems,
    goals,
    projects,
    others: processes.filter((one) => one.id !== id),
    similar:
      similarProcesses(processes.filter((one) => one.id === id || one.archivedAt === undefined)).get(id) ??
      [],
  };
}
