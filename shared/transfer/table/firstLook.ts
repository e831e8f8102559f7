import { isAppError } from "@shared/errors";
import type { TableSource } from "../readSource";
import { choicesToTry, type ReadingChoice, type RememberedSource, rememberedFor } from "./rememberedSource";
import type { Table } from "./table";

/** What is seen of a table file that was read in one way, enough to know its source again. */
type Look = Pick<Table, "headings"> & { source: Pick<TableSource, "sheets"> };

/**
 * The first look at a table: as its remembered source was read, where one is recognised by that; else as guessed.
 * What is returned was read last. Throws AppError as `read` does.
 */
export async function firstLook<L extends Look>(
  read: (choice: ReadingChoice) => Promise<L>,
  profiles: readonly RememberedSource[],
  name: string,
): Promise<{ look: L; options: ReadingChoice }> {
  const guessed = { look: await read({}), options: {} };
  const tries = choicesToTry(guessed.look, guessed.look.source.sheets, profiles, name);
  for (const { profile, choice } of tries) {
    const look = await read(choice).catch((thrown: unknown) => {
      // A file that cannot be read in that way is not from that source.
      if (isAppError(thrown, "unreadable")) return undefined;
      throw thrown;
    });
    if (look && rememberedFor(look, [profile], name)) return { look, options: choice };
  }
  return tries.length === 0 ? guessed : { look: await read({}), options: {} };
}
