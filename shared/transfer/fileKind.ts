import { openContainer } from "./container";
import { containerLimits } from "./containerLimits";
import { encrypted, tooLarge, unreadable } from "./readingError";

/** What we can read in. The content decides, the ending only where the content leaves it open. */
export const readableKinds = ["docx", "xlsx", "markdown", "csv", "json"] as const;
export type ReadableKind = (typeof readableKinds)[number];

/** Endings a file chooser offers. */
export const readableExtensions = [
  ".docx",
  ".md",
  ".markdown",
  ".csv",
  ".tsv",
  ".txt",
  ".xlsx",
  ".json",
] as const;

const startsWith = (bytes: Uint8Array, ...magic: number[]) =>
  magic.every((byte, index) => bytes[index] === byte);

const asUtf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, needle: readonly number[]): boolean {
  const first = needle[0] as number;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (needle.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** PicXML, the exchange file of the PICTURE process platform: known by its ending, or as XML that names it. */
function isPicXml(name: string, bytes: Uint8Array): boolean {
  if (/\.(picxml|pxml)$/i.test(name)) return true;
  const start = new TextDecoder().decode(bytes.subarray(0, 2048)).trimStart();
  return start.startsWith("<") && /\.xml$/i.test(name) && /pic-?xml|picture/i.test(start);
}

/** Old Office files and encrypted new ones share a container whose stream names are UTF-16. */
function refuseCompoundFile(bytes: Uint8Array): never {
  if (holds(bytes, asUtf16("EncryptedPackage"))) throw encrypted();
  if (holds(bytes, asUtf16("WordDocument"))) throw unreadable("oldWord");
  if (holds(bytes, asUtf16("Workbook")) || holds(bytes, asUtf16("Book"))) throw unreadable("oldExcel");
  throw unreadable("binary");
}

function kindOfZip(bytes: Uint8Array): ReadableKind {
  const zip = openContainer(
    bytes,
    (name) => name === "mimetype" || name === "[Content_Types].xml" || /^(word|xl)\//.test(name),
  );
  if (zip.text("mimetype")?.startsWith("application/vnd.oasis")) throw unreadable("openDocument");
  const types = zip.text("[Content_Types].xml");
  if (types === undefined) throw unreadable("notOffice");
  if (/wordprocessingml\.|ms-word\./.test(types)) return "docx";
  if (/spreadsheetml\.|ms-excel\./.test(types)) return "xlsx";
  throw unreadable("notOffice");
}

/**
 * Which reader a file needs. Throws AppError `encrypted`, `tooLarge` or `unreadable` with a reason people can
 * act upon (save an old .doc as .docx, …).
 */
export function fileKindOf(name: string, bytes: Uint8Array): ReadableKind {
  if (bytes.length === 0) throw unreadable("empty");
  if (bytes.length > containerLimits.bytes) throw tooLarge("bytes", containerLimits.bytes / 1024 / 1024);
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuseCompoundFile(bytes);
  if (startsWith(bytes, 0x50, 0x4b)) return kindOfZip(bytes);
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46)) throw unreadable("pdf");
  if (startsWith(bytes, 0x7b, 0x5c, 0x72, 0x74, 0x66)) throw unreadable("rtf");
  if (isPicXml(name, bytes)) throw unreadable("picXml");
  if (/\.docx$/i.test(name)) throw unreadable("notWord");
  if (/\.xlsx$/i.test(name)) throw unreadable("notExcel");
  const utf16 = startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff);
  if (!utf16 && bytes.subarray(0, 4096).includes(0)) throw unreadable("binary");
  if (/\.(csv|tsv|tab)$/i.test(name)) return "csv";
  if (/\.json$/i.test(name)) return "json";
  if (/\.(md|markdown|mdown|txt)$/i.test(name)) return "markdown";
  throw unreadable("otherKind");
}
