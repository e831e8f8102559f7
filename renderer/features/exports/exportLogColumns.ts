import type { ExportLine } from "@renderer/data/queries/exports";
import { mostClosed, type Shown } from "@renderer/ui/RecordTable/outgoing";
import type { WordTools } from "@renderer/ui/useWords";

/**
 * The files that left the app as a table that leaves. A line is as closed as the file and whoever it names; a person
 * who is restricted goes without a name (Art. 18).
 */
export function exportLinesOut(
  rows: readonly ExportLine[],
  { t, format }: Pick<WordTools, "t" | "format">,
): Shown<ExportLine> {
  return {
    rows,
    columns: [
      {
        id: "when",
        label: t("exports.log.when"),
        value: ({ exportedAt }) => exportedAt,
        text: ({ exportedAt }) => format.dateTime(exportedAt),
      },
      { id: "file", label: t("exports.log.file"), value: ({ fileName }) => fileName },
      { id: "version", label: t("exports.log.version"), value: ({ versionNumber }) => versionNumber },
      {
        id: "audience",
        label: t("exports.log.audience"),
        value: ({ audience }) => t(`enumerations.sensitivity.${audience}`),
      },
      {
        id: "persons",
        label: t("exports.log.persons"),
        value: ({ persons }) =>
          persons.map(({ displayName, restricted }) =>
            restricted ? t("settings.privacy.restricted") : displayName,
          ),
      },
    ],
    sensitivityOf: (line) => mostClosed([line, { sensitivity: line.audience }, ...line.persons]),
    caption: t("exports.log.title"),
  };
}
