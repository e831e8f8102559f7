import { Group, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import styles from "./ItemPanel.module.css";

type Props = { title: string; action?: ReactNode; children: ReactNode };

/** A part of a panel under its heading. */
export function PanelSection({ title, action, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3} size="sm" id={heading}>
          {title}
        </Title>
        {action}
      </Group>
      {children}
    </section>
  );
}
