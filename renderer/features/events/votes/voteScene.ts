import { budgetOf, type OptionResult, resultsOf } from "@shared/domain/events/voteCount";
import type { WallOption, WallScene } from "@shared/domain/events/wall";
import type { RecordOf } from "@shared/domain/kinds";
import type { Translate } from "@shared/i18n/translate";

/**
 * What the wall shows of a dot vote. While it is hidden there is no number of any option in it, so none can reach
 * the wall; in the order of the options then, in that of the result afterwards.
 */
export function voteScene(
  t: Translate,
  round: RecordOf<"voteRounds">,
  labels: ReadonlyMap<string, string>,
): Extract<WallScene, { name: "vote" }> {
  const labelOf = (id: string) => labels.get(id) || t("votes.unnamed");
  const hidden = round.options.map(({ id }): WallOption => ({ id, label: labelOf(id) }));
  const revealed = resultsOf(round).map(
    (result): WallOption => ({
      id: result.optionId,
      label: labelOf(result.optionId),
      shown: { dots: result.dots, remark: remarkOn(t, result, round.tables.length) },
    }),
  );
  const given = round.counts.reduce((sum, { dots }) => sum + dots, 0);
  const rules = [
    t("votes.wall.perPerson", { count: round.dotsPerPerson }),
    t("votes.wall.perOption", { count: round.maxPerOption }),
    t("votes.given", { given, budget: budgetOf(round) }),
  ];
  return {
    name: "vote",
    question: round.title,
    rules: rules.join(" · "),
    options: round.state === "open" ? hidden : revealed,
  };
}

function remarkOn(t: Translate, { isTied, dots, supporters }: OptionResult, tables: number): string {
  if (isTied) return t("votes.tie");
  return tables > 1 && dots > 0 ? t("votes.supporters", { count: supporters }) : "";
}
