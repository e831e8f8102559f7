import type { TogetherData } from "@renderer/data/queries/together";
import { perspectiveTopics } from "@shared/domain/agenda/togetherTopics";
import type { WallCell, WallScene } from "@shared/domain/events/wall";
import { shortNameOf } from "@shared/domain/organisation/orgUnit";
import type { Translate } from "@shared/i18n/translate";
import { guidelineStrengths, perspectiveStrengths } from "./matrix";
import { perspectiveTopicWords, tensionWords } from "./topicWords";

type MatrixScene = Extract<WallScene, { name: "matrix" }>;
const open: WallCell = { value: "", strength: "open" };

/** The departments' perspectives for the wall. */
export function perspectiveScene(t: Translate, data: TogetherData): MatrixScene {
  const { units, items, perspectives } = data;
  const byCell = new Map(perspectives.map((one) => [`${one.itemId}/${one.orgUnitId}`, one]));
  const cellOf = (itemId: string, unitId: string): WallCell => {
    const found = byCell.get(`${itemId}/${unitId}`);
    if (!found) return open;
    return {
      value: t(`enumerations.perspectiveWeight.${found.weight}`),
      strength: perspectiveStrengths[found.weight],
    };
  };
  const unitIds = units.map(({ id }) => id);
  return {
    name: "matrix",
    title: t("votes.together.perspectives"),
    columns: units.map(shortNameOf),
    rows: items.map(({ id, code, title }) => ({
      id,
      code,
      title,
      cells: unitIds.map((unit) => cellOf(id, unit)),
    })),
    topics: perspectiveTopics(items, unitIds, perspectives).map((topic) =>
      perspectiveTopicWords(t, topic, data),
    ),
  };
}

/** The guard rails for the wall. */
export function guidelineScene(t: Translate, data: TogetherData): MatrixScene {
  const { measures, guidelines, checks } = data;
  const byCell = new Map(checks.map((one) => [`${one.measureId}/${one.guidelineId}`, one]));
  const cellOf = (measureId: string, guidelineId: string): WallCell => {
    const found = byCell.get(`${measureId}/${guidelineId}`);
    if (!found) return open;
    return {
      value: t(`enumerations.guidelineCheckResult.${found.result}`),
      strength: guidelineStrengths[found.result],
    };
  };
  return {
    name: "matrix",
    title: t("votes.together.guardRails"),
    columns: guidelines.map(({ code }) => code),
    rows: measures.map(({ id, code, title }) => ({
      id,
      code,
      title,
      cells: guidelines.map((guideline) => cellOf(id, guideline.id)),
    })),
    topics: tensionWords(t, data),
  };
}
