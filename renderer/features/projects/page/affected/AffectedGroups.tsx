import { savingAffected } from "@renderer/data/commands/communication";
import { whomItAffects } from "@renderer/data/queries/communication";
import { WhomItAffects } from "@renderer/ui/affected/WhomItAffects";
import { useLive } from "@renderer/ui/useLive";

type Props = { kind: "projects" | "milestones"; id: string; title: string };

/** The groups a project or one of its milestones affects. */
export function AffectedGroups({ kind, id, title }: Props) {
  const state = useLive(() => whomItAffects(kind, id), [kind, id]);
  return <WhomItAffects title={title} state={state} {...savingAffected({ kind, id }, title)} />;
}
