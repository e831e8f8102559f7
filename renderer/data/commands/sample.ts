import type { Workspace } from "@shared/domain/workspace";
import { command } from "../command";

const load = command("records.loadSample", async (write, sample: Workspace): Promise<void> => {
  await write.clear();
  await write.putAll(sample);
});

/** Puts the sample town in place of everything; one undo takes it back. */
export async function loadSample(): Promise<void> {
  // Read before the transaction begins: inside it nothing but the database may be awaited.
  const { sampleTown } = await import("@shared/transfer/sampleTown/sampleTown");
  await load(sampleTown());
}

/** Takes the sample town away: the workspace is empty afterwards, and one undo brings it back. */
export const removeSample = command(
  "records.removeSample",
  async (write): Promise<void> => {
    await write.clear();
  },
  { large: "removal" },
);
