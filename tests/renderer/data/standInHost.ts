import { gunzipSync } from "node:zlib";
import type { ArgumentsOf, Channel, JournalState, KeptSnapshot, OuterEntry, ValueOf } from "@shared/desktop";
import type { Backup, BackupState } from "@shared/desktopBackups";
import { AppError } from "@shared/errors";

/**
 * A host in memory for tests of the data layer: keeps the outer journal in a list, which a test may shorten or
 * lengthen, and can be told to fail.
 */
export class StandInHost {
  /** Identity of the database whose journal this is; null while nothing was begun. */
  dbId: string | null = null;
  entries: OuterEntry[] = [];
  snapshots: KeptSnapshot[] = [];
  leftOut = 0;
  isIncomplete = false;
  failing = false;
  engineDistrusted = false;
  engineForgotten = false;
  /** Whether the host chose the engine's folder. */
  choosesEngine = true;
  /** What was told of erasures. */
  readonly erasures: ArgumentsOf<"backup.erased">[] = [];
  /** What the host answers after an erasure besides its list. */
  afterErasure: Partial<BackupState> = {};
  /** Channels that are refused, and how. */
  readonly refused = new Map<Channel, AppError>();
  /** The backups in the list. */
  listed: readonly Backup[] = [];
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
    const last = this.entries.at(-1) ?? this.snapshots.at(-1);
    return {
      dbId: this.dbId,
      lastSeq: last?.seq ?? 0,
      stateHash: last?.stateHash ?? null,
      schemaVersion: this.entries.at(-1)?.schemaVersion ?? 1,
      snapshotSeq: this.snapshots.at(-1)?.seq ?? 0,
      looseBytes: 0,
      ...(this.isIncomplete ? { isIncomplete: true } : {}),
      ...(this.leftOut > 0 ? { leftOut: this.leftOut } : {}),
    };
  }

  call = async <C extends Channel>(channel: C, args: ArgumentsOf<C>): Promise<ValueOf<C>> => {
    if (this.failing) throw new Error("The host does not answer.");
    const refusal = this.refused.get(channel);
    if (refusal) throw refusal;
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
        this.snapshots = [];
        return this.state;
      case "journal.append": {
        const { dbId, entries } = args as ArgumentsOf<"journal.append">;
        for (const entry of entries) {
          const { lastSeq } = this.state ?? { lastSeq: 0 };
          if (entry.seq !== lastSeq + 1) throw new AppError("invalid", `Entry ${entry.seq} does not follow.`);
          this.entries.push({ dbId, ...entry });
        }
        return this.state;
      }
      case "journal.keepSnapshot": {
        const { seq, stateHash, packed, forgetsOlder } = args as ArgumentsOf<"journal.keepSnapshot">;
        const text = gunzipSync(Buffer.from(packed, "base64")).toString("utf8");
        if (forgetsOlder) [this.entries, this.snapshots] = [[], []];
        this.snapshots.push({ seq, stateHash, text });
        return this.state;
      }
      case "journal.snapshot":
        return this.snapshots.at(-1) ?? null;
      case "journal.read": {
        const { afterSeq, limit } = args as ArgumentsOf<"journal.read">;
        if (afterSeq < 0) throw new AppError("invalid", "Numbers begin with one.");
        const rest = this.entries.filter((entry) => entry.seq > afterSeq);
        return { entries: rest.slice(0, limit), more: rest.length > limit };
      }
      case "backup.state":
      case "backup.write":
      case "backup.cleanUp":
        return { backups: this.listed, secondPlace: null };
      case "backup.erased":
        this.erasures.push(args as ArgumentsOf<"backup.erased">);
        return { backups: this.listed, secondPlace: null, ...this.afterErasure };
      case "backup.read":
        return { base64: this.backups.get((args as ArgumentsOf<"backup.read">).file) };
      case "engine.distrust":
        this.engineDistrusted = true;
        return { helps: true };
      case "engine.forget":
        this.engineForgotten = true;
        return { helps: this.choosesEngine };
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
