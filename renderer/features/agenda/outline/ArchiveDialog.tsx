import { Button, Modal, Stack, Text } from "@mantine/core";
import { restoreRecord } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import { useFocusBack } from "@renderer/ui/useFocusBack";
import { useWords } from "@renderer/ui/useWords";
import { type ArchivedItem, archivedItems } from "@shared/domain/agenda/archivedItems";
import type { Workspace } from "@shared/domain/workspace";
import { useCallback } from "react";
import styles from "./ArchiveDialog.module.css";

type Props = {
  records: Pick<Workspace, "actionFields" | "goals" | "measures">;
  onClose: () => void;
};

/** What was taken out of the outline, newest first, each with the way back. */
export function ArchiveDialog({ records, onClose }: Props) {
  useFocusBack();
  const { t } = useWords();
  const items = archivedItems(records);
  return (
    <Modal opened onClose={onClose} size="lg" title={t("agenda.outline.archive.title")}>
      <Stack>
        <Text size="sm" c="dimmed">
          {items.length > 0 ? t("agenda.outline.archive.purpose") : t("agenda.outline.archive.empty")}
        </Text>
        {items.length > 0 && (
          <ul className={styles.list}>
            {items.map((item) => (
              <Row key={item.record.id} item={item} />
            ))}
          </ul>
        )}
      </Stack>
    </Modal>
  );
}

function Row({ item: { kind, record } }: { item: ArchivedItem }) {
  const { t, format } = useWords();
  const { id, code, title, archivedAt } = record;
  const restore = useAction(useCallback(async () => restoreRecord(kind, id), [kind, id]));
  return (
    <li className={styles.item}>
      <div>
        <Text>
          {code} {title}
        </Text>
        <Text size="sm" c="dimmed">
          {t(`kinds.${kind}.one`)} · {t("agenda.panel.archived", { date: format.date(archivedAt) })}
        </Text>
      </div>
      <Button
        variant="light"
        size="compact-sm"
        loading={restore.running}
        aria-label={t("agenda.outline.archive.restoreOf", { title: `${code} ${title}` })}
        onClick={() => restore.run()}
      >
        {t("agenda.outline.archive.restore")}
      </Button>
    </li>
  );
}
