/** One line of a calendar file: its name with parameters, and its value as it is to be written. */
export type IcsLine = readonly [name: string, value: string];

/** An entry of a calendar file. */
export type IcsComponent = { name: "VEVENT" | "VTODO"; lines: readonly IcsLine[] };

const lineEnd = "\r\n";
/** Octets of a line without its end. RFC 5545, 3.1. */
const longestLine = 75;

/**
 * A value of type TEXT: backslash, semicolon, comma and line ends are escaped, other control characters are not
 * allowed and left out. RFC 5545, 3.3.11.
 */
export function icsTextValue(text: string): string {
  return text
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/[^\P{Cc}\t]/gu, "");
}

/** What entries say as people read it, without the marks of the format; one line each. */
export const icsWords = (entries: readonly IcsComponent[]): string =>
  entries
    .flatMap(({ lines }) =>
      lines.map(([, value]) =>
        value.replace(/\\(.)/g, (_, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark)),
      ),
    )
    .join("\n");

/** A day as a value of type DATE: 20270310. */
export const icsDate = (day: string): string => day.replaceAll("-", "");

/** A day and a time of day on the wall clock, wherever the reader is ("floating"): 20270310T093000. */
export const icsLocalTime = (day: string, clock: string): string =>
  `${icsDate(day)}T${clock.replace(":", "")}00`;

/** A moment in UTC: 20270310T083000Z. */
export const icsMoment = (moment: string): string =>
  `${new Date(moment).toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** A line no longer than 75 octets, continued behind a blank; a character is never cut. RFC 5545, 3.1. */
export function foldedLine(line: string): string {
  const octets = encoder.encode(line);
  const parts: string[] = [];
  let at = 0;
  while (at < octets.length) {
    let end = Math.min(octets.length, at + longestLine - (parts.length > 0 ? 1 : 0));
    // The octets of one character after its first begin with the bits 10.
    while (end < octets.length && ((octets[end] ?? 0) & 0xc0) === 0x80) end -= 1;
    parts.push(decoder.decode(octets.subarray(at, end)));
    at = end;
  }
  return parts.join(`${lineEnd} `);
}

/** A whole calendar file as UTF-8. RFC 5545; the product identifier names the program. */
export function writeIcs(components: readonly IcsComponent[], language: string): Uint8Array {
  const lines: IcsLine[] = [
    ["BEGIN", "VCALENDAR"],
    ["VERSION", "2.0"],
    ["PRODID", `-//Agendalotse//${language.toUpperCase()}`],
    ["CALSCALE", "GREGORIAN"],
    ...components.flatMap(({ name, lines: own }): IcsLine[] => [["BEGIN", name], ...own, ["END", name]]),
    ["END", "VCALENDAR"],
  ];
  return encoder.encode(lines.map(([name, value]) => `${foldedLine(`${name}:${value}`)}${lineEnd}`).join(""));
}
