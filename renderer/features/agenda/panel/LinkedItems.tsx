import { Anchor } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { Link } from "react-router";
import styles from "./ItemPanel.module.css";
import { PanelSection } from "./PanelSection";

type Props =
  | { title: string; kind: "goals"; items: readonly RecordOf<"goals">[] | undefined }
  | { title: string; kind: "measures"; items: readonly RecordOf<"measures">[] | undefined };

/** Other items of the agenda that belong to this one, each a step away. Silent while there are none. */
export function LinkedItems({ title, kind, items }: Props) {
  const { t } = useWords();
  if (!items || items.length === 0) return null;
  return (
    <PanelSection title={title}>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id} className={styles.linked}>
            <Anchor component={Link} to={`?item=${kind}:${item.id}`} replace>
              {item.code} {item.title}
            </Anchor>
            <span className={styles.facts}>
              {kind === "goals"
                ? t(`enumerations.goalStatus.${(item as RecordOf<"goals">).status}`)
                : t(`enumerations.measureStatus.${(item as RecordOf<"measures">).status}`)}
            </span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
