import type { Workspace } from "@shared/domain/workspace";
import type { Meta } from "./db";
import type { JournalEntry } from "./journalEntry";

/** The whole database at one moment: records, journal, and how far it is. */
export type DatabaseState = { meta: Meta; workspace: Workspace; entries: JournalEntry[] };
