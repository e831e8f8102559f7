import type { Outline } from "../outline";
import { isTableFile, readTableSource, readTextSource, type SourceFile } from "../readSource";
import { firstLook } from "../table/firstLook";
import type { RememberedSource } from "../table/rememberedSource";
import type { Table } from "../table/table";
import { tableAsAsked } from "./headingRow";

/** A file that was read, ready to be planned. */
export type Source = { holds: "text"; outline: Outline } | { holds: "table"; fileName: string; table: Table };

/**
 * Reads one file by what it is, a table as its remembered source was read. Throws AppError `unreadable`, `tooLarge`
 * or `encrypted` with a reason.
 */
export async function readSource(
  file: SourceFile,
  keyPrefix: string,
  profiles: readonly RememberedSource[] = [],
): Promise<Source> {
  if (!isTableFile(file)) return { holds: "text", outline: readTextSource(file, keyPrefix) };
  const { look } = await firstLook(
    async ({ headingRow, ...options }) => {
      const source = readTableSource(file, options);
      return { ...tableAsAsked(source, headingRow), source };
    },
    profiles,
    file.name,
  );
  return { holds: "table", fileName: file.name, table: look };
}
