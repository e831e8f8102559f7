import { useWords } from "@renderer/ui/useWords";
import { buildOutline } from "@shared/domain/agenda/outline";
import type { Line } from "@shared/domain/agenda/outlineLine";
import type { Workspace } from "@shared/domain/workspace";
import { useMemo } from "react";
import styles from "./VersionPage.module.css";

/** The outline of a version as nested lists. */
export function FrozenOutline({ frozen }: { frozen: Workspace }) {
  const outline = useMemo(
    () => buildOutline(frozen, frozen.agendas[0]?.structureOrder ?? "field_goal"),
    [frozen],
  );
  return <Lines lines={outline.roots} />;
}

function Lines({ lines }: { lines: readonly Line[] }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.key} data-kind={line.type === "item" ? line.kind : "group"}>
          <span className={styles.line}>
            {line.type === "item" && <span className={styles.code}>{line.record.code}</span>}
            <span>{line.type === "item" ? line.record.title : t(`agenda.outline.${line.group}`)}</span>
          </span>
          <Lines lines={line.children} />
        </li>
      ))}
    </ul>
  );
}
