import { command } from "../command";

/** Takes the sample town away: the workspace is empty afterwards, and one undo brings it back. */
export const removeSample = command("records.removeSample", async (write): Promise<void> => {
  await write.clear();
});
