import { Anchor, Text } from "@mantine/core";
import type { Portfolio, PortfolioRow } from "@renderer/data/queries/projects";
import { LightMark } from "@renderer/ui/LightMark";
import { recordPath } from "@renderer/ui/recordPath";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { lacksGoal } from "@shared/domain/projects/projectGaps";
import { isLate } from "@shared/domain/projects/schedule";
import { Link } from "react-router";
import classes from "./Board.module.css";

/** What a card says: name, who leads, when it ends, and what needs somebody's eye. */
export function CardContent({ row, portfolio }: { row: PortfolioRow; portfolio: Portfolio }) {
  const { t, format } = useWords();
  const { project, light } = row;
  const unit = project.leadUnitId ? portfolio.units.get(project.leadUnitId) : undefined;
  const end = project.endPlan && t("projects.board.until", { day: format.date(project.endPlan) });
  const facts = [unit && shortNameOf(unit), end].filter((fact) => fact);
  return (
    <>
      <Text size="xs" c="dimmed" className={classes.code}>
        {project.code}
      </Text>
      <Anchor
        component={Link}
        to={recordPath("projects", project)}
        className={classes.title}
        draggable={false}
      >
        {project.title}
      </Anchor>
      <Text size="xs" c="dimmed" hidden={facts.length === 0}>
        {facts.join(" · ")}
      </Text>
      <div className={classes.marks}>
        {light !== "grey" && <LightMark light={light} />}
        {isLate(project, today()) && <span className={classes.warn}>{t("projects.late")}</span>}
        {lacksGoal(project) && <span className={classes.warn}>{t("projects.noGoal")}</span>}
      </div>
    </>
  );
}
