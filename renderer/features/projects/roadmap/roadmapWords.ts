import type { RoadmapData } from "@renderer/data/queries/roadmap";
import type { RoadmapEntry, RoadmapGrouping } from "@shared/domain/projects/roadmap";
import type { Format } from "@shared/i18n/format";
import { type Translate, wordsFor } from "@shared/i18n/translate";

type Words = { t: Translate; format: Format };

const statusEnumeration = {
  goals: "goalStatus",
  measures: "measureStatus",
  projects: "projectPhase",
} as const;

/** How far an entry is, in the words of its own kind. */
export function statusWords(t: Translate, { kind, status }: Pick<RoadmapEntry, "kind" | "status">): string {
  return wordsFor(t, `enumerations.${statusEnumeration[kind]}.${status}`);
}

/** When an entry is, in words; empty where nobody knows. */
export function periodWords({ t, format }: Words, { kind, start, end }: RoadmapEntry): string {
  const [begins, ends] = [format.date(start?.day), format.date(end?.day)];
  if (kind === "goals") return ends && t("roadmap.period.goal", { end: ends });
  if (begins && ends) return t("roadmap.period.both", { start: begins, end: ends });
  if (begins) return t("roadmap.period.from", { start: begins });
  return ends && t("roadmap.period.until", { end: ends });
}

/** What the headings are called: fields or goals by their id, and what stands under none. */
export function headingWords(t: Translate, by: RoadmapGrouping, { fields, goals }: RoadmapData) {
  const named = new Map([...fields, ...goals].map(({ id, code, title }) => [id, `${code} ${title}`]));
  return (id: string | undefined): string =>
    (id && named.get(id)) || t(by === "field" ? "roadmap.noField" : "roadmap.noGoal");
}
