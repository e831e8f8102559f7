import type { PortfolioRow } from "@renderer/data/queries/projects";
import type { Column } from "@renderer/ui/RecordTable/column";
import { countedColumn, enumeratedColumn, flagColumn } from "@renderer/ui/RecordTable/columnKinds";
import {
  checkStates,
  dataProtectionStates,
  fundingSources,
  procurements,
  worksCouncilStates,
} from "@shared/domain/projects/project";
import type { Translate } from "@shared/i18n/translate";

type DetailColumn = Column<PortfolioRow>;

/** What else is known of a project: what it needs and who pays, not shown until asked for. */
export function portfolioDetails(t: Translate): DetailColumn[] {
  const label = (name: keyof PortfolioRow["project"]) => t(`fields.projects.${name}`);
  const text = (id: "summary" | "grantProgramme" | "budgetLine", width: number): DetailColumn => ({
    id,
    label: label(id),
    value: ({ project }) => project[id],
    filter: "text",
    width,
    hidden: true,
  });
  const choice = (
    id: "fundingSource" | "procurement" | "worksCouncil" | "dataProtection" | "accessibility" | "itSecurity",
    enumeration: string,
    order: readonly string[],
  ) =>
    enumeratedColumn<PortfolioRow>(t, enumeration, order, {
      id,
      label: label(id),
      value: ({ project }) => project[id],
      // "open" and "checked" stand in every row of the last four.
      unsearched: true,
      hidden: true,
    });
  return [
    text("summary", 220),
    flagColumn(t, {
      id: "flagship",
      label: label("flagship"),
      value: ({ project }) => project.flagship,
      hidden: true,
    }),
    countedColumn({
      id: "effortDays",
      label: label("effortDays"),
      value: ({ project }) => project.effortDays,
      hidden: true,
    }),
    choice("fundingSource", "fundingSource", fundingSources),
    text("grantProgramme", 180),
    text("budgetLine", 140),
    choice("procurement", "procurement", procurements),
    {
      id: "externalPartners",
      label: label("externalPartners"),
      value: ({ project }) => project.externalPartners,
      filter: "set",
      groupable: true,
      width: 180,
      hidden: true,
    },
    choice("worksCouncil", "worksCouncil", worksCouncilStates),
    choice("dataProtection", "dataProtection", dataProtectionStates),
    choice("accessibility", "checkState", checkStates),
    choice("itSecurity", "checkState", checkStates),
    {
      id: "reviewOn",
      label: label("reviewOn"),
      value: ({ project }) => project.reviewOn,
      filter: "date",
      width: 110,
      hidden: true,
    },
  ];
}
