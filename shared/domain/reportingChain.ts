import { z } from "zod";
import { id } from "./record";

/**
 * One link of the Meldekette: who informs whom when something happens at an event or a process is out, and who
 * stands in. Functions rather than
 * names will do. DOMAIN.md (a), seed 004.
 */
export const chainLink = z.strictObject({
  id,
  who: z.string(),
  deputy: z.string().default(""),
  phone: z.string().default(""),
  informs: z.string().default(""),
});
export type ChainLink = z.infer<typeof chainLink>;
