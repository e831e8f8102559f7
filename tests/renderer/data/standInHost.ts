import type { ArgumentsOf, Channel, JournalState, OuterEntry, ValueOf } from "@shared/desktop";

/**
 * A host in memory for tests of the data layer: keeps the outer journal in a list and can be told to fail.
 */
export class StandInHost {
  entries: OuterEntry[] = [];
  state: JournalState | null = null;
  failing = false;

  call = async <C extends Channel>(channel: C, args: ArgumentsOf<C>): Promise<ValueOf<C>> => {
    if (this.failing) throw new Error("The host does not answer.");
    return this.#answer(channel, args) as ValueOf<C>;
  };

  #answer(channel: Channel, args: unknown): unknown {
    switch (channel) {
      case "journal.state":
        return this.state;
      case "journal.begin":
        this.state = { dbId: (args as ArgumentsOf<"journal.begin">).dbId, lastSeq: 0 };
        this.entries = [];
        return this.state;
      case "journal.append": {
        const entry = args as OuterEntry;
        this.entries.push(entry);
        this.state = { dbId: entry.dbId, lastSeq: entry.seq };
        return this.state;
      }
      case "journal.read": {
        const { afterSeq, limit } = args as ArgumentsOf<"journal.read">;
        const rest = this.entries.filter((entry) => entry.seq > afterSeq);
        return { entries: rest.slice(0, limit), more: rest.length > limit };
      }
      default:
        throw new Error(`The stand-in has no channel ${channel}.`);
    }
  }
}
