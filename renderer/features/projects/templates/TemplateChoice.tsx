import { Select } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { type ProjectTemplateName, projectTemplateNames } from "@shared/domain/projects/templates";

type Props = {
  value: ProjectTemplateName | undefined;
  onChange: (name: ProjectTemplateName | undefined) => void;
  /** What choosing none is called; without it a template must be chosen. */
  none?: string;
};

/** The typical projects there is a template for, by name. */
export function TemplateChoice({ value, onChange, none }: Props) {
  const { t, collator } = useWords();
  const named = projectTemplateNames
    .map((name) => ({ value: name as string, label: t(`projectTemplates.templates.${name}.name`) }))
    .sort((a, b) => collator.compare(a.label, b.label));
  return (
    <Select
      label={t("projectTemplates.choose")}
      data={none === undefined ? named : [{ value: "", label: none }, ...named]}
      value={value ?? (none === undefined ? null : "")}
      allowDeselect={false}
      maxDropdownHeight={320}
      onChange={(chosen) => onChange(projectTemplateNames.find((name) => name === chosen))}
    />
  );
}
