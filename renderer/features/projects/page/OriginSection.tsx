import { Stack } from "@mantine/core";
import { originsOfItem } from "@renderer/data/queries/origins";
import { OriginTrail } from "@renderer/ui/OriginTrail";
import { useLive } from "@renderer/ui/useLive";
import { PageSection } from "./PageSection";
import { ProjectHistory } from "./ProjectHistory";

/** Where the project came from and what was done to it. */
export function OriginSection({ projectId }: { projectId: string }) {
  const origins = useLive(() => originsOfItem(projectId), [projectId]);
  return (
    <PageSection section="origin">
      <Stack>
        {origins !== undefined && <OriginTrail origins={origins} />}
        <ProjectHistory projectId={projectId} />
      </Stack>
    </PageSection>
  );
}
