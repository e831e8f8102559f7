import { savingAffected } from "@renderer/data/commands/communication";
import { whomItAffects } from "@renderer/data/queries/communication";
import { WhomItAffects } from "@renderer/ui/affected/WhomItAffects";
import { useLive } from "@renderer/ui/useLive";
import type { OccasionKind } from "@shared/domain/stakeholders/affected";

type Props = { kind: OccasionKind; id: string; title: string };

/** Whom one occasion affects, to be said where it is asked for. */
export function AffectedField({ kind, id, title }: Props) {
  const state = useLive(() => whomItAffects(kind, id), [kind, id]);
  return <WhomItAffects title={title} state={state} {...savingAffected({ kind, id }, title)} />;
}
