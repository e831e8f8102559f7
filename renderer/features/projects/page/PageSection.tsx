import { Group, Stack, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { ReactNode } from "react";
import classes from "./ProjectPage.module.css";
import { headingId, type SectionKey } from "./sections";

type Props = {
  section: SectionKey;
  /** What the section is for, where its name does not say it. */
  hint?: string;
  /** Beside the heading. */
  action?: ReactNode;
  children: ReactNode;
};

/** One part of the page under its heading, which other parts of the page can jump to. */
export function PageSection({ section, hint, action, children }: Props) {
  const { t } = useWords();
  return (
    <section className={classes.section} aria-labelledby={headingId(section)}>
      <Group justify="space-between" align="flex-start" mb="sm">
        <Stack gap={2}>
          <Title order={2} size="h4" id={headingId(section)} tabIndex={-1} className={classes.sectionHead}>
            {t(`projectPage.sections.${section}`)}
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
