import { Anchor, Stack, Text } from "@mantine/core";
import { originOf } from "@renderer/data/queries/projectPage";
import { recordPath } from "@renderer/ui/recordPath";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";
import { PageSection } from "./PageSection";
import { ProjectHistory } from "./ProjectHistory";

/** Where the project came from and what was done to it. */
export function OriginSection({ projectId }: { projectId: string }) {
  const { t, format } = useWords();
  const found = useLive(async () => ({ origin: await originOf(projectId) }), [projectId]);
  const origin = found?.origin;
  return (
    <PageSection section="origin">
      <Stack>
        {found && !origin && (
          <Text size="sm" c="dimmed">
            {t("projectPage.origin.direct")}
          </Text>
        )}
        {origin && (
          <div>
            <Text size="sm" c="dimmed">
              {t("projectPage.origin.from")}
            </Text>
            <Anchor component={Link} to={recordPath("inboxItems", origin.item)}>
              {origin.item.text}
            </Anchor>
            <Text size="sm">
              {t("projectPage.origin.decided", {
                decision: t(`enumerations.triageOutcome.${origin.triage.decision}`),
                day: format.date(origin.triage.decidedAt),
              })}
              {origin.triage.reason && `: ${origin.triage.reason}`}
            </Text>
          </div>
        )}
        <ProjectHistory projectId={projectId} />
      </Stack>
    </PageSection>
  );
}
