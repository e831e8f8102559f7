import { VisuallyHidden } from "@mantine/core";
import { recordPath } from "@renderer/ui/recordPath";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import { grouped } from "@shared/domain/grouped";
import { type Quarter, quarterOf } from "@shared/domain/projects/quarters";
import { type RoadmapEntry, type RoadmapGroup, roadmapState } from "@shared/domain/projects/roadmap";
import { roadmapSpan } from "@shared/domain/projects/roadmapHorizon";
import { quarterIndex } from "@shared/i18n/format";
import { type CSSProperties, Fragment, memo, useDeferredValue, useMemo } from "react";
import { Link } from "react-router";
import legendClasses from "./RoadmapLegend.module.css";
import classes from "./RoadmapPicture.module.css";
import { periodWords, statusWords } from "./roadmapWords";

type Props = {
  groups: readonly RoadmapGroup[];
  quarters: readonly Quarter[];
  heading: (id: string | undefined) => string;
};

/** More rows than the tallest window shows. */
const firstRows = 60;

/**
 * Entries as bars over quarters. What the window shows stands at once; the rest of a long picture follows, and a
 * change of the view is drawn, without holding the window up.
 */
export function RoadmapPicture({ groups, quarters, heading }: Props) {
  const whole = useMemo(() => ({ groups, quarters, heading }), [groups, quarters, heading]);
  const beginning = useMemo(() => beginningOf(whole), [whole]);
  return <Picture {...useDeferredValue(whole, beginning)} />;
}

/** The first rows of a long picture, or the same one where it is short. */
function beginningOf(whole: Props): Props {
  let left = firstRows;
  const groups = whole.groups.flatMap((group) => {
    const entries = group.entries.slice(0, Math.max(0, left));
    left -= group.entries.length;
    return entries.length > 0 ? [{ ...group, entries }] : [];
  });
  return left >= 0 ? whole : { ...whole, groups };
}

/** A real table, whose cells say in words what the bars show. */
const Picture = memo(function Picture({ groups, quarters, heading }: Props) {
  const { t, format } = useWords();
  const years = grouped(quarters, (quarter) => quarter.slice(0, 4));
  const now = quarterOf(today());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={classes.scroller} tabIndex={0} aria-label={t("roadmap.label")}>
      <table
        className={classes.table}
        aria-label={t("roadmap.label")}
        style={{ "--quarters": quarters.length, "--now": quarters.indexOf(now) } as CSSProperties}
      >
        <thead className={classes.head}>
          <tr>
            <th scope="col" rowSpan={2} className={classes.name}>
              {t("roadmap.entry")}
            </th>
            {[...years].map(([year, own]) => (
              <th key={year} scope="colgroup" colSpan={own.length} className={classes.year}>
                {year}
              </th>
            ))}
          </tr>
          <tr>
            {quarters.map((quarter) => (
              <th
                key={quarter}
                scope="col"
                className={classes.quarter}
                aria-label={format.quarter(quarter)}
                data-now={quarter === now || undefined}
              >
                {t(`roadmap.quarters.${quarterNumber(quarter)}`)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.id ?? ""}>
            <tr className={classes.group}>
              <th scope="rowgroup" colSpan={quarters.length + 1}>
                <span>{heading(group.id)}</span>
              </th>
            </tr>
            {group.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} quarters={quarters} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
});

const quarterNumber = (quarter: Quarter) => (["1", "2", "3", "4"] as const)[quarterIndex(quarter)] ?? "1";

function EntryRow({ entry, quarters }: { entry: RoadmapEntry; quarters: readonly Quarter[] }) {
  const words = useWords();
  const span = roadmapSpan(entry, quarters);
  const { kind, code, title } = entry;
  const period = periodWords(words, entry);
  return (
    <tr className={classes.row}>
      <th scope="row" className={classes.name}>
        <Link to={recordPath(kind, entry)} className={classes.link} title={title}>
          <span className={classes.code}>{code}</span>
          <span className={classes.title} data-kind={kind}>
            {title}
          </span>
        </Link>
      </th>
      <td colSpan={quarters.length} className={classes.track}>
        <VisuallyHidden>
          {period}, {statusWords(words.t, entry)}
        </VisuallyHidden>
        {span && (
          <span
            aria-hidden
            title={period}
            className={kind === "goals" ? classes.mark : classes.bar}
            data-kind={kind}
            data-state={roadmapState(entry)}
            data-cut={
              [span.cut.start && "start", span.cut.end && "end"].filter(Boolean).join(" ") || undefined
            }
            data-open={span.open.start || span.open.end || undefined}
            style={{ "--from": span.from, "--length": span.to - span.from + 1 } as CSSProperties}
          />
        )}
      </td>
    </tr>
  );
}

const states = ["planned", "underWay", "done"] as const;

/** What the shapes mean. */
export function RoadmapLegend() {
  const { t } = useWords();
  const bar = (kind: "measures" | "projects", state: (typeof states)[number] = "underWay") => (
    <span aria-hidden className={classes.sample} data-kind={kind} data-state={state} />
  );
  return (
    <dl className={legendClasses.legend} aria-label={t("roadmap.legend.label")}>
      <div>
        <dt>
          <span aria-hidden className={classes.sampleMark} data-state="underWay" />
        </dt>
        <dd>
          {t("terms.goal.one")}, {t("roadmap.legend.goal")}
        </dd>
      </div>
      <div>
        <dt>{bar("measures")}</dt>
        <dd>{t("terms.measure.one")}</dd>
      </div>
      <div>
        <dt>{bar("projects")}</dt>
        <dd>{t("kinds.projects.one")}</dd>
      </div>
      {states.map((state) => (
        <Fragment key={state}>
          <div>
            <dt>
              {bar("measures", state)}
              {bar("projects", state)}
            </dt>
            <dd>{t(`roadmap.legend.${state}`)}</dd>
          </div>
        </Fragment>
      ))}
    </dl>
  );
}
