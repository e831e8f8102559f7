import { Group, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import classes from "./RecordPage.module.css";

type Props = {
  /** Id of the heading, see {@link jumpTo}. */
  id: string;
  title: string;
  /** What the section is for, where its name does not say it. */
  hint?: string;
  /** Beside the heading. */
  action?: ReactNode;
  children: ReactNode;
};

/** One part of a record's page under its heading, which other parts of the page can jump to. */
export function PageSection({ id, title, hint, action, children }: Props) {
  return (
    <section className={classes.section} aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <Stack gap={2}>
          <Title order={2} size="h4" id={id} tabIndex={-1} className={classes.sectionHead}>
            {title}
          </Title>
          {hint && (
            <Text size="sm" c="dimmed">
              {hint}
            </Text>
          )}
        </Stack>
        {action}
      </Group>
      {children}
    </section>
  );
}
