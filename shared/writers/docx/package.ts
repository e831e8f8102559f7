import { Zip, ZipDeflate } from "fflate";
import { contentTypesPart } from "./fixedParts";

/** A part that is written piece by piece. */
export type PartStream = { push: (xml: string) => void; end: () => void };

/**
 * The zip around the parts, deflated while they are written, so that no part is ever whole in memory. File times
 * are the document's date and the order is fixed: same parts, same bytes.
 */
export class Package {
  private readonly chunks: Uint8Array[] = [];
  private readonly paths: string[] = [];
  private readonly encoder = new TextEncoder();
  private readonly contentTypes: PartStream;
  private readonly zip: Zip;

  /** @param date ISO date for the entries; zip files know no time before 1980. */
  constructor(private readonly date: string) {
    this.zip = new Zip((error, chunk) => {
      if (error) throw error;
      this.chunks.push(chunk);
    });
    this.contentTypes = this.open("[Content_Types].xml");
  }

  /** Begins a part; its bytes wait in the zip until the parts begun before it are ended. */
  stream(path: string): PartStream {
    this.paths.push(path);
    return this.open(path);
  }

  add(path: string, xml: string): void {
    const part = this.stream(path);
    part.push(xml);
    part.end();
  }

  addBytes(path: string, bytes: Uint8Array): void {
    this.entry(path).push(bytes, true);
  }

  /** Writes the list of part types and gives the whole file. */
  finish(): Uint8Array {
    this.contentTypes.push(contentTypesPart(this.paths));
    this.contentTypes.end();
    this.zip.end();
    return joined(this.chunks);
  }

  private open(path: string): PartStream {
    const entry = this.entry(path);
    return {
      push: (xml) => {
        if (xml !== "") entry.push(this.encoder.encode(xml));
      },
      end: () => entry.push(new Uint8Array(0), true),
    };
  }

  private entry(path: string): ZipDeflate {
    const entry = new ZipDeflate(path, { level: 6 });
    entry.mtime = localMidnight(this.date);
    this.zip.add(entry);
    return entry;
  }
}

/** Zip entries hold local clock readings: local midnight gives the same bytes in every time zone. */
function localMidnight(date: string): Date {
  const [, year = "1980", month = "1", day = "1"] = /^(\d{4})-(\d\d)-(\d\d)/.exec(date) ?? [];
  const usable = Number(year) >= 1980 && Number(year) <= 2099;
  return usable ? new Date(Number(year), Number(month) - 1, Number(day)) : new Date(1980, 0, 1);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
