import { crc32 } from "../zip/crc32";
import { Deflate } from "../zip/deflate";
import { type ZipEntry, zipFile } from "../zip/zipFile";
import { contentTypesPart } from "./fixedParts";

/** A part that is written piece by piece; each piece waits until the one before it is taken. */
export type PartStream = { push: (xml: string) => Promise<void>; end: () => Promise<void> };

/** Parts below this many characters are stored as they are: squeezing them costs more than it saves. */
const worthDeflating = 4096;

/**
 * The parts of a file on their way into the zip. They are deflated while they are written, so that no large part
 * is ever whole in memory.
 */
export class Package {
  private readonly entries: ZipEntry[] = [];
  private readonly open = new Set<Deflate>();
  private readonly encoder = new TextEncoder();

  /** Begins a large part. */
  stream(path: string): PartStream {
    const deflate = new Deflate();
    this.open.add(deflate);
    let crc = 0;
    let size = 0;
    return {
      push: async (xml) => {
        const bytes = this.encoder.encode(xml);
        crc = crc32(bytes, crc);
        size += bytes.length;
        await deflate.write(bytes);
      },
      end: async () => {
        await deflate.end();
        this.open.delete(deflate);
        this.entries.push({ path, chunks: deflate.chunks, isDeflated: true, crc, size });
      },
    };
  }

  async add(path: string, xml: string): Promise<void> {
    if (xml.length < worthDeflating) {
      this.addBytes(path, this.encoder.encode(xml));
      return;
    }
    const part = this.stream(path);
    await part.push(xml);
    await part.end();
  }

  /** A small part, or a picture, which is compressed by its own format. */
  addBytes(path: string, bytes: Uint8Array): void {
    this.entries.push({ path, chunks: [bytes], isDeflated: false, crc: crc32(bytes), size: bytes.length });
  }

  /** The whole file. The list of part types comes first, where readers look for it. */
  finish(date: string): Uint8Array {
    const types = new Package();
    types.addBytes(
      "[Content_Types].xml",
      this.encoder.encode(contentTypesPart(this.entries.map((e) => e.path))),
    );
    return zipFile([...types.entries, ...this.entries], date);
  }

  /** Drops what was begun and not ended. */
  abandon(): void {
    for (const deflate of this.open) deflate.abandon();
    this.open.clear();
  }
}
