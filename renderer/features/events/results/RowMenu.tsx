import { ActionIcon, Menu } from "@mantine/core";
import { removeRecord, updateRecord } from "@renderer/data/commands/records";
import { SensitivityItems } from "@renderer/ui/SensitivityItems";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import type { Sensitivity } from "@shared/domain/record";
import { IconDots, IconTrash } from "@tabler/icons-react";
import { type ReactNode, useCallback } from "react";
import { useTold } from "../useTold";
import classes from "./Results.module.css";

/** Kinds of the results of an event. */
export type ResultKind = "decisions" | "actionItems" | "parkedTopics" | "logEntries" | "roleReflections";

type Props<K extends ResultKind> = { kind: K; record: RecordOf<K>; title: string; children?: ReactNode };

/** Who may read a result, deleting it, and steps of its own; says where it is not read by the house alone. */
export function RowMenu<K extends ResultKind>({ kind, record, title, children }: Props<K>) {
  const { t } = useWords();
  const told = useTold();
  const { id, sensitivity } = record;
  const remove = useAction(
    useCallback(async () => {
      await removeRecord(kind, id);
      await told(t("results.removed", { title }));
    }, [kind, id, title, told, t]),
  );
  const share = useAction(
    useCallback(
      (chosen: Sensitivity) => updateRecord(kind as ResultKind, id, { sensitivity: chosen }),
      [kind, id],
    ),
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t("results.rowMenu", { title })}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      {sensitivity !== "internal" && (
        <span className={classes.mark}>{t(`enumerations.sensitivity.${sensitivity}`)}</span>
      )}
      <Menu.Dropdown>
        {children}
        <SensitivityItems value={sensitivity} onChoose={share.run} />
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
          onClick={() => remove.run()}
        >
          {t("results.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
