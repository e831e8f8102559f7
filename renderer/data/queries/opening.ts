import { type KindDifference, openingDifference } from "@shared/transfer/openingDifference";
import type { OpenedWorkspace } from "@shared/transfer/workspaceFile";
import { wholeWorkspace } from "./workspace";

/** Another workspace, read and held against what is here; nothing has changed yet. */
export type Opening = {
  opened: OpenedWorkspace;
  differences: readonly KindDifference[];
  /** Nothing is here that it could replace. */
  replacesNothing: boolean;
};

/** What opening another workspace would change. */
export async function openingDifferences(opened: OpenedWorkspace): Promise<Opening> {
  const differences = openingDifference(await wholeWorkspace(), opened.workspace);
  return { opened, differences, replacesNothing: differences.every(({ here }) => here === 0) };
}
