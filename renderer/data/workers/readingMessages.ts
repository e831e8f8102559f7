import type { SerialisedError } from "@shared/errors";
import type { Outline } from "@shared/transfer/outline";
import type { SourceFile } from "@shared/transfer/readSource";

/** What the window asks of the reading worker: all files once. */
export type ReadingAsk = { files: readonly SourceFile[] };

/** A text with its outline; a table is only recognised here and read by a worker of its own. */
export type ReadSource = { holds: "text"; outline: Outline } | { holds: "table" };

/** A file that could not be read does not keep the others from being read. */
export type FileOutcome =
  | { file: string; ok: true; source: ReadSource }
  | { file: string; ok: false; error: SerialisedError };

export type ReadingAnswer =
  | { type: "begun"; file: string; index: number }
  | { type: "sources"; outcomes: FileOutcome[] }
  | { type: "mistake"; message: string };
