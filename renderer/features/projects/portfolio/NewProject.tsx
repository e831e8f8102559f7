import { Button, Group, Modal, MultiSelect, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { addProject } from "@renderer/data/commands/projects";
import type { Portfolio } from "@renderer/data/queries/projects";
import { DateField } from "@renderer/ui/fields/DateField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { undertakings } from "@shared/domain/projects/project";
import { type ProjectTemplateName, projectTemplates } from "@shared/domain/projects/templates";
import { inOrder } from "@shared/domain/workspace";
import { filledTemplate } from "@shared/i18n/projectTemplateWords";
import { type FormEvent, useCallback, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { TemplateChoice } from "../templates/TemplateChoice";
import { TemplatePreview } from "../templates/TemplatePreview";
import classes from "./NewProject.module.css";

type Props = {
  opened: boolean;
  onClose: () => void;
  portfolio: Pick<Portfolio, "goals" | "units">;
};

/** Asks for the few things a new project needs, offers templates for typical ones, and opens its page for the rest. */
export function NewProject({ opened, onClose, portfolio }: Props) {
  const { t } = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={t("projects.new.title")} size="lg">
      <NewProjectForm portfolio={portfolio} />
    </Modal>
  );
}

function NewProjectForm({ portfolio }: Pick<Props, "portfolio">) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState("");
  const [undertaking, setUndertaking] = useState<(typeof undertakings)[number]>("project");
  const [goalIds, setGoalIds] = useState<string[]>([]);
  const [leadUnitId, setLeadUnitId] = useState<string | null>(null);
  const [template, setTemplate] = useState<ProjectTemplateName>();
  const [start, setStart] = useState(today);
  /** The day as it is when the form is sent: the field hands it over only when it is left. */
  const day = useRef(start);
  const filled = template && filledTemplate(t, template, start);
  const create = useAction(
    useCallback(async () => {
      const given = { title: title.trim(), undertaking, goalIds, leadUnitId: leadUnitId ?? undefined };
      const begun = template && filledTemplate(t, template, day.current);
      const project = begun
        ? await addProject({ ...begun.project, ...given }, begun)
        : await addProject(given);
      await navigate(`/projects/${project.id}`);
    }, [t, title, undertaking, goalIds, leadUnitId, template, navigate]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    if (title.trim() !== "") create.run();
  };
  const choose = (name: ProjectTemplateName | undefined) => {
    const named = (one: ProjectTemplateName) => t(`projectTemplates.templates.${one}.name`);
    // A title somebody typed stays; one that came from a template follows the template.
    if (title.trim() === "" || (template && title === named(template))) setTitle(name ? named(name) : "");
    setTemplate(name);
    if (name) setUndertaking("project");
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: template ? 2 : 1 }}>
          <TemplateChoice value={template} onChange={choose} none={t("projectTemplates.none")} />
          {template && (
            <DateField
              label={t("projectTemplates.start")}
              value={start}
              onSave={(chosen) => {
                day.current = chosen ?? today();
                setStart(day.current);
              }}
            />
          )}
        </SimpleGrid>
        <TextInput
          label={t("fields.projects.title")}
          value={title}
          required
          data-autofocus
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        {!template && (
          <Select
            label={t("fields.projects.undertaking")}
            description={t(`projects.new.undertakingHint.${undertaking}`)}
            data={undertakings.map((value) => ({ value, label: t(`enumerations.undertaking.${value}`) }))}
            value={undertaking}
            allowDeselect={false}
            onChange={(chosen) => setUndertaking(undertakings.find((one) => one === chosen) ?? "project")}
          />
        )}
        <MultiSelect
          label={t("fields.projects.goalIds")}
          description={t("projects.new.goalsHint")}
          searchable
          hidePickedOptions
          data={inOrder([...portfolio.goals.values()]).map((goal) => ({
            value: goal.id,
            label: `${goal.code} ${goal.title}`,
          }))}
          value={goalIds}
          onChange={setGoalIds}
        />
        <Select
          label={t("fields.projects.leadUnitId")}
          searchable
          clearable
          data={inOrder([...portfolio.units.values()]).map((unit) => ({
            value: unit.id,
            label: shortNameOf(unit),
          }))}
          value={leadUnitId}
          onChange={setLeadUnitId}
          clearButtonProps={{ "aria-label": t("ui.clear", { label: t("fields.projects.leadUnitId") }) }}
        />
        {template && filled && (
          <TemplatePreview
            label={t("projectTemplates.preview")}
            parts={filled}
            end={filled.project.endPlan}
            checks={projectTemplates[template].checks.map((one) => t(`fields.projects.${one}`)).join(", ")}
          />
        )}
        <Group justify="flex-end" className={classes.step}>
          <Button type="submit" loading={create.running} disabled={title.trim() === ""}>
            {t("projects.new.create")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
