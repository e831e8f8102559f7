import { positionAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";

/**
 * Puts a parked topic into the inbox, where it is sorted, and links it; the topic stays in the minutes with what
 * became of it. FIELD.md M3.
 */
export const parkedToInbox = command("results.toInbox", async (write, id: string): Promise<void> => {
  const topic = await write.get("parkedTopics", id);
  const event = await write.get("events", topic.eventId);
  const item = await write.create("inboxItems", {
    text: topic.text,
    source: "event",
    sourceText: event.title,
    sensitivity: topic.sensitivity,
    position: positionAtEnd(await tableOf("inboxItems").toArray()),
  });
  await write.update("parkedTopics", id, {
    fate: "taken_up",
    fateReason: "",
    results: [...topic.results, { kind: "inboxItems", id: item.id }],
  });
  write.describe({ title: topic.text });
});
