import { Anchor } from "@mantine/core";
import type { PaperList, PaperRow } from "@renderer/data/queries/councilPapers";
import type { Column } from "@renderer/ui/RecordTable/column";
import { recordPath } from "@renderer/ui/recordPath";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import { paperStatuses, paperTypes } from "@shared/domain/papers/councilPaper";
import { type Translate, wordsFor } from "@shared/i18n/translate";
import { Link } from "react-router";

/** Columns of the list of papers, the newest of which stands first. */
export function paperColumns({ units }: Pick<PaperList, "units">, t: Translate): Column<PaperRow>[] {
  const field = (name: keyof PaperRow["paper"]) => t(`fields.councilPapers.${name}`);
  return [
    { id: "number", label: field("number"), value: ({ paper }) => paper.number, filter: "text", width: 112 },
    {
      id: "subject",
      label: field("subject"),
      value: ({ paper }) => paper.subject,
      filter: "text",
      width: 290,
      fixed: true,
      render: ({ paper }) => (
        <Anchor component={Link} to={recordPath("councilPapers", paper)} c="inherit" fw={500}>
          {paper.subject}
        </Anchor>
      ),
    },
    {
      id: "paperType",
      label: field("paperType"),
      value: ({ paper }) => paper.paperType,
      valueLabel: (value) => wordsFor(t, `enumerations.paperType.${value}`),
      order: paperTypes,
      filter: "set",
      groupable: true,
      width: 160,
    },
    {
      id: "next",
      label: t("councilPapers.next"),
      value: ({ next }) => next?.forum,
      filter: "set",
      groupable: true,
      width: 180,
    },
    {
      id: "nextDate",
      label: t("councilPapers.nextDate"),
      value: ({ next }) => next?.date,
      filter: "date",
      width: 130,
    },
    {
      id: "status",
      label: field("status"),
      value: ({ paper }) => paper.status,
      valueLabel: (value) => wordsFor(t, `enumerations.paperStatus.${value}`),
      order: paperStatuses,
      filter: "set",
      groupable: true,
      width: 110,
    },
    {
      id: "unit",
      label: field("leadUnitId"),
      value: ({ paper }) => paper.leadUnitId,
      valueLabel: (id) => {
        const unit = units.get(id);
        return unit ? shortNameOf(unit) : "";
      },
      filter: "set",
      groupable: true,
      width: 140,
      hidden: true,
    },
    {
      id: "isPublic",
      label: field("isPublic"),
      value: ({ paper }) => t(paper.isPublic ? "councilPapers.open" : "councilPapers.closed"),
      filter: "set",
      groupable: true,
      width: 120,
      hidden: true,
    },
  ];
}
