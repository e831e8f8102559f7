import { Button, Stack, VisuallyHidden } from "@mantine/core";
import type { CommunicationPlan } from "@renderer/data/queries/communication";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useWords } from "@renderer/ui/useWords";
import { occasionKey } from "@shared/domain/stakeholders/occasions";
import { IconSpeakerphone } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { OccasionProposals } from "./OccasionProposals";
import { useShownProposals } from "./shownProposals";

/** What the plan proposes, occasion by occasion: who must hear, by when, how and why in this order. */
export function ProposalsView({ plan }: { plan: CommunicationPlan }) {
  const { t } = useWords();
  const [done, tellDone] = useState("");
  const groups = useShownProposals(plan);
  return (
    <Stack gap="xl">
      <VisuallyHidden role="status">{done}</VisuallyHidden>
      {groups.map(({ occasion, proposals }) => (
        <OccasionProposals
          key={occasionKey(occasion)}
          occasion={occasion}
          proposals={proposals}
          onDone={tellDone}
        />
      ))}
      {plan.proposed.length === 0 && (
        <EmptyState
          icon={IconSpeakerphone}
          title={t("communication.proposals.none")}
          hint={t("communication.proposals.noneHint")}
          action={
            plan.unasked.length > 0 && (
              <Button component={Link} to="?view=debt" variant="default">
                {t("communication.proposals.toOpen")}
              </Button>
            )
          }
        />
      )}
    </Stack>
  );
}
