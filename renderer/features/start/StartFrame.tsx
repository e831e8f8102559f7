import { Group, Text } from "@mantine/core";
import { LanguageChoice } from "@renderer/ui/LanguageChoice";
import { SchemeChoice } from "@renderer/ui/SchemeChoice";
import { useWords } from "@renderer/ui/useWords";
import type { ReactNode } from "react";
import classes from "./StartFrame.module.css";

/** The window before there is a municipality: name, language, appearance, and one calm column. */
export function StartFrame({ children }: { children: ReactNode }) {
  const { t } = useWords();
  return (
    <div className={classes.window}>
      <header className={classes.header}>
        <Text component="span" className={classes.brand}>
          {t("app.name")}
        </Text>
        <Group gap="sm">
          <LanguageChoice size="xs" />
          <SchemeChoice size="xs" />
        </Group>
      </header>
      <main className={classes.column}>{children}</main>
    </div>
  );
}
