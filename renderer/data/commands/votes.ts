import { refusalOf, withDots } from "@shared/domain/events/voteCount";
import type { DraftOf, RecordOf } from "@shared/domain/kinds";
import { AppError } from "@shared/errors";
import { positionAtEnd } from "@shared/positions";
import { command } from "../command";
import { tableOf } from "../db";
import type { Writer } from "../writer";

/** Begins a dot vote. */
export const addVoteRound = command(
  "votes.add",
  async (write, draft: Omit<DraftOf<"voteRounds">, "position">): Promise<RecordOf<"voteRounds">> => {
    const siblings = await tableOf("voteRounds").where("eventId").equals(draft.eventId).toArray();
    const round = await write.create("voteRounds", { ...draft, position: positionAtEnd(siblings) });
    write.describe({ title: round.title });
    return round;
  },
);

/**
 * Enters the dots a table gives to an option. More than its people have is refused as `invalid` with the most they
 * can give (`most`); a closed vote takes none. FIELD.md M5.
 */
export const setDots = command(
  "votes.setDots",
  async (write, id: string, tableId: string, optionId: string, dots: number): Promise<void> => {
    const round = await write.get("voteRounds", id);
    const refusal = refusalOf(round, tableId, optionId, dots);
    if (refusal || round.state === "closed")
      throw new AppError("invalid", "These dots cannot be given.", {
        kind: "voteRounds",
        fields: ["counts"],
        ...(refusal ? { most: refusal.most } : {}),
      });
    await write.update("voteRounds", id, { counts: withDots(round.counts, tableId, optionId, dots) });
    write.describe({ title: round.title });
  },
);

const change = async (write: Writer, id: string, patch: Partial<RecordOf<"voteRounds">>): Promise<void> => {
  write.describe({ title: (await write.update("voteRounds", id, patch)).title });
};

/** Shows the room what it gave. */
export const revealVotes = command("votes.reveal", (write, id: string) =>
  change(write, id, { state: "revealed" }),
);

/** Hides the dots once more, to go on with entering. */
export const hideVotes = command("votes.hide", (write, id: string) => change(write, id, { state: "open" }));

/** Ends a vote: its dots stay as they are. */
export const closeVotes = command("votes.close", (write, id: string) =>
  change(write, id, { state: "closed", closedAt: new Date().toISOString() }),
);

export const reopenVotes = command("votes.reopen", (write, id: string) =>
  change(write, id, { state: "revealed", closedAt: undefined }),
);

/** Puts options with as many dots into the order the room decided, with how it did. */
export const breakTie = command(
  "votes.breakTie",
  (write, id: string, tieOrder: readonly string[], tieReason: string) =>
    change(write, id, { tieOrder: [...tieOrder], tieReason }),
);
