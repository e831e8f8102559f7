const unescaped = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark));

/**
 * Reads the entries of a calendar file as a strict reader does, independent of the writer: CRLF line ends, lines of at
 * most 75 octets, folding undone, one calendar with version and product, balanced components, each name once.
 */
export function readIcs(bytes: Uint8Array): Record<string, string>[] {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!text.endsWith("\r\n") || /[\r\n]/.test(text.replaceAll("\r\n", "")))
    throw new Error("A line does not end with CRLF.");
  const physical = text.slice(0, -2).split("\r\n");
  const encoder = new TextEncoder();
  for (const line of physical) if (encoder.encode(line).length > 75) throw new Error(`Too long: ${line}`);
  const lines = text.replaceAll("\r\n ", "").slice(0, -2).split("\r\n");
  if (lines[0] !== "BEGIN:VCALENDAR" || lines.at(-1) !== "END:VCALENDAR")
    throw new Error("This is not one calendar.");
  const entries: Record<string, string>[] = [];
  const head: Record<string, string> = {};
  let current: Record<string, string> | undefined;
  for (const line of lines.slice(1, -1)) {
    const at = line.indexOf(":");
    if (at < 1) throw new Error(`No name: ${line}`);
    const [name, value] = [line.slice(0, at), line.slice(at + 1)];
    if (name === "BEGIN") {
      if (current) throw new Error("An entry within an entry.");
      current = {};
    } else if (name === "END") {
      if (!current) throw new Error("An end without a beginning.");
      entries.push(current);
      current = undefined;
    } else {
      const into = current ?? head;
      if (name in into) throw new Error(`${name} stands twice.`);
      into[name] = unescaped(value);
    }
  }
  if (current || head.VERSION !== "2.0" || !head.PRODID) throw new Error("The calendar is not whole.");
  return entries;
}
