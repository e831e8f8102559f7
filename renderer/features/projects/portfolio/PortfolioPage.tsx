import { Button, Group } from "@mantine/core";
import { portfolio as portfolioQuery } from "@renderer/data/queries/projects";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { ReadInButton } from "@renderer/ui/ReadInButton";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconArchive, IconLayoutKanban, IconPlus } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { NewProject } from "./NewProject";
import { PortfolioList } from "./PortfolioList";
import type { PortfolioMode } from "./portfolioState";

/** All projects: head of the page, and the list or what leads to the first one. */
export function PortfolioPage({ mode }: { mode: PortfolioMode }) {
  const { t } = useWords();
  const [archived, setArchived] = useState(false);
  const data = useLive(() => portfolioQuery({ archived }), [archived]);
  const [adding, setAdding] = useState(false);
  const toggleArchive = useCallback(() => setArchived((before) => !before), []);
  const archive = useMemo(
    () => data && { open: archived, count: data.archivedCount, onToggle: toggleArchive },
    [archived, data, toggleArchive],
  );

  const addButton = (
    <Group gap="sm" justify="center">
      <ReadInButton target="projects" />
      <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
        {t("projects.new.action")}
      </Button>
    </Group>
  );
  const isEmpty = data?.rows.length === 0;
  return (
    <>
      <PageHeader
        title={t("projects.title")}
        purpose={t("projects.purpose")}
        actions={data && !isEmpty && addButton}
      />
      {data && archive && (!isEmpty || archive.count > 0 || archived) && (
        <PortfolioList portfolio={data} mode={mode} archive={archive} />
      )}
      {data && <NewProject opened={adding} onClose={() => setAdding(false)} portfolio={data} />}
      {isEmpty && !archived && (
        <EmptyState
          icon={IconLayoutKanban}
          title={t("projects.empty.title")}
          hint={t("projects.empty.hint")}
          action={addButton}
        />
      )}
      {isEmpty && archived && (
        <EmptyState
          icon={IconArchive}
          title={t("projects.archiveEmpty")}
          hint=""
          action={<Button onClick={toggleArchive}>{t("projects.showOpen")}</Button>}
        />
      )}
    </>
  );
}
