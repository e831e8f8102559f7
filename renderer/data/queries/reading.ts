import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
import type { TableWorkspace } from "@shared/transfer/plan/tablePlan";
import type { TableTarget } from "@shared/transfer/plan/tableTargets";
import { recordsOf } from "./workspace";

/** Kinds a reading is held against. */
const compared = [
  "agendas",
  "actionFields",
  "goals",
  "measures",
  "guidelines",
  "projects",
  "processes",
  "itSystems",
  "stakeholders",
  "organisations",
  "inboxItems",
  "orgUnits",
  "persons",
  "importProfiles",
] as const;

/** What a source is compared with before it is stored; other kinds are left out. */
export async function workspaceToReadInto(): Promise<Workspace> {
  return { ...emptyWorkspace(), ...(await recordsOf(compared)) };
}

/** Kinds the rows of a table may name. */
const named = ["orgUnits", "persons", "itSystems", "actionFields", "goals", "measures"] as const;

/** What the window needs beside a table: what its rows may name, and the columns remembered from others. */
export async function workspaceBesideTables(): Promise<Workspace> {
  return { ...emptyWorkspace(), ...(await recordsOf([...named, "importProfiles"])) };
}

/** What the rows of a table are compared with. May be tens of thousands of records: read it off the window's thread. */
export async function workspaceForTable(target: TableTarget): Promise<TableWorkspace> {
  return { ...emptyWorkspace(), ...(await recordsOf([...named, target])) };
}
