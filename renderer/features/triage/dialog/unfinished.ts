import type { Session } from "./session";

/** Sessions that were left before their decision, by item: closing the dialog by mistake loses no answer. */
export const unfinished = new Map<string, Session>();
