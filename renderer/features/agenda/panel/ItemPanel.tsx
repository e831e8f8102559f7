import { ActionIcon, Button, Group, Text, Title, Tooltip } from "@mantine/core";
import { restoreRecord } from "@renderer/data/commands/records";
import { agendaChoices, recordOrNull } from "@renderer/data/queries/agendaPanel";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { IconX } from "@tabler/icons-react";
import { useCallback, useEffect, useRef } from "react";
import type { PanelKind } from "../useItemAddress";
import { FieldPanel } from "./FieldPanel";
import { GoalPanel } from "./GoalPanel";
import { GuidelinePanel } from "./GuidelinePanel";
import styles from "./ItemPanel.module.css";
import { MeasurePanel } from "./MeasurePanel";

type Props = {
  kind: PanelKind;
  id: string;
  /** Puts the focus into the panel. */
  enter: boolean;
  onClose: () => void;
};

async function panelData(kind: PanelKind, id: string) {
  const [record, choices] = await Promise.all([recordOrNull(kind, id), agendaChoices()]);
  return { record, choices };
}

/** Everything about one item of the agenda, beside the list it was chosen from. Esc closes it. */
export function ItemPanel({ kind, id, enter, onClose }: Props) {
  const { t, format } = useWords();
  const data = useLive(() => panelData(kind, id), [kind, id]);
  const panel = useRef<HTMLElement>(null);
  const isLoaded = data !== undefined;
  useEffect(() => {
    if (enter && isLoaded) panel.current?.focus();
  }, [enter, isLoaded]);
  const { run: restore } = useAction(useCallback(async () => restoreRecord(kind, id), [kind, id]));
  if (!data) return <aside className={styles.panel} aria-hidden />;
  const { record, choices } = data;
  const name = t("agenda.panel.label", { kind: t(`kinds.${kind}.one`), code: record?.code ?? "" });
  return (
    <aside
      ref={panel}
      tabIndex={-1}
      aria-label={name}
      className={styles.panel}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !event.defaultPrevented) onClose();
      }}
    >
      <Group justify="space-between" wrap="nowrap" className={styles.head}>
        <Title order={2} size="sm" fw={400} c="dimmed">
          {name}
        </Title>
        <Tooltip label={t("agenda.panel.close")}>
          <ActionIcon color="gray" aria-label={t("agenda.panel.close")} onClick={onClose}>
            <IconX size={18} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </Group>
      {!record && <Text c="dimmed">{t("agenda.panel.gone")}</Text>}
      {record?.archivedAt && (
        <Group justify="space-between" mb="sm">
          <Text size="sm" c="dimmed">
            {t("agenda.panel.archived", { date: format.date(record.archivedAt) })}
          </Text>
          <Button variant="light" size="compact-sm" onClick={() => restore()}>
            {t("agenda.panel.restore")}
          </Button>
        </Group>
      )}
      {record && <PanelOf key={id} {...{ kind, record, choices }} />}
    </aside>
  );
}

type Loaded = Awaited<ReturnType<typeof panelData>>;

/** The kind names the table the record was read from. */
function PanelOf({ kind, record, choices }: { kind: PanelKind } & Loaded) {
  switch (kind) {
    case "guidelines":
      return <GuidelinePanel record={record as RecordOf<"guidelines">} />;
    case "actionFields":
      return <FieldPanel record={record as RecordOf<"actionFields">} choices={choices} />;
    case "goals":
      return <GoalPanel record={record as RecordOf<"goals">} choices={choices} />;
    case "measures":
      return <MeasurePanel record={record as RecordOf<"measures">} choices={choices} />;
  }
}
