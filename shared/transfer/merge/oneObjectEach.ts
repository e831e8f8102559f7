import { kindNames } from "../../domain/kinds";
import type { Workspace } from "../../domain/workspace";
import { recordsById } from "./differingRecords";
import type { Comparison } from "./mergeWorkspaces";
import { sameValue } from "./sameValue";

/**
 * The same comparison with one object for each record the states agree on. Between threads every object is copied
 * once, so that of three workspaces little more than one has to be carried over.
 */
export function oneObjectEach({ states, trios }: Comparison): Comparison {
  const { base, ours, theirs } = states;
  return { states: { base: likeIn(ours, base), ours, theirs: likeIn(ours, theirs) }, trios };
}

function likeIn(ours: Workspace, other: Workspace): Workspace {
  const like = kindNames.map((kind) => {
    const here = recordsById(ours[kind]);
    return [
      kind,
      other[kind].map((record) => {
        const our = here.get(record.id);
        return sameValue(our, record) ? our : record;
      }),
    ];
  });
  return Object.fromEntries(like) as Workspace;
}
