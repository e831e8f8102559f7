import { Anchor, Stack, Text, Title } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { grouped } from "@shared/domain/grouped";
import { type LeftFromLoad, loadGaps } from "@shared/domain/projects/load";
import { Link } from "react-router";
import classes from "./LeftOut.module.css";

/** Projects whose effort stands in no quarter or with no department: counted, named, a step from being mended. */
export function LeftOut({ left }: { left: readonly LeftFromLoad[] }) {
  const { t, format } = useWords();
  if (left.length === 0) return null;
  const byGap = grouped(left, ({ gap }) => gap);
  return (
    <section aria-labelledby="left-out">
      <Title order={2} size="h4" id="left-out" mb={4}>
        {t("portfolio.load.left.title")}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t("portfolio.load.left.hint")}
      </Text>
      <Stack gap="xs">
        {loadGaps.map((gap) => {
          const items = byGap.get(gap);
          if (!items) return null;
          const days = items.reduce((sum, item) => sum + item.days, 0);
          return (
            <details key={gap} className={classes.gap}>
              <summary>
                {t(`portfolio.load.left.${gap}`, { count: items.length })}
                {days > 0 && ` · ${t("portfolio.load.dayCount", { days: format.number(days, 1) })}`}
              </summary>
              <ul className={classes.list}>
                {items.map(({ project, days: own }) => (
                  <li key={project.id}>
                    <Anchor component={Link} to={`/projects/${project.id}?part=schedule`} size="sm">
                      {project.code} {project.title}
                    </Anchor>
                    {own > 0 && (
                      <Text span size="sm" c="dimmed">
                        {" "}
                        {t("portfolio.load.dayCount", { days: format.number(own, 1) })}
                      </Text>
                    )}
                  </li>
                ))}
              </ul>
            </details>
          );
        })}
      </Stack>
    </section>
  );
}
