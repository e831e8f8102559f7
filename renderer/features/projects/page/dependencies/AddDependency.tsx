import { Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { addDependency } from "@renderer/data/commands/projects";
import { projectChoices } from "@renderer/data/queries/projectPage";
import { showError } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { dependencyKinds } from "@shared/domain/projects/dependency";
import type { Project } from "@shared/domain/projects/project";
import { isAppError } from "@shared/errors";
import { type FormEvent, useState } from "react";
import { cycleWords } from "./cycleWords";

type Props = {
  opened: boolean;
  onClose: () => void;
  project: Project;
  /** Projects it already waits for. */
  taken: readonly string[];
};

/** Asks what a project waits for; a link that would close a circle is refused with the chain in words. */
export function AddDependency({ opened, onClose, project, taken }: Props) {
  const { t } = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={t("projectPage.dependencies.add")} size="lg">
      <AddDependencyForm onDone={onClose} project={project} taken={taken} />
    </Modal>
  );
}

function AddDependencyForm({
  onDone,
  project,
  taken,
}: Omit<Props, "opened" | "onClose"> & { onDone: () => void }) {
  const { t, collator } = useWords();
  const choices = useLive(() => projectChoices(), []) ?? [];
  const [kind, setKind] = useState<(typeof dependencyKinds)[number]>("finish_start");
  const [toProjectId, setToProjectId] = useState<string | null>(null);
  const [toText, setToText] = useState("");
  const [note, setNote] = useState("");
  const [problem, setProblem] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await addDependency({
        fromProjectId: project.id,
        toProjectId: toProjectId ?? undefined,
        toText: toProjectId ? "" : toText,
        kind,
        note: note.trim() || undefined,
      });
      onDone();
    } catch (thrown) {
      if (isAppError(thrown, "invalid"))
        setProblem(cycleWords(t, thrown.details.cycle) ?? t("projectPage.dependencies.nothing"));
      else showError(t, thrown);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <Select
          label={t("projectPage.dependencies.project")}
          searchable
          clearable
          limit={100}
          data-autofocus
          data={choices
            .filter(({ id }) => id !== project.id && !taken.includes(id))
            .map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))
            .sort((a, b) => collator.compare(a.label, b.label))}
          value={toProjectId}
          error={problem}
          onChange={(chosen) => {
            setToProjectId(chosen);
            setProblem(undefined);
          }}
          nothingFoundMessage={t("ui.nothingFound")}
          clearButtonProps={{ "aria-label": t("ui.clear", { label: t("projectPage.dependencies.project") }) }}
        />
        {!toProjectId && (
          <TextInput
            label={t("projectPage.dependencies.outsideText")}
            description={t("projectPage.dependencies.outsideHint")}
            value={toText}
            onChange={(event) => {
              setToText(event.currentTarget.value);
              setProblem(undefined);
            }}
          />
        )}
        <Select
          label={t("projectPage.dependencies.kind")}
          data={dependencyKinds.map((value) => ({ value, label: t(`enumerations.dependencyKind.${value}`) }))}
          value={kind}
          allowDeselect={false}
          onChange={(chosen) => setKind(dependencyKinds.find((one) => one === chosen) ?? "finish_start")}
        />
        <TextInput
          label={t("fields.dependencies.note")}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit">{t("projectPage.add")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
