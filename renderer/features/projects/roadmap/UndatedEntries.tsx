import { Anchor, Button, Text, Title } from "@mantine/core";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { RoadmapEntry } from "@shared/domain/projects/roadmap";
import { useState } from "react";
import { Link } from "react-router";
import classes from "./RoadmapPage.module.css";

/** Shown before somebody asks for the rest. */
const firstShown = 24;

/** What has no period yet, each a way to the place where it is entered. */
export function UndatedEntries({ entries }: { entries: readonly RoadmapEntry[] }) {
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  if (entries.length === 0) return null;
  const rest = entries.length - firstShown;
  return (
    <section aria-labelledby="roadmap-undated" className={classes.undated}>
      <Title order={2} size="h4" id="roadmap-undated">
        {t("roadmap.undated")}{" "}
        <Text span inherit c="dimmed" fw={400}>
          {format.number(entries.length)}
        </Text>
      </Title>
      <ul>
        {(all ? entries : entries.slice(0, firstShown)).map((entry) => (
          <li key={entry.id}>
            <Anchor component={Link} to={recordPath(entry.kind, entry)} size="sm">
              {entry.code} {entry.title}
            </Anchor>
          </li>
        ))}
      </ul>
      {!all && rest > 0 && (
        <Button variant="subtle" size="compact-sm" px={0} onClick={() => setAll(true)}>
          {t("roadmap.moreUndated", { count: rest })}
        </Button>
      )}
    </section>
  );
}
