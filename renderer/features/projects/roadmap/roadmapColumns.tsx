import type { Column } from "@renderer/ui/RecordTable/column";
import { recordPath } from "@renderer/ui/recordPath";
import { type RoadmapEntry, type RoadmapGrouping, roadmapKinds } from "@shared/domain/projects/roadmap";
import type { Format } from "@shared/i18n/format";
import type { Translate } from "@shared/i18n/translate";
import { Link } from "react-router";
import classes from "../portfolio/Portfolio.module.css";
import { statusWords } from "./roadmapWords";

type Words = { t: Translate; format: Format };

/** Columns of the roadmap as a table: the same entries as the picture, their days whole. */
export function roadmapColumns(
  { t, format }: Words,
  heading: Record<RoadmapGrouping, (id: string | undefined) => string>,
  order: Record<RoadmapGrouping, readonly string[]>,
): Column<RoadmapEntry>[] {
  const day = (end: "start" | "end"): Column<RoadmapEntry> => ({
    id: end,
    label: t(end === "start" ? "roadmap.begin" : "roadmap.end"),
    value: (entry) => entry[end]?.day,
    text: (entry) => {
      const at = entry[end]?.day;
      return at ? `${format.date(at)} (${format.quarter(at)})` : "";
    },
    filter: "date",
    width: 168,
  });
  const group = (by: RoadmapGrouping): Column<RoadmapEntry> => ({
    id: by,
    label: t(by === "field" ? "roadmap.byField" : "roadmap.byGoal"),
    value: ({ fieldIds, goalIds }) => (by === "field" ? fieldIds : goalIds),
    valueLabel: heading[by],
    order: order[by],
    filter: "set",
    groupable: true,
    width: 220,
    // The table opens grouped by one of them.
    hidden: true,
  });
  return [
    {
      id: "kind",
      label: t("roadmap.kind"),
      value: ({ kind }) => kind,
      valueLabel: (kind) => t(`kinds.${roadmapKinds.find((one) => one === kind) ?? "projects"}.one`),
      order: roadmapKinds,
      filter: "set",
      groupable: true,
      width: 108,
    },
    {
      id: "code",
      label: t("fields.projects.code"),
      value: ({ code }) => code,
      filter: "text",
      width: 84,
    },
    {
      id: "title",
      label: t("roadmap.entry"),
      value: ({ title }) => title,
      filter: "text",
      width: 260,
      fixed: true,
      render: (entry) => (
        <Link to={recordPath(entry.kind, entry)} className={classes.title}>
          {entry.title}
        </Link>
      ),
    },
    day("start"),
    day("end"),
    {
      id: "status",
      label: t("roadmap.status"),
      value: (entry) => statusWords(t, entry),
      filter: "set",
      groupable: true,
      width: 120,
    },
    group("field"),
    group("goal"),
  ];
}
