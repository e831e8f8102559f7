/** Texts beyond this many characters go into a request piece by piece. */
const long = 1_000_000;
const piece = 250_000;

/**
 * A call's arguments as the body of a request: JSON. Making it of one text of many megabytes would hold the window up
 * for seconds, so long texts in it are written in pieces, with a turn for the window after each.
 */
export async function bodyOf(args: unknown): Promise<string | Blob> {
  const place = crypto.randomUUID();
  const texts: string[] = [];
  const frame = JSON.stringify(args, (_key, value: unknown) => {
    if (typeof value !== "string" || value.length <= long) return value;
    texts.push(value);
    return place;
  });
  if (texts.length === 0) return frame;
  const parts: BlobPart[] = [];
  for (const [at, between] of frame.split(place).entries()) {
    parts.push(between);
    const text = texts[at] ?? "";
    for (let from = 0; from < text.length; from += piece) {
      // Half a character at the cut is written as an escape, which reads the same.
      parts.push(new Blob([JSON.stringify(text.slice(from, from + piece)).slice(1, -1)]));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  return new Blob(parts);
}
