import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { archiveRecord, removeRecord, restoreRecord, updateRecord } from "@renderer/data/commands/records";
import { itemHistory } from "@renderer/data/queries/changes";
import { SensitivitySelect } from "@renderer/ui/fields/EnumSelect";
import { TextArea } from "@renderer/ui/fields/TextField";
import { ItemHistory } from "@renderer/ui/history/ItemHistory";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type RecordOf, titleOf } from "@shared/domain/kinds";
import { IconArchive, IconArchiveOff, IconTrash } from "@tabler/icons-react";
import { useCallback, useState } from "react";
import { DrawerPart } from "./RegisterDrawer";
import { UseList } from "./UseList";

/** Kinds whose entries open beside their list here. */
export type EntryKind = "stakeholders" | "organisations" | "roleCards";

type Props = { kind: EntryKind; record: RecordOf<EntryKind>; onGone: () => void };

/** The end of every entry: who may see it, a note, where it is used, what happened to it, putting it away. */
export function EntryRest({ kind, record, onGone }: Props) {
  const { t } = useWords();
  const { id } = record;
  const [isShown, setShown] = useState(false);
  return (
    <>
      <UseList kind={kind} id={id} />
      <DrawerPart title={t("stakeholders.drawer.more")}>
        <SensitivitySelect
          value={record.sensitivity}
          onSave={(sensitivity, session) => updateRecord(kind, id, { sensitivity }, session)}
        />
        <TextArea
          label={t(`fields.${kind}.note`)}
          value={record.note ?? ""}
          onSave={(note, session) => updateRecord(kind, id, { note: note || undefined }, session)}
          minRows={1}
        />
      </DrawerPart>
      <DrawerPart title={t("stakeholders.drawer.history")}>
        <div>
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={isShown}
            onClick={() => setShown(!isShown)}
          >
            {t(isShown ? "stakeholders.drawer.hideHistory" : "stakeholders.drawer.showHistory")}
          </Button>
        </div>
        {isShown && <ItemHistory recordId={id} read={itemHistory} />}
      </DrawerPart>
      <PutAway kind={kind} record={record} onGone={onGone} />
    </>
  );
}

function PutAway({ kind, record, onGone }: Props) {
  const { t, format } = useWords();
  const { id, archivedAt } = record;
  const archive = useAction(
    useCallback(
      async () => (archivedAt ? restoreRecord(kind, id) : archiveRecord(kind, id)),
      [archivedAt, kind, id],
    ),
  );
  const remove = useRemoval(kind, onGone);
  const Icon = archivedAt ? IconArchiveOff : IconArchive;
  return (
    <div>
      {archivedAt && (
        <Text size="sm" c="dimmed" mb="xs">
          {t("stakeholders.drawer.archivedOn", { day: format.date(archivedAt) })}
        </Text>
      )}
      <Group gap="xs">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
          loading={archive.running}
          onClick={() => archive.run()}
        >
          {t(archivedAt ? "stakeholders.drawer.restore" : "stakeholders.drawer.archive")}
        </Button>
        <Button
          variant="subtle"
          color="red"
          size="compact-md"
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          loading={remove.running}
          onClick={() => remove.run(record)}
        >
          {t("stakeholders.drawer.remove")}
        </Button>
      </Group>
    </div>
  );
}

/** Deletes an entry and says how it comes back. */
export function useRemoval(kind: EntryKind, onGone?: () => void) {
  const { t } = useWords();
  return useAction(
    useCallback(
      async (record: RecordOf<EntryKind>) => {
        await removeRecord(kind, record.id);
        onGone?.();
        notifications.show({ message: t("stakeholders.drawer.removed", { title: titleOf(record) }) });
      },
      [kind, onGone, t],
    ),
  );
}
