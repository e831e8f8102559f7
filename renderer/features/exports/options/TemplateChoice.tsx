import { Anchor, Select, Text } from "@mantine/core";
import { templateNames } from "@renderer/data/queries/wordTemplates";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";

type Props = {
  /** Undefined until the preview is there. */
  standsInHouse: boolean | undefined;
  templateId: string | undefined;
  onChange: (templateId: string | null) => void;
};

/** Stands for the product's own looks in the list. */
const own = "-";

/** In which Word file the document is made; not to be seen while the house has none. */
export function TemplateChoice({ standsInHouse, templateId, onChange }: Props) {
  const { t } = useWords();
  const templates = useLive(templateNames);
  if (!templates || templates.length === 0 || standsInHouse === undefined) return null;
  const chosen = templates.some(({ id }) => id === templateId) ? templateId : undefined;
  return (
    <div>
      <Select
        label={t("houseTemplates.choose")}
        allowDeselect={false}
        disabled={!standsInHouse}
        value={standsInHouse ? (chosen ?? own) : own}
        data={[
          { value: own, label: t("houseTemplates.ownLooks") },
          ...templates.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(value) => onChange(value === own ? null : value)}
      />
      <Text size="sm" c="dimmed" mt={6}>
        {standsInHouse ? t("houseTemplates.chooseHint") : t("houseTemplates.notForThis")}{" "}
        {standsInHouse && chosen !== undefined && `${t("houseTemplates.previewHint")} `}
        {standsInHouse && (
          <Anchor component={Link} to="/settings/templates" inherit>
            {t("houseTemplates.openCheck")}
          </Anchor>
        )}
      </Text>
    </div>
  );
}
