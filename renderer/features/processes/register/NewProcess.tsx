import { Button, Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import type { ProcessRegister } from "@renderer/data/queries/processes";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { inOrder } from "@shared/domain/workspace";
import { type FormEvent, useCallback, useState } from "react";
import { useNavigate } from "react-router";

type Props = { opened: boolean; onClose: () => void; units: ProcessRegister["units"] };

/** Asks for the name and the unit of a process and opens its page for the rest. */
export function NewProcess({ opened, onClose, units }: Props) {
  const { t } = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={t("processes.new.title")} size="lg">
      <NewProcessForm units={units} />
    </Modal>
  );
}

function NewProcessForm({ units }: Pick<Props, "units">) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [orgUnitId, setUnit] = useState<string | null>(null);
  const create = useAction(
    useCallback(async () => {
      const process = await createRecord("processes", {
        name: name.trim(),
        ...(orgUnitId ? { orgUnitId } : {}),
      });
      await navigate(`/processes/${process.id}`);
    }, [name, orgUnitId, navigate]),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") create.run();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t("fields.processes.name")}
          description={t("processes.new.nameHint")}
          value={name}
          required
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Select
          label={t("fields.processes.orgUnitId")}
          searchable
          clearable
          data={inOrder([...units.values()]).map((unit) => ({ value: unit.id, label: shortNameOf(unit) }))}
          value={orgUnitId}
          onChange={setUnit}
          clearButtonProps={{ "aria-label": t("ui.clear", { label: t("fields.processes.orgUnitId") }) }}
        />
        <Group justify="flex-end">
          <Button type="submit" loading={create.running} disabled={name.trim() === ""}>
            {t("processes.new.create")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
