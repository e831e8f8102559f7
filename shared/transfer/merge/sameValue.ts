/** Whether two stored values say the same, whatever the order of their keys. Absent and `undefined` are alike. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b) || canonical(a) === canonical(b);
}

/** A value as text with its keys in one order. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, sortedKeys) ?? "";
}

function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
