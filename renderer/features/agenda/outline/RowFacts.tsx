import type { OutlineData } from "@renderer/data/queries/agenda";
import { useWords, type WordTools } from "@renderer/ui/useWords";
import { countsBelow, type ItemLine, type Line } from "@shared/domain/agenda/outlineLine";
import type { Row } from "@shared/domain/agenda/outlineRows";
import { IconAlertCircle } from "@tabler/icons-react";
import styles from "./RowFacts.module.css";

/** What is named before the rest is only counted. */
const namedGaps = 2;

/** Behind the title: what is missing, and in quiet words status, priority and counts. */
export function RowFacts({ row, data }: { row: Row; data: OutlineData }) {
  const { t } = useWords();
  const { line } = row;
  const gaps = line.type === "item" && !line.again ? (data.findings.get(line.record.id) ?? []) : [];
  const words = [...new Set(gaps.map(({ rule }) => t(`checks.short.${rule}`)))];
  return (
    <>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus */}
      {/* biome-ignore lint/a11y/useSemanticElements: cells of a tree of divisions */}
      <div role="gridcell" className={styles.gaps}>
        {words.length > 0 && <Gaps words={words} />}
      </div>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row has the focus */}
      {/* biome-ignore lint/a11y/useSemanticElements: cells of a tree of divisions */}
      <div role="gridcell" className={styles.facts}>
        <Facts line={line} expanded={row.expanded} data={data} />
      </div>
    </>
  );
}

function Gaps({ words }: { words: readonly string[] }) {
  const { t } = useWords();
  const rest = words.length - namedGaps;
  const all = t("agenda.outline.gaps", { list: words.join(", ") });
  return (
    <span role="img" aria-label={all} title={all}>
      <IconAlertCircle size={14} stroke={1.75} />
      <span className={styles.gapWords}>
        {words.slice(0, namedGaps).join(" · ")}
        {rest > 0 && ` ${t("agenda.outline.moreGaps", { count: rest })}`}
      </span>
      <span className={styles.gapCount}>{words.length}</span>
    </span>
  );
}

type FactsProps = { line: Line; expanded: boolean | undefined; data: OutlineData };

/** Projects, priority and status in their columns; fields and closed goals say what is below them instead. */
function Facts({ line, expanded, data }: FactsProps) {
  const { t } = useWords();
  const isGoal = line.type === "item" && line.kind === "goals";
  if (line.type === "group" || line.kind === "actionFields" || (isGoal && expanded === false)) {
    const counts = countsBelow(line);
    const below = [
      counts.goals > 0 ? t("agenda.goals", { count: counts.goals }) : "",
      counts.measures > 0 ? t("agenda.measures", { count: counts.measures }) : "",
    ];
    return <span className={styles.below}>{below.filter((words) => words !== "").join(" · ")}</span>;
  }
  const projects = data.projectCounts.get(line.record.id) ?? 0;
  const priority = priorityOf(line, t);
  return (
    <>
      {projects > 0 && <span className={styles.projects}>{t("agenda.projects", { count: projects })}</span>}
      {priority !== "" && <span className={styles.priority}>{priority}</span>}
      <span className={styles.status}>
        {line.kind === "measures"
          ? t(`enumerations.measureStatus.${line.record.status}`)
          : t(`enumerations.goalStatus.${line.record.status}`)}
      </span>
    </>
  );
}

function priorityOf(line: ItemLine, t: WordTools["t"]): string {
  if (line.kind === "actionFields" || !line.record.priority) return "";
  return line.kind === "measures"
    ? t(`agenda.priority.measure.${line.record.priority}`)
    : t(`agenda.priority.goal.${line.record.priority}`);
}
