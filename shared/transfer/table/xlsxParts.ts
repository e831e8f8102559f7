import { childValue, elementOf, elementsOf, parseXml, textIn, type XmlElement } from "../xmlTree";

/** What a cell's style makes of its number. */
export type NumberLook = "plain" | "date" | "time" | "percent" | { zeros: number };

const dateFormats: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
]);
const timeFormats: ReadonlySet<number> = new Set([18, 19, 20, 21, 32, 33, 45, 46, 47]);

/** What a format code shows; letters in quotes, brackets and behind a backslash are not its own. */
export function lookOf(format: string): NumberLook {
  const bare = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").toLowerCase();
  if (/^0{2,}$/.test(bare.trim())) return { zeros: bare.trim().length };
  if (/^(general|standard|@)/.test(bare)) return "plain";
  if (/[dyjt]/.test(bare)) return "date";
  if (/[hs]/.test(bare)) return "time";
  if (/m/.test(bare)) return "date";
  return bare.includes("%") ? "percent" : "plain";
}

/** Looks of the cell styles by their index. */
export function readLooks(xml: string | undefined): NumberLook[] {
  if (xml === undefined) return [];
  const root = parseXml(xml);
  const custom = new Map(
    elementsOf(elementOf(root, "s:numFmts"), "s:numFmt").map(({ attributes }) => [
      Number(attributes.numFmtId),
      lookOf(attributes.formatCode ?? ""),
    ]),
  );
  return elementsOf(elementOf(root, "s:cellXfs"), "s:xf").map(({ attributes }) => {
    const id = Number(attributes.numFmtId ?? 0);
    const known: NumberLook = dateFormats.has(id)
      ? "date"
      : timeFormats.has(id)
        ? "time"
        : id === 9 || id === 10
          ? "percent"
          : "plain";
    return custom.get(id) ?? known;
  });
}

/** Characters XML cannot hold, which Excel writes as _x000A_. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => {
    const sign = Number.parseInt(code, 16);
    return sign < 0x20 && sign !== 9 && sign !== 10 && sign !== 13 ? "" : String.fromCharCode(sign);
  });
}

/** The text of a shared or inline string; readings for Asian scripts are left out. */
export function stringIn(item: XmlElement): string {
  const text = (element: XmlElement): string =>
    element.children
      .map((child) => {
        if (typeof child === "string" || child.name === "s:rPh" || child.name === "s:phoneticPr") return "";
        return child.name === "s:t" ? textIn(child) : text(child);
      })
      .join("");
  return unescaped(text(item));
}

export type SheetEntry = { name: string; hidden: boolean; relationId: string };

/** Sheets in the order of their tabs, and where days are counted from. */
export function readWorkbook(xml: string): { sheets: SheetEntry[]; from1904: boolean } {
  const root = parseXml(xml);
  const from1904 = /^(1|true)$/.test(childValue(root, "s:workbookPr", "date1904") ?? "");
  const sheets = elementsOf(elementOf(root, "s:sheets"), "s:sheet").map(({ attributes }) => ({
    name: attributes.name ?? "",
    hidden: attributes.state === "hidden" || attributes.state === "veryHidden",
    relationId: attributes["r:id"] ?? "",
  }));
  return { sheets, from1904 };
}

const day = 86_400_000;

/** The day of an Excel serial number. Excel takes 1900 for a leap year; days before that are one off. */
export function serialDate(serial: number, from1904: boolean): string | undefined {
  const whole = Math.floor(serial + 1e-9);
  if (!(whole >= 0 && whole < 2_958_466)) return undefined;
  const start = from1904
    ? Date.UTC(1904, 0, 1)
    : whole < 60
      ? Date.UTC(1899, 11, 31)
      : Date.UTC(1899, 11, 30);
  return new Date(start + whole * day).toISOString().slice(0, 10);
}

/** The time of day of a serial number as people write it. */
export function serialTime(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[2] === 0 ? parts.slice(0, 2) : parts;
  return shown.map((part) => String(part).padStart(2, "0")).join(":");
}
