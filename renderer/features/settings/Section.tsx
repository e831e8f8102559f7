import { Text, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import classes from "./Section.module.css";

type Props = {
  title: string;
  /** What it is for, where the title does not say it. */
  text?: string;
  children: ReactNode;
};

/** A part of a settings page: what it is on the left, what can be set on the right. */
export function Section({ title, text, children }: Props) {
  const id = useId();
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.about}>
        <Title order={2} size="h4" id={id}>
          {title}
        </Title>
        {text && (
          <Text c="dimmed" size="sm">
            {text}
          </Text>
        )}
      </div>
      <div className={classes.content}>{children}</div>
    </section>
  );
}
