import { Button } from "@mantine/core";
import { itemHistory } from "@renderer/data/queries/changes";
import { ItemHistory } from "@renderer/ui/history/ItemHistory";
import { useWords } from "@renderer/ui/useWords";
import { IconHistory } from "@tabler/icons-react";
import { useState } from "react";

/** What was done to the project, read when somebody asks for it. */
export function ProjectHistory({ projectId }: { projectId: string }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <ItemHistory recordId={projectId} read={itemHistory} />;
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconHistory size={16} stroke={1.5} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t("projectPage.origin.showHistory")}
      </Button>
    </div>
  );
}
