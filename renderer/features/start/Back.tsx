import { Button } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { IconArrowLeft } from "@tabler/icons-react";

/** Back to the four choices. */
export function Back({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        ml={-8}
        leftSection={<IconArrowLeft size={16} stroke={1.5} aria-hidden />}
        onClick={onBack}
      >
        {t("start.back")}
      </Button>
    </div>
  );
}
