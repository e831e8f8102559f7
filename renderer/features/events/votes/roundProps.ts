import type { RecordOf } from "@shared/domain/kinds";

/** A dot vote, and what its options are called. */
export type RoundProps = { round: RecordOf<"voteRounds">; labels: ReadonlyMap<string, string> };
