import { proposedImpulseGivers } from "@renderer/data/queries/impulseGivers";
import type { FieldProps } from "@renderer/ui/fields/autosave";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { SuggestField } from "../results/SuggestField";

/** Who gives an impulse: any words, with the digital pioneers of the contact book to choose from. */
export function SpeakerField(props: FieldProps<string>) {
  const { t } = useWords();
  const givers = useLive(proposedImpulseGivers, []) ?? [];
  return (
    <SuggestField
      {...props}
      description={t(givers.length > 0 ? "events.plan.pioneers" : "events.plan.noPioneers")}
      names={givers.map(({ name }) => name)}
      hints={new Map(givers.map(({ name, topics }) => [name, topics.join(", ")]))}
    />
  );
}
