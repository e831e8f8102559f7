import { parkedToInbox } from "@renderer/data/commands/eventResults";
import { removeEvent } from "@renderer/data/commands/events";
import {
  addVoteRound,
  breakTie,
  closeVotes,
  hideVotes,
  reopenVotes,
  revealVotes,
  setDots,
} from "@renderer/data/commands/votes";
import type { VoteState } from "@shared/domain/events/voteRound";
import type { RecordOf } from "@shared/domain/kinds";
import type { CommandName } from "@shared/i18n/words";
import type { Chance } from "@tests/faults/chance";
import { type Doing, title, withOne } from "./doing";
import { planDoings } from "./planDoings";
import { sessionDoings } from "./sessionDoings";

/** Retreats and workshops with their parts. */
export const eventDoings = {
  ...planDoings,
  ...sessionDoings,
  "events.remove": (chance) => withOne(chance, "events", ({ id }) => removeEvent(id)),
  "results.toInbox": (chance) => withOne(chance, "parkedTopics", ({ id }) => parkedToInbox(id)),
  "votes.add": (chance) => withOne(chance, "events", ({ id }) => addVoteRound(roundOf(id, title(chance)))),
  "votes.setDots": (chance) =>
    withRound(chance, ["open", "revealed"], ({ id, tables, options }) =>
      setDots(id, tables[0]?.id ?? "", options[0]?.id ?? "", chance.below(5)),
    ),
  "votes.reveal": (chance) => withRound(chance, ["open"], ({ id }) => revealVotes(id)),
  "votes.hide": (chance) => withRound(chance, ["revealed"], ({ id }) => hideVotes(id)),
  "votes.close": (chance) => withRound(chance, ["open", "revealed"], ({ id }) => closeVotes(id)),
  "votes.reopen": (chance) => withRound(chance, ["closed"], ({ id }) => reopenVotes(id)),
  "votes.breakTie": (chance) =>
    withRound(chance, ["open", "revealed"], ({ id, options }) =>
      breakTie(
        id,
        options.map((option) => option.id),
        title(chance),
      ),
    ),
} satisfies Partial<Record<CommandName, Doing>>;

const withRound = (
  chance: Chance,
  states: readonly VoteState[],
  doing: (round: RecordOf<"voteRounds">) => Promise<unknown>,
) => withOne(chance, "voteRounds", doing, ({ state }) => states.includes(state));

/** A vote in each of its states, so that every step finds one. */
export async function votesInEveryState(chance: Chance): Promise<void> {
  const add = eventDoings["votes.add"];
  for (const step of [undefined, revealVotes, closeVotes]) {
    await add(chance);
    await withRound(chance, ["open"], async ({ id }) => step?.(id));
  }
}

/** A vote of one table on one thing. */
const roundOf = (eventId: string, question: string) => ({
  eventId,
  title: question,
  options: [{ kind: "goals" as const, id: crypto.randomUUID() }],
  dotsPerPerson: 2,
  maxPerOption: 2,
  tables: [{ id: crypto.randomUUID(), name: "Raum", people: 12 }],
});
