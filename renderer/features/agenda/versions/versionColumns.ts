import type { Shown } from "@renderer/ui/RecordTable/outgoing";
import { differences, differenceTypes, frozenWorkspace } from "@shared/domain/agenda/versionContent";
import type { RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { type Translate, wordsFor } from "@shared/i18n/translate";

type Version = RecordOf<"agendaVersions">;

/** "2 neu, 1 geändert": how a version differs from what stands today. */
export function sinceWords(version: Version, today: Workspace, t: Translate): string {
  const found = differences(frozenWorkspace(version), today);
  const words = differenceTypes.flatMap((type) => {
    const count = found.filter((one) => one.type === type).length;
    return count > 0 ? [t(`agenda.versions.${type}`, { count })] : [];
  });
  return words.join(", ") || t("agenda.versions.same");
}

/** The versions of the agenda as a table that leaves. */
export function versionsOut(rows: readonly Version[], today: Workspace, t: Translate): Shown<Version> {
  const label = (field: "date" | "status" | "reason" | "author") => t(`fields.agendaVersions.${field}`);
  return {
    rows,
    columns: [
      {
        id: "number",
        label: t("agenda.versions.number"),
        value: ({ number }) => t("agenda.versions.numbered", { number }),
      },
      { id: "date", label: label("date"), value: ({ date }) => date, filter: "date" },
      {
        id: "status",
        label: label("status"),
        value: ({ status }) => status,
        valueLabel: (value) => wordsFor(t, `enumerations.versionStatus.${value}`),
      },
      { id: "reason", label: label("reason"), value: ({ reason }) => reason },
      { id: "author", label: label("author"), value: ({ author }) => author },
      { id: "since", label: t("agenda.versions.differs"), value: (one) => sinceWords(one, today, t) },
    ],
    sensitivityOf: ({ sensitivity }) => sensitivity,
    caption: t("agenda.versions.list"),
  };
}
