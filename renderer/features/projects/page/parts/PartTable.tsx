import { ActionIcon, VisuallyHidden } from "@mantine/core";
import { removeRecord } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { KindName } from "@shared/domain/kinds";
import { IconTrash } from "@tabler/icons-react";
import { type ReactNode, useCallback } from "react";
import classes from "./PartTable.module.css";

type TableProps = {
  label: string;
  columns: readonly { label: string; width?: number | string }[];
  children: ReactNode;
};

/** Parts of a project as lines one can write in; the fields' frames show when they are looked for. */
export function PartTable({ label, columns, children }: TableProps) {
  const { t } = useWords();
  return (
    <div className={classes.scroller}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label} scope="col" style={{ width: column.width }}>
                {column.label}
              </th>
            ))}
            <th scope="col" className={classes.tools}>
              <VisuallyHidden>{t("projectPage.actions")}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** Takes one part away; undo brings it back. */
export function RemovePart({ kind, id, title }: { kind: KindName; id: string; title: string }) {
  const { t } = useWords();
  const remove = useAction(useCallback(async () => removeRecord(kind, id), [kind, id]));
  return (
    <ActionIcon color="gray" aria-label={t("projectPage.removePart", { title })} onClick={() => remove.run()}>
      <IconTrash size={16} stroke={1.5} aria-hidden />
    </ActionIcon>
  );
}
