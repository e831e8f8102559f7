import { Button, Stack } from "@mantine/core";
import type { CommunicationPlan } from "@renderer/data/queries/communication";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useWords } from "@renderer/ui/useWords";
import { occasionKey } from "@shared/domain/stakeholders/occasions";
import { IconSpeakerphone } from "@tabler/icons-react";
import { Link } from "react-router";
import { OccasionProposals } from "./OccasionProposals";
import { useFocusWithin } from "./useFocusWithin";

/** What the plan proposes, occasion by occasion: who must hear, by when, how and why in this order. */
export function ProposalsView({ plan }: { plan: CommunicationPlan }) {
  const { t } = useWords();
  const count = plan.proposed.reduce((sum, { proposals }) => sum + proposals.length, 0);
  const place = useFocusWithin<HTMLDivElement>(count);
  return (
    <Stack gap="xl" ref={place} tabIndex={-1} style={{ outline: "none" }}>
      {count === 0 && (
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
      {plan.proposed.map(({ occasion, proposals }) => (
        <OccasionProposals key={occasionKey(occasion)} occasion={occasion} proposals={proposals} />
      ))}
    </Stack>
  );
}
