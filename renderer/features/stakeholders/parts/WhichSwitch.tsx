import { SegmentedControl } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";

type Props = { archived: boolean; archivedCount: number; onChange: (archived: boolean) => void };

/** Between what is in use and what was put away; absent while nothing was. */
export function WhichSwitch({ archived, archivedCount, onChange }: Props) {
  const { t } = useWords();
  if (archivedCount === 0 && !archived) return null;
  return (
    <SegmentedControl
      size="xs"
      aria-label={t("stakeholders.which")}
      value={archived ? "archived" : "current"}
      onChange={(value) => onChange(value === "archived")}
      data={[
        { value: "current", label: t("stakeholders.current") },
        { value: "archived", label: t("stakeholders.archived", { count: archivedCount }) },
      ]}
    />
  );
}
