import { z } from "zod";

/**
 * zod otherwise tries once, when the first object schema is made, whether `new Function` is allowed, which the
 * window's content policy reports as a violation. Imported before any schema is made, in every process.
 */
z.config({ jitless: true });
