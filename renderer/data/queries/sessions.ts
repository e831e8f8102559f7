import type { RecordOf } from "@shared/domain/kinds";
import { inOrder } from "@shared/domain/workspace";
import { tableOf } from "../db";

/** Sessions of an event, in the order they were proposed. */
export async function eventSessions(eventId: string): Promise<readonly RecordOf<"sessions">[]> {
  return inOrder(await tableOf("sessions").where("eventId").equals(eventId).toArray());
}

/** Whether an event has sessions at all. */
export async function hasSessions(eventId: string): Promise<boolean> {
  return (await tableOf("sessions").where("eventId").equals(eventId).count()) > 0;
}
