import { Button } from "@mantine/core";
import { removeSample } from "@renderer/data/commands/sample";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";

/** The sample town leaves in one click. */
export function DataSample() {
  const { t } = useWords();
  const { run, running } = useAction(removeSample);
  return (
    <div>
      <Button variant="default" onClick={() => run()} loading={running}>
        {t("app.removeSample")}
      </Button>
    </div>
  );
}
