/**
 * A short fingerprint of a text, 16 hexadecimal digits, to tell "unchanged" from "changed" without keeping both
 * texts at hand. Not a secret and not proof against forgery: two 32-bit halves mixed after FNV-1a.
 */
export function textHash(text: string): string {
  let high = 0x811c9dc5;
  let low = 0x9e3779b9;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x01000193);
    low = Math.imul(low ^ ((unit << 7) | (index % 127)), 0x85ebca6b);
  }
  high = Math.imul(high ^ (low >>> 15), 0xc2b2ae35);
  low = Math.imul(low ^ (high >>> 13), 0x27d4eb2f);
  return hex(high ^ (high >>> 16)) + hex(low ^ (low >>> 16));
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, "0");
}
