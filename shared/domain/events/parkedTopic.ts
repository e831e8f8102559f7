import { z } from "zod";
import { position, recordFields, reference } from "../record";
import { fateFields } from "./note";

/** One topic of the Themenspeicher: not now, not lost. DOMAIN.md (b), (c). */
export const parkedTopic = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  text: z.string().min(1),
  ...fateFields,
  position,
});
export type ParkedTopic = z.infer<typeof parkedTopic>;
