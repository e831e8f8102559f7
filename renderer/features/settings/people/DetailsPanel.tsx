import { CloseButton, Group, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./People.module.css";

type Props = { name: string; onClose: () => void; children: ReactNode };

/** What is chosen on the left, on the right. */
export function DetailsPanel({ name, onClose, children }: Props) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Title order={2} size="h4" id={id}>
          {name}
        </Title>
        <CloseButton onClick={onClose} />
      </Group>
      {children}
    </section>
  );
}
