import { command } from "@renderer/data/command";
import { positionsAtEnd } from "@shared/positions";

/** One field with one goal and many measures. */
export const addMany = command("records.loadSample", async (write, count: number): Promise<void> => {
  const field = await write.create("actionFields", { title: "Feld 0" });
  const goal = await write.create("goals", { title: "Ziel 0", fieldId: field.id });
  const positions = positionsAtEnd([], count);
  await write.createMany(
    "measures",
    positions.map((position, index) => ({
      title: `Maßnahme ${index}`,
      fieldId: field.id,
      goalIds: [goal.id],
      position,
    })),
  );
});
