import { emptyWorkspace, type Workspace } from "@shared/domain/workspace";
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
