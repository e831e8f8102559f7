import type { ArgumentsOf, Channel, JournalState, OuterEntry, ValueOf } from "@shared/desktop";
import { AppError } from "@shared/errors";

/**
 * A host in memory for tests of the data layer: keeps the outer journal in a list, which a test may shorten or
 * lengthen, and can be told to fail.
 */
export class StandInHost {
  /** Identity of the database whose journal this is; null while nothing was begun. */
  dbId: string | null = null;
  entries: OuterEntry[] = [];
  leftOut = 0;
  failing = false;
  engineDistrusted = false;
  /** Backups by file, as texts. */
  readonly backups = new Map<string, string>();
  #failure: Error | null = null;
  readonly #leftBehind: (string | null)[] = [];

  /** From now on the present journal cannot be read; the answer tells which ones were left behind since. */
  unreadable(failure: Error): () => readonly (string | null)[] {
    this.#failure = failure;
    return () => this.#leftBehind;
  }

  get state(): JournalState | null {
    if (this.dbId === null) return null;
    const last = this.entries.at(-1);
    return {
      dbId: this.dbId,
      lastSeq: last?.seq ?? 0,
      stateHash: last?.stateHash ?? null,
      schemaVersion: last?.schemaVersion ?? 1,
      ...(this.leftOut > 0 ? { leftOut: this.leftOut } : {}),
    };
  }

  call = async <C extends Channel>(channel: C, args: ArgumentsOf<C>): Promise<ValueOf<C>> => {
    if (this.failing) throw new Error("The host does not answer.");
    return this.#answer(channel, args) as ValueOf<C>;
  };

  #answer(channel: Channel, args: unknown): unknown {
    switch (channel) {
      case "journal.state":
        if (this.#failure) throw this.#failure;
        return this.state;
      case "journal.begin":
        if (this.#failure) this.#leftBehind.push(this.dbId);
        this.#failure = null;
        this.dbId = (args as ArgumentsOf<"journal.begin">).dbId;
        this.entries = [];
        return this.state;
      case "journal.append":
        this.entries.push(args as OuterEntry);
        return this.state;
      case "journal.read": {
        const { afterSeq, limit } = args as ArgumentsOf<"journal.read">;
        if (afterSeq < 0) throw new AppError("invalid", "Numbers begin with one.");
        const rest = this.entries.filter((entry) => entry.seq > afterSeq);
        return { entries: rest.slice(0, limit), more: rest.length > limit };
      }
      case "backup.state":
        return { backups: [], secondPlace: null };
      case "backup.read":
        return { base64: this.backups.get((args as ArgumentsOf<"backup.read">).file) };
      case "engine.distrust":
        this.engineDistrusted = true;
        return { helps: true };
      case "app.info":
        return {
          host: "browser",
          version: "1.0.0",
          platform: "linux",
          dataFolder: "/home/navigatorin/agendalotse",
        };
      default:
        throw new Error(`The stand-in has no channel ${channel}.`);
    }
  }
}
