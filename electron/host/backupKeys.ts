import { join } from "node:path";
import { type Disk, readIfThere } from "@electron/host/disk";
import { writeWholeFile } from "@electron/host/wholeFile";
import { AppError } from "@shared/errors";
import { isSealed, readHeader } from "@shared/transfer/sealed/header";
import { openWith, sealWith, unwrap } from "@shared/transfer/sealed/sealing";
import { unpackedKeys, type WrappingKeys } from "@shared/transfer/sealed/wrappingKeys";

const fileName = "backup-keys.json";

/** Newest first; those after the first open older backups. The first protects new ones where `isOn`. */
type Kept = { format: 1; isOn: boolean; since: string; keys: string[] };

/**
 * The keys of protected backups, kept on this machine alone, in the data folder and readable by its owner only
 * (RELIABILITY 3.7): so that backups are written, checked and looked at without asking for the password. They come
 * from the window once and never go back to it; neither do they go to the second place.
 */
export class BackupKeys {
  readonly #disk: Disk;
  readonly #path: string;
  #kept: Kept | null | undefined;

  constructor(disk: Disk, data: string) {
    this.#disk = disk;
    this.#path = join(data, fileName);
  }

  /** ISO moment since which new backups are protected; undefined where they are not. */
  async since(): Promise<string | undefined> {
    const kept = await this.#readable();
    return kept?.isOn ? kept.since : undefined;
  }

  /** Protects new backups with these keys from now on, or no more. Older keys stay, for older backups. */
  async set(key: string | null): Promise<void> {
    const kept = await this.#readable();
    if (key !== null && !keysIn(key)) throw new AppError("invalid", "These are no keys.");
    const keys = key === null ? (kept?.keys ?? []) : [key, ...(kept?.keys ?? [])];
    const next: Kept = { format: 1, isOn: key !== null, since: new Date().toISOString(), keys };
    await writeWholeFile(this.#disk, this.#path, Buffer.from(`${JSON.stringify(next, null, 1)}\n`));
    this.#kept = next;
  }

  /**
   * The bytes of a backup as they are to lie on the disk, opened again before they are given. With `like`, protected
   * as those bytes are; else as new ones are to be.
   */
  async sealed(content: Buffer, like?: Buffer): Promise<Buffer> {
    const keys = like ? await this.#keysOf(like) : await this.#newest();
    if (like && isSealed(like) && !keys)
      throw new AppError("encrypted", "The key of the backup is not here.");
    if (!keys) return content;
    const file = Buffer.from(await sealWith(content, keys));
    if (!content.equals(await opened(file, keys)))
      throw new AppError("storage", "The protected backup does not open.", { reason: "mismatch" });
    return file;
  }

  /** What is inside a backup; the bytes themselves where it is not protected, or with keys that are not here. */
  async content(file: Buffer): Promise<Buffer> {
    const keys = await this.#keysOf(file);
    return keys ? Buffer.from(await opened(file, keys)) : file;
  }

  async #newest(): Promise<WrappingKeys | undefined> {
    const kept = await this.#read();
    return kept?.isOn ? keysIn(kept.keys[0] ?? "") : undefined;
  }

  async #keysOf(file: Buffer): Promise<WrappingKeys | undefined> {
    if (!isSealed(file)) return undefined;
    const salt = Buffer.from(readHeader(file).passwordSalt);
    const all = (await this.#readable())?.keys.map(keysIn) ?? [];
    return all.find((keys) => keys && salt.equals(keys.passwordSalt));
  }

  /** As kept; null also where the file is damaged. */
  async #readable(): Promise<Kept | null> {
    try {
      return await this.#read();
    } catch (thrown) {
      if (thrown instanceof AppError) return null;
      throw thrown;
    }
  }

  /** A damaged file stops the backups rather than let them lie there unprotected; the status line tells. */
  async #read(): Promise<Kept | null> {
    if (this.#kept !== undefined) return this.#kept;
    const bytes = await readIfThere(this.#disk, this.#path);
    this.#kept = bytes && keptIn(bytes);
    return this.#kept;
  }
}

async function opened(file: Buffer, keys: WrappingKeys): Promise<Uint8Array> {
  return openWith(file, async ({ byPassword }) => {
    const fileKey = await unwrap(byPassword, keys.byPassword);
    if (!fileKey) throw new AppError("encrypted", "The key does not fit.");
    return fileKey;
  });
}

const keysIn = (text: string): WrappingKeys | undefined => unpackedKeys(Buffer.from(text, "base64"));

function keptIn(bytes: Buffer): Kept {
  try {
    const kept = JSON.parse(bytes.toString("utf8")) as Partial<Kept> | null;
    if (kept?.format === 1 && Array.isArray(kept.keys) && kept.keys.every((key) => keysIn(String(key))))
      return kept as Kept;
  } catch (thrown) {
    if (!(thrown instanceof SyntaxError)) throw thrown;
  }
  throw new AppError("storage", "The keys of the backups are damaged.", { reason: "broken" });
}
