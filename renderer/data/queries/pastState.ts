import { kindNames } from "@shared/domain/kinds";
import { withChanges } from "@shared/domain/withChanges";
import type { Workspace } from "@shared/domain/workspace";
import { db } from "../db";
import { changesAfter } from "../journal";
import { type Change, inverseOf, squash } from "../journalEntry";
import { wholeWorkspace } from "./workspace";

/** A workspace without what was done to it, given in the order it happened. */
export function turnedBack(now: Workspace, done: readonly Change[]): Workspace {
  return withChanges(now, squash(inverseOf(done)));
}

/** The whole workspace as it stood after an entry of the journal. Reads no change older than the entry. */
export function workspaceAfter(seq: number): Promise<Workspace> {
  return db.transaction("r", [...kindNames, "journal", "journalChanges"], async () =>
    turnedBack(await wholeWorkspace(), await changesAfter(seq, new Set(kindNames))),
  );
}
