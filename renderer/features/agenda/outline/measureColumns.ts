import type { SaidColumn } from "@renderer/ui/RecordTable/column";
import { linesBelow, type Outline } from "@shared/domain/agenda/outlineLine";
import type { Row } from "@shared/domain/agenda/outlineRows";
import type { RecordOf } from "@shared/domain/kinds";
import type { Translate } from "@shared/i18n/translate";

type Measure = RecordOf<"measures">;

/** What the references of a measure are called. */
export type MeasureLookups = {
  fields: ReadonlyMap<string, RecordOf<"actionFields">>;
  goals: ReadonlyMap<string, RecordOf<"goals">>;
  units: ReadonlyMap<string, RecordOf<"orgUnits">>;
  persons: ReadonlyMap<string, RecordOf<"persons">>;
};

/** The measures an outline shows, in its order and each once; also those whose goal is folded. */
export function shownMeasures(outline: Outline, rows: readonly Row[], isFiltered: boolean): Measure[] {
  const lines = isFiltered ? rows.map(({ line }) => line) : outline.roots.flatMap(linesBelow);
  return [
    ...new Set(
      lines.flatMap((line) => (line.type === "item" && line.kind === "measures" ? line.record : [])),
    ),
  ];
}

/** Measures as a table: what stands beside them in the outline and in their panel. */
export function measureColumns(look: MeasureLookups, t: Translate): SaidColumn<Measure>[] {
  const label = (field: Exclude<keyof Measure, "id" | "createdAt" | "updatedAt">) =>
    t(`fields.measures.${field}`);
  const titled = (record: { code: string; title: string } | undefined) =>
    record ? `${record.code} ${record.title}` : "";
  const person = (id: string | undefined) => {
    const found = id === undefined ? undefined : look.persons.get(id);
    return found?.restricted ? t("settings.privacy.restricted") : (found?.displayName ?? "");
  };
  return [
    { id: "code", label: label("code"), value: ({ code }) => code },
    { id: "title", label: label("title"), value: ({ title }) => title },
    { id: "field", label: label("fieldId"), value: ({ fieldId }) => titled(look.fields.get(fieldId ?? "")) },
    {
      id: "goals",
      label: label("goalIds"),
      value: ({ goalIds }) => goalIds.map((id) => titled(look.goals.get(id))),
    },
    {
      id: "lead",
      label: label("leadUnitId"),
      value: ({ leadUnitId }) => look.units.get(leadUnitId ?? "")?.name,
    },
    { id: "person", label: label("leadPersonId"), value: ({ leadPersonId }) => person(leadPersonId) },
    { id: "start", label: label("start"), value: ({ start }) => start, filter: "date" },
    { id: "end", label: label("end"), value: ({ end }) => end, filter: "date" },
    {
      id: "priority",
      label: label("priority"),
      value: ({ priority }) => priority && t(`enumerations.measurePriority.${priority}`),
    },
    {
      id: "status",
      label: label("status"),
      value: ({ status }) => t(`enumerations.measureStatus.${status}`),
    },
  ];
}
