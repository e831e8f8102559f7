import type { SerialisedError } from "@shared/errors";
import type { Source, SourceFile, TableOptions, TableSource } from "@shared/transfer/readSource";

/** What the window asks of the reading worker: all files once, or one table again with other choices. */
export type ReadingAsk =
  | { type: "sources"; files: readonly SourceFile[] }
  | { type: "table"; file: SourceFile; options: TableOptions };

/** A file that could not be read does not keep the others from being read. */
export type FileOutcome =
  | { file: string; ok: true; source: Source }
  | { file: string; ok: false; error: SerialisedError };

export type ReadingAnswer =
  | { type: "begun"; file: string; index: number }
  | { type: "sources"; outcomes: FileOutcome[] }
  | { type: "table"; table: TableSource }
  | { type: "refused"; error: SerialisedError }
  | { type: "mistake"; message: string };
