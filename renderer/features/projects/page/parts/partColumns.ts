import type { SaidColumn } from "@renderer/ui/RecordTable/column";
import type { RecordOf } from "@shared/domain/kinds";
import type { Milestone } from "@shared/domain/projects/milestone";
import { type Risk, riskLevel } from "@shared/domain/projects/risk";
import { milestoneStatus } from "@shared/domain/projects/schedule";
import type { WorkPackage } from "@shared/domain/projects/workPackage";
import type { Translate } from "@shared/i18n/translate";
import { personName } from "../../views/personName";

type Persons = ReadonlyMap<string, RecordOf<"persons">>;

const ownerOf = (persons: Persons, t: Translate) => {
  const nameOf = personName(persons, t);
  return ({ ownerId }: { ownerId?: string | undefined }) => (ownerId ? nameOf(ownerId) : "");
};

/** Milestones of a project as a table that leaves; `day` decides what is late. */
export const milestoneColumns = (day: string, t: Translate): SaidColumn<Milestone>[] => [
  { id: "title", label: t("fields.milestones.title"), value: ({ title }) => title },
  { id: "due", label: t("fields.milestones.due"), value: ({ due }) => due, filter: "date" },
  {
    id: "status",
    label: t("fields.milestones.status"),
    value: (one) => t(`enumerations.milestoneStatus.${milestoneStatus(one, day)}`),
  },
  { id: "doneAt", label: t("fields.milestones.doneAt"), value: ({ doneAt }) => doneAt, filter: "date" },
];

/** Work packages of a project as a table that leaves. */
export const workPackageColumns = (persons: Persons, t: Translate): SaidColumn<WorkPackage>[] => [
  { id: "title", label: t("fields.workPackages.title"), value: ({ title }) => title },
  {
    id: "kind",
    label: t("fields.workPackages.kind"),
    value: ({ kind }) => t(`enumerations.workPackageKind.${kind}`),
  },
  { id: "ownerId", label: t("fields.workPackages.ownerId"), value: ownerOf(persons, t) },
  { id: "due", label: t("fields.workPackages.due"), value: ({ due }) => due, filter: "date" },
  {
    id: "status",
    label: t("fields.workPackages.status"),
    value: ({ status }) => t(`enumerations.workPackageStatus.${status}`),
  },
];

/** Risks of a project as a table that leaves. */
export const riskColumns = (persons: Persons, t: Translate): SaidColumn<Risk>[] => [
  { id: "text", label: t("fields.risks.text"), value: ({ text }) => text },
  { id: "probability", label: t("fields.risks.probability"), value: ({ probability }) => probability },
  { id: "impact", label: t("fields.risks.impact"), value: ({ impact }) => impact },
  { id: "level", label: t("projectPage.risks.level"), value: riskLevel },
  {
    id: "response",
    label: t("fields.risks.response"),
    value: ({ response }) => t(`enumerations.riskResponse.${response}`),
  },
  { id: "measure", label: t("fields.risks.measure"), value: ({ measure }) => measure },
  { id: "ownerId", label: t("fields.risks.ownerId"), value: ownerOf(persons, t) },
  {
    id: "status",
    label: t("fields.risks.status"),
    value: ({ status }) => t(`enumerations.riskStatus.${status}`),
  },
];
