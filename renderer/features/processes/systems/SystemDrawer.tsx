import { Drawer, Stack } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { DateField } from "@renderer/ui/fields/DateField";
import { EnumSelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea, TextField } from "@renderer/ui/fields/TextField";
import { useWords } from "@renderer/ui/useWords";
import { type ItSystem, itSystemKinds } from "@shared/domain/processes/itSystem";

type Props = { system: ItSystem | undefined; onClose: () => void };

/** One IT system beside the list; every field saves itself. */
export function SystemDrawer({ system, onClose }: Props) {
  const { t } = useWords();
  return (
    <Drawer opened={system !== undefined} onClose={onClose} position="right" title={t("kinds.itSystems.one")}>
      {system && <Fields key={system.id} system={system} />}
    </Drawer>
  );
}

function Fields({ system }: { system: ItSystem }) {
  const { t } = useWords();
  const save =
    <F extends keyof ItSystem>(field: F) =>
    (value: ItSystem[F], session: EditSession) =>
      updateRecord("itSystems", system.id, { [field]: value }, session);
  return (
    <Stack>
      <TextField label={t("fields.itSystems.name")} value={system.name} required onSave={save("name")} />
      <EnumSelect
        label={t("fields.itSystems.kind")}
        enumeration="itSystemKind"
        values={itSystemKinds}
        value={system.kind}
        onSave={(kind, session) => kind && save("kind")(kind, session)}
      />
      <TextField label={t("fields.itSystems.vendor")} value={system.vendor} onSave={save("vendor")} />
      <TextField label={t("fields.itSystems.operator")} value={system.operator} onSave={save("operator")} />
      <DateField
        label={t("fields.itSystems.contractEnd")}
        value={system.contractEnd}
        onSave={save("contractEnd")}
      />
      <TextArea
        label={t("fields.itSystems.dataCategories")}
        value={system.dataCategories}
        onSave={save("dataCategories")}
      />
    </Stack>
  );
}
