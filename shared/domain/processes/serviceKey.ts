/** Whether a LeiKa key looks as it should: fourteen digits, or none yet. A key is opaque; one is only warned of. */
export function isLeikaKey(key: string): boolean {
  return key.trim() === "" || /^\d{14}$/.test(key.replace(/\s/g, ""));
}
