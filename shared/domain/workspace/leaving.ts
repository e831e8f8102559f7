import type { ExportLogEntry } from "./exportLogEntry";

/** What is to be known of a file about to leave the app, for the list of those files. */
export type Leaving = Pick<ExportLogEntry, "title" | "language" | "audience"> & {
  /** What sort of file it is; documents are named by their own id. */
  deliverable: "table" | "calendar" | "hints";
  /** All it says: the persons it names are looked for here. */
  words: string;
};
