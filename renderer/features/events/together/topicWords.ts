import type { TogetherData } from "@renderer/data/queries/together";
import type { PerspectiveTopic } from "@shared/domain/agenda/togetherTopics";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import type { Translate } from "@shared/i18n/translate";

/** A topic for the next talk as a sentence. */
export function perspectiveTopicWords(t: Translate, topic: PerspectiveTopic, data: TogetherData): string {
  const found = data.items.find(({ id }) => id === topic.itemId);
  const item = found ? `${found.code} ${found.title}` : "";
  const names = (ids: readonly string[]) =>
    data.units
      .filter(({ id }) => ids.includes(id))
      .map(shortNameOf)
      .join(", ");
  return topic.kind === "contradiction"
    ? t("votes.together.contradiction", { item, core: names(topic.core), marginal: names(topic.marginal) })
    : t("votes.together.missing", { item, units: names(topic.unitIds) });
}

/** Measures in tension with a guideline, in the order of the agenda. */
export function tensionWords(t: Translate, { measures, guidelines, checks }: TogetherData): string[] {
  return measures.flatMap((measure) =>
    guidelines.flatMap((guideline) => {
      const check = checks.find((one) => one.measureId === measure.id && one.guidelineId === guideline.id);
      if (check?.result !== "tension") return [];
      const reason =
        check.reason === "" ? "" : t("votes.together.because", { reason: check.reason.replace(/\.$/, "") });
      return t("votes.together.tension", {
        measure: `${measure.code} ${measure.title}`,
        guideline: `${guideline.code} ${guideline.title}`,
        reason,
      });
    }),
  );
}
