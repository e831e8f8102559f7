import { Button, Group, Modal, MultiSelect, Select, Stack, TextInput } from "@mantine/core";
import { addProject } from "@renderer/data/commands/projects";
import type { Portfolio } from "@renderer/data/queries/projects";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { undertakings } from "@shared/domain/projects/project";
import { inOrder } from "@shared/domain/workspace";
import { type FormEvent, useCallback, useState } from "react";
import { useNavigate } from "react-router";

type Props = {
  opened: boolean;
  onClose: () => void;
  portfolio: Pick<Portfolio, "goals" | "units">;
};

/** Asks for the few things a new project needs and opens its page for the rest. */
export function NewProject({ opened, onClose, portfolio }: Props) {
  const { t } = useWords();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t("projects.new.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("table.close") }}
    >
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
  const create = useAction(
    useCallback(async () => {
      const project = await addProject({
        title: title.trim(),
        undertaking,
        goalIds,
        leadUnitId: leadUnitId ?? undefined,
      });
      await navigate(`/projects/${project.id}`);
    }, [title, undertaking, goalIds, leadUnitId, navigate]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== "") create.run();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t("fields.projects.title")}
          value={title}
          required
          data-autofocus
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Select
          label={t("fields.projects.undertaking")}
          description={t(`projects.new.undertakingHint.${undertaking}`)}
          data={undertakings.map((value) => ({ value, label: t(`enumerations.undertaking.${value}`) }))}
          value={undertaking}
          allowDeselect={false}
          onChange={(chosen) => setUndertaking(undertakings.find((one) => one === chosen) ?? "project")}
        />
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
        <Group justify="flex-end">
          <Button type="submit" loading={create.running} disabled={title.trim() === ""}>
            {t("projects.new.create")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
