/** A sentence or title as part of another one: without the mark it ends with. */
export const withoutEnd = (text: string): string => text.trim().replace(/[\s.!?]+$/, "");
