const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Bytes as base64 text, for pictures inside a page. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(index, index + 3);
    const group = (first << 16) | (second << 8) | third;
    const count = Math.min(3, bytes.length - index);
    for (let place = 0; place < 4; place += 1)
      parts.push(place <= count ? digits.charAt((group >> (18 - 6 * place)) & 63) : "=");
  }
  return parts.join("");
}
