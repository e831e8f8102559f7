import { Anchor, Button, SimpleGrid, Text, Title } from "@mantine/core";
import type { ProjectLink, ProjectPageData } from "@renderer/data/queries/projectPage";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { PageSection } from "../PageSection";
import { RemovePart } from "../parts/PartTable";
import { AddDependency } from "./AddDependency";
import classes from "./Dependencies.module.css";

/** What the project waits for and what waits for it. */
export function DependenciesSection({ data }: { data: ProjectPageData }) {
  const { t } = useWords();
  const [adding, setAdding] = useState(false);
  const { project, waitsFor, awaitedBy } = data;
  return (
    <PageSection
      section="dependencies"
      action={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
          onClick={() => setAdding(true)}
        >
          {t("projectPage.dependencies.add")}
        </Button>
      }
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
        <LinkList
          title={t("projectPage.dependencies.waitsFor")}
          links={waitsFor}
          empty={t("projectPage.dependencies.none")}
        />
        <LinkList
          title={t("projectPage.dependencies.awaitedBy")}
          links={awaitedBy}
          empty={t("projectPage.dependencies.nobody")}
        />
      </SimpleGrid>
      <AddDependency
        opened={adding}
        onClose={() => setAdding(false)}
        project={project}
        taken={waitsFor.flatMap(({ other }) => other?.id ?? [])}
      />
    </PageSection>
  );
}

function LinkList({ title, links, empty }: { title: string; links: readonly ProjectLink[]; empty: string }) {
  const { t } = useWords();
  return (
    <div>
      <Title order={3} size="sm" mb={6}>
        {title}
      </Title>
      {links.length === 0 && (
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      )}
      <ul className={classes.list}>
        {links.map(({ link, other }) => {
          const name = other ? `${other.code} ${other.title}` : link.toText;
          return (
            <li key={link.id}>
              <div>
                {other ? (
                  <Anchor component={Link} to={recordPath("projects", other)} size="sm">
                    {name}
                  </Anchor>
                ) : (
                  <Text size="sm">{name}</Text>
                )}
                <Text size="xs" c="dimmed">
                  {t(`enumerations.dependencyKind.${link.kind}`)}
                  {!other && ` · ${t("projectPage.dependencies.outside")}`}
                  {link.note && ` · ${link.note}`}
                </Text>
              </div>
              <RemovePart kind="dependencies" id={link.id} title={name} />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
