import { join } from "node:path";
import { type Disk, readIfThere } from "@electron/host/disk";
import { Queue } from "@electron/host/queue";
import { writeWholeFile } from "@electron/host/wholeFile";
import {
  type KeptPreferences,
  longestPreference,
  type PreferenceToKeep,
  preferenceNames,
} from "@shared/desktopPreferences";

const fileName = "preferences.json";

/** The window's choices in the data folder, where they outlive the engine's folder. */
export class Preferences {
  readonly #disk: Disk;
  readonly #path: string;
  readonly #queue = new Queue();

  constructor(disk: Disk, data: string) {
    this.#disk = disk;
    this.#path = join(data, fileName);
  }

  /** All that were chosen; none where the file is damaged. */
  read(): Promise<KeptPreferences> {
    return this.#queue.run(() => this.#read());
  }

  keep({ name, value }: PreferenceToKeep): Promise<KeptPreferences> {
    return this.#queue.run(async () => {
      const before = await this.#read();
      if (before[name] === value) return before;
      const kept = { ...before, [name]: value };
      await writeWholeFile(this.#disk, this.#path, Buffer.from(`${JSON.stringify(kept, null, 1)}\n`));
      return kept;
    });
  }

  async #read(): Promise<KeptPreferences> {
    const bytes = await readIfThere(this.#disk, this.#path);
    return bytes === null ? {} : preferencesIn(bytes.toString("utf8"));
  }
}

/** The choices known here; what else stands in the file, and what is none, counts as never chosen. */
function preferencesIn(text: string): KeptPreferences {
  const kept = parsed(text);
  const known = preferenceNames.flatMap((name) => {
    const value: unknown = Object.hasOwn(kept, name) ? Reflect.get(kept, name) : undefined;
    return typeof value === "string" && value.length <= longestPreference ? [[name, value]] : [];
  });
  return Object.fromEntries(known);
}

function parsed(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : {};
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return {};
    throw thrown;
  }
}
