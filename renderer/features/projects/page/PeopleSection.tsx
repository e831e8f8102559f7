import { SimpleGrid, Stack, TagsInput, Text } from "@mantine/core";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { ReferenceMultiSelect, ReferenceSelect } from "@renderer/ui/fields/ReferenceSelect";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { isOpen } from "@shared/domain/projects/project";
import { inOrder } from "@shared/domain/workspace";
import { useCallback } from "react";
import { PageSection } from "./PageSection";
import { saveField } from "./saveProject";

/** Who wants it, who drives it, who stands in, who takes part. */
export function PeopleSection({ data }: { data: ProjectPageData }) {
  const { t, collator } = useWords();
  const { project } = data;
  const persons = [...data.persons.values()]
    .map(({ id, displayName }) => ({ value: id, label: displayName }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const units = inOrder([...data.units.values()]).map((unit) => ({
    value: unit.id,
    label: shortNameOf(unit),
  }));
  const person = (field: "sponsorPersonId" | "ownerPersonId" | "deputyPersonId") => (
    <ReferenceSelect
      label={t(`fields.projects.${field}`)}
      options={persons}
      value={project[field]}
      onSave={saveField(project.id, field)}
    />
  );
  const partners = useAction(
    useCallback(
      async (names: string[]) =>
        saveField(project.id, "externalPartners")(names, { group: crypto.randomUUID() }),
      [project.id],
    ),
  );
  const noDeputy = isOpen(project) && project.deputyPersonId === undefined;
  const sameDeputy = project.deputyPersonId !== undefined && project.deputyPersonId === project.ownerPersonId;
  return (
    <PageSection section="people" hint={t("projectPage.people.hint")}>
      <Stack>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          {person("sponsorPersonId")}
          {person("ownerPersonId")}
          {person("deputyPersonId")}
        </SimpleGrid>
        {(noDeputy || sameDeputy) && (
          <Text size="sm">{t(`projectPage.people.${sameDeputy ? "sameDeputy" : "noDeputy"}`)}</Text>
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <ReferenceSelect
            label={t("fields.projects.leadUnitId")}
            options={units}
            value={project.leadUnitId}
            onSave={saveField(project.id, "leadUnitId")}
          />
          <ReferenceMultiSelect
            label={t("fields.projects.orgUnitIds")}
            options={units}
            value={project.orgUnitIds}
            onSave={saveField(project.id, "orgUnitIds")}
          />
        </SimpleGrid>
        <TagsInput
          label={t("fields.projects.externalPartners")}
          description={t("projectPage.people.partnersHint")}
          value={project.externalPartners}
          onChange={partners.run}
        />
        {data.groups.length > 0 && (
          <ReferenceMultiSelect
            label={t("fields.projects.allyIds")}
            description={t("projectPage.people.alliesHint")}
            options={data.groups.map(({ id, label }) => ({ value: id, label }))}
            value={project.allyIds ?? []}
            onSave={saveField(project.id, "allyIds")}
          />
        )}
      </Stack>
    </PageSection>
  );
}
