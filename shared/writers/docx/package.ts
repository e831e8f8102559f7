import { crc32 } from "../../crc32";
import { Deflate } from "../zip/deflate";
import { type ZipEntry, zipFile } from "../zip/zipFile";
import { contentTypesPart } from "./fixedParts";

/** A part that is written piece by piece; a piece waits until the one before it is taken. */
export type PartStream = { push: (xml: string) => Promise<void>; end: () => void };

/** Parts below this many characters are stored as they are: squeezing them costs more than it saves. */
const worthDeflating = 4096;

/**
 * The parts of a file on their way into the zip. They are deflated while they are written, several beside each
 * other, so that no large part is ever whole in memory.
 */
export class Package {
  /** By path, in the order in which the parts were begun; undefined while a part is being written. */
  private readonly entries = new Map<string, Promise<ZipEntry> | undefined>();
  private readonly open = new Set<DeflatedPart>();
  private readonly encoder = new TextEncoder();

  /** Begins a large part. */
  stream(path: string): PartStream {
    const part = this.begin(path);
    return {
      push: (xml) => part.push(this.encoder.encode(xml)),
      end: () => {
        this.entries.set(path, this.ended(part));
      },
    };
  }

  add(path: string, xml: string): void {
    this.addPart(path, this.encoder.encode(xml));
  }

  /** A small part, or a picture, which is compressed by its own format. */
  addBytes(path: string, bytes: Uint8Array): void {
    this.entries.set(path, Promise.resolve(storedEntry(path, bytes)));
  }

  /** A part that comes from elsewhere, byte by byte. */
  addPart(path: string, bytes: Uint8Array): void {
    if (bytes.length < worthDeflating || /\.(png|jpe?g|gif|odttf)$/i.test(path)) {
      this.addBytes(path, bytes);
      return;
    }
    const part = this.begin(path);
    this.entries.set(
      path,
      part.push(bytes).then(() => this.ended(part)),
    );
  }

  get paths(): string[] {
    return [...this.entries.keys()];
  }

  /** The whole file. The list of part types comes first, where readers look for it. */
  async finish(date: string, types = contentTypesPart(this.paths)): Promise<Uint8Array> {
    const entries = (await Promise.all(this.entries.values())).filter((entry) => entry !== undefined);
    return zipFile([storedEntry("[Content_Types].xml", this.encoder.encode(types)), ...entries], date);
  }

  /** Drops everything; what is still under way ends unheard. */
  abandon(): void {
    for (const part of this.open) part.abandon();
    for (const entry of this.entries.values()) entry?.catch(() => undefined);
  }

  private begin(path: string): DeflatedPart {
    const part = new DeflatedPart(path);
    this.open.add(part);
    this.entries.set(path, undefined);
    return part;
  }

  private async ended(part: DeflatedPart): Promise<ZipEntry> {
    const entry = await part.finish();
    this.open.delete(part);
    return entry;
  }
}

class DeflatedPart {
  private readonly deflate = new Deflate();
  private crc = 0;
  private size = 0;

  constructor(private readonly path: string) {}

  async push(bytes: Uint8Array): Promise<void> {
    this.crc = crc32(bytes, this.crc);
    this.size += bytes.length;
    await this.deflate.write(bytes);
  }

  async finish(): Promise<ZipEntry> {
    await this.deflate.end();
    const { path, crc, size } = this;
    return { path, chunks: this.deflate.chunks, isDeflated: true, crc, size };
  }

  abandon(): void {
    this.deflate.abandon();
  }
}

function storedEntry(path: string, bytes: Uint8Array): ZipEntry {
  return { path, chunks: [bytes], isDeflated: false, crc: crc32(bytes), size: bytes.length };
}
