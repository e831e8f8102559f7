import { z } from "zod";
import { position, recordFields, reference } from "../record";

export const participantRoles = [
  "decider",
  "leader",
  "navigator",
  "coach",
  "facilitator",
  "speaker",
  "keeper_of_minutes",
  "guest",
] as const;

/** Somebody who takes part in an event: a person of the register, or only a function in words. */
export const participant = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  personId: reference("persons").optional(),
  /** Function or group, where no person is named ("Leitung Bauamt"). */
  label: z.string().default(""),
  role: z.enum(participantRoles).default("leader"),
  orgUnitId: reference("orgUnits").optional(),
  position,
});
export type Participant = z.infer<typeof participant>;
