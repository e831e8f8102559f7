import type { TableReader } from "@renderer/data/workers/tableClient";
import type { LookAsk, TableLook } from "@renderer/data/workers/tableMessages";
import type { ImportProfile } from "@shared/domain/workspace/importProfile";
import { isAppError } from "@shared/errors";
import { choicesToTry, rememberedFor } from "@shared/transfer/table/rememberedSource";
import type { RowsSeen } from "@shared/transfer/table/sheet";

/**
 * The first look at a table: as its remembered source was read, where one is recognised by that; else as guessed.
 * Throws AppError as `TableReader.look` does.
 */
export async function firstLook(
  reader: TableReader,
  profiles: readonly ImportProfile[],
  name: string,
  onRows: RowsSeen,
): Promise<{ look: TableLook; options: LookAsk }> {
  const guessed = { look: await reader.look({}, onRows), options: {} };
  const tries = choicesToTry(guessed.look, guessed.look.source.sheets, profiles, name);
  for (const { profile, choice } of tries) {
    const look = await reader.look(choice, onRows).catch((thrown: unknown) => {
      // A file that cannot be read in that way is not from that source.
      if (isAppError(thrown, "unreadable")) return undefined;
      throw thrown;
    });
    if (look && rememberedFor(look, [profile], name)) return { look, options: choice };
  }
  return tries.length === 0 ? guessed : { look: await reader.look({}, onRows), options: {} };
}
