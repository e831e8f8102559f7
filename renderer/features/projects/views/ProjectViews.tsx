import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";
import classes from "./ProjectViews.module.css";
import { type ProjectViewPath, projectViews } from "./projectViews";

/** The row of links between the ways to look at all projects; it stands below the head of each of them. */
export function ProjectViews({ current }: { current: ProjectViewPath }) {
  const { t } = useWords();
  return (
    <nav aria-label={t("portfolio.views.label")} className={classes.views}>
      {projectViews.map(({ path, words }) => (
        <Link
          key={path}
          to={path}
          className={classes.view}
          aria-current={path === current ? "page" : undefined}
        >
          {t(words)}
        </Link>
      ))}
    </nav>
  );
}
