import { z } from "zod";
import { position, recordFields, reference } from "../record";

/** Rollenreflexion: what somebody in a role does, stops, starts and needs. Names nobody. DOMAIN.md (c). */
export const roleReflection = z.strictObject({
  ...recordFields,
  eventId: reference("events"),
  /** Self-named: decider, supporter, role model, sceptic … */
  roleLabel: z.string().min(1),
  doing: z.string().default(""),
  stopping: z.string().default(""),
  starting: z.string().default(""),
  needs: z.string().default(""),
  position,
});
export type RoleReflection = z.infer<typeof roleReflection>;
