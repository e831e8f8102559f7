import { Anchor, Text, Title } from "@mantine/core";
import type { RegisterRow } from "@renderer/data/queries/processes";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { Quadrant, quadrants } from "@shared/domain/processes/priority";
import { Link } from "react-router";
import classes from "./PriorityMatrix.module.css";

/** Reading order of the matrix: value grows upwards, feasibility to the right. */
const places: readonly Quadrant[] = ["lead", "first", "later", "filler"];

/** Value against feasibility as four lists: what to touch first, what to lead, what fills gaps, what waits. */
export function PriorityMatrix({ rows }: { rows: readonly RegisterRow[] }) {
  const { t } = useWords();
  const unknown = rows.filter(({ priority }) => priority.quadrant === undefined);
  return (
    <>
      <div className={classes.frame}>
        <Text className={classes.value} size="sm" c="dimmed" aria-hidden>
          {t("processes.valueAxis")}
        </Text>
        <div className={classes.matrix}>
          {places.map((quadrant) => (
            <Quarter
              key={quadrant}
              quadrant={quadrant}
              rows={rows.filter(({ priority }) => priority.quadrant === quadrant)}
            />
          ))}
        </div>
        <Text className={classes.feasibility} size="sm" c="dimmed" aria-hidden>
          {t("processes.feasibilityAxis")}
        </Text>
      </div>
      {unknown.length > 0 && (
        <Text size="sm" c="dimmed" mt="md">
          {t("processes.notRated", { count: unknown.length })}
        </Text>
      )}
    </>
  );
}

function Quarter({ quadrant, rows }: { quadrant: (typeof quadrants)[number]; rows: readonly RegisterRow[] }) {
  const { t, format } = useWords();
  const heading = `quarter-${quadrant}`;
  return (
    <section className={classes.quarter} data-quadrant={quadrant} aria-labelledby={heading}>
      <Title order={2} size="h5" id={heading}>
        {t(`processes.quadrants.${quadrant}`)}{" "}
        <Text span c="dimmed" inherit>
          {rows.length}
        </Text>
      </Title>
      <Text size="sm" c="dimmed">
        {t(`processes.quadrantHints.${quadrant}`)}
      </Text>
      <ol className={classes.list}>
        {rows.map(({ process, priority }) => (
          <li key={process.id}>
            <Anchor component={Link} to={recordPath("processes", process)} c="inherit">
              {process.name}
            </Anchor>
            <Text span size="sm" c="dimmed">
              {priority.score === undefined ? "" : format.number(priority.score, 0)}
            </Text>
          </li>
        ))}
      </ol>
    </section>
  );
}
