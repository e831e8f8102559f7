import { ActionIcon, Anchor, Button, Group, Input, Menu, Stack, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { removeProject, setPhase } from "@renderer/data/commands/projects";
import { archiveRecord, restoreRecord } from "@renderer/data/commands/records";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { LightMark } from "@renderer/ui/LightMark";
import classes from "@renderer/ui/page/RecordPage.module.css";
import { TitleField } from "@renderer/ui/page/TitleField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { currentLight } from "@shared/domain/projects/light";
import { projectPhases, undertakings } from "@shared/domain/projects/project";
import {
  IconArchive,
  IconArchiveOff,
  IconDots,
  IconFileText,
  IconGavel,
  IconReportAnalytics,
  IconTemplate,
  IconTrash,
} from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { Link, useNavigate } from "react-router";
import { modePaths, rememberedState } from "../portfolio/portfolioState";
import { ApplyTemplate } from "../templates/ApplyTemplate";
import { saveField } from "./saveProject";

type Props = { data: ProjectPageData; onReport: () => void };

/** Head of the page: code and title, how the project stands in words, the next step. */
export function ProjectHead({ data, onReport }: Props) {
  const { t, format } = useWords();
  const { project, reports } = data;
  const newest = reports[0];
  return (
    <Stack gap="sm" mb="xl">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Stack gap={0} flex={1} maw={860}>
          <nav aria-label={t("ui.page.path")}>
            <Text size="sm" c="dimmed">
              <Anchor component={Link} to={modePaths[rememberedState().mode]} inherit>
                {t("projects.title")}
              </Anchor>{" "}
              / {project.code}
            </Text>
          </nav>
          <TitleField
            label={t("projectPage.titleField")}
            code={project.code}
            title={project.title}
            onSave={saveField(project.id, "title")}
          />
        </Stack>
        <Group gap="xs" wrap="nowrap">
          <Button leftSection={<IconReportAnalytics size={18} stroke={1.5} aria-hidden />} onClick={onReport}>
            {t("projectPage.writeReport")}
          </Button>
          <ProjectMenu data={data} />
        </Group>
      </Group>
      <div className={classes.facts}>
        <EnumSelect
          className={classes.choice}
          label={t("fields.projects.phase")}
          enumeration="projectPhase"
          values={projectPhases}
          value={project.phase}
          onSave={(phase) => phase && setPhase(project.id, phase)}
        />
        <EnumSelect
          className={classes.choice}
          label={t("fields.projects.undertaking")}
          enumeration="undertaking"
          values={undertakings}
          value={project.undertaking}
          onSave={(undertaking, session) =>
            undertaking && saveField(project.id, "undertaking")(undertaking, session)
          }
        />
        <NumberField
          className={classes.number}
          label={t("projects.progress")}
          value={project.progress}
          min={0}
          max={100}
          whole
          unit="%"
          onSave={(progress, session) => saveField(project.id, "progress")(progress ?? 0, session)}
        />
        <Input.Wrapper label={t("projects.light")} labelElement="div">
          <span className={classes.factValue}>
            <LightMark light={currentLight(reports)} full />
            <Text span size="sm" c="dimmed">
              {newest
                ? t("projectPage.reportedOn", { day: format.date(newest.date) })
                : t("projectPage.notReported")}
            </Text>
          </span>
        </Input.Wrapper>
      </div>
    </Stack>
  );
}

function ProjectMenu({ data }: Pick<Props, "data">) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [completing, setCompleting] = useState(false);
  const { id, code, archivedAt } = data.project;
  const archive = useAction(
    useCallback(
      async () => (archivedAt ? restoreRecord("projects", id) : archiveRecord("projects", id)),
      [archivedAt, id],
    ),
  );
  const remove = useAction(
    useCallback(async () => {
      await removeProject(id);
      notifications.show({ message: t("projectPage.removed", { code }) });
      await navigate("/projects");
    }, [id, code, navigate, t]),
  );
  const Icon = archivedAt ? IconArchiveOff : IconArchive;
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t("projectPage.more")}>
            <IconDots size={18} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            component={Link}
            to={`/documents/projectProfile?record=${id}`}
            leftSection={<IconFileText size={16} stroke={1.5} aria-hidden />}
          >
            {t("projectPage.profileDocument")}
          </Menu.Item>
          <Menu.Item
            component={Link}
            to={`/documents/papers?new=projects:${id}`}
            leftSection={<IconGavel size={16} stroke={1.5} aria-hidden />}
          >
            {t("councilPapers.new.from")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTemplate size={16} stroke={1.5} aria-hidden />}
            onClick={() => setCompleting(true)}
          >
            {t("projectTemplates.openMenu")}
          </Menu.Item>
          <Menu.Item leftSection={<Icon size={16} stroke={1.5} aria-hidden />} onClick={() => archive.run()}>
            {t(archivedAt ? "projectPage.restore" : "projectPage.archive")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
            onClick={() => remove.run()}
          >
            {t("projectPage.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {completing && <ApplyTemplate data={data} onClose={() => setCompleting(false)} />}
    </>
  );
}
