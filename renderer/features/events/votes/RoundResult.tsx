import { Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { resultsOf } from "@shared/domain/events/voteCount";
import type { RoundProps } from "./roundProps";
import { TieBreak } from "./TieBreak";
import classes from "./votes.module.css";

/** What the room gave: places, sums, and how wide the support is; ties are shown until the room breaks them. */
export function RoundResult({ round, labels }: RoundProps) {
  const { t } = useWords();
  const results = resultsOf(round);
  const most = Math.max(1, ...results.map(({ dots }) => dots));
  const nameOf = (id: string) => labels.get(id) || t("votes.unnamed");
  return (
    <>
      <div className={classes.scroller}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col">{t("votes.place")}</th>
              <th scope="col">{t("votes.option")}</th>
              <th scope="col">{t("votes.sum")}</th>
              <th scope="col">{t("votes.spread")}</th>
              {round.tables.length > 1 &&
                round.tables.map(({ id, name }) => (
                  <th key={id} scope="col">
                    {name}
                  </th>
                ))}
            </tr>
          </thead>
          <tbody>
            {results.map(({ optionId, place, dots, isTied, byTable, supporters }) => (
              <tr key={optionId}>
                <td>{dots > 0 ? place : "–"}</td>
                <th scope="row">
                  {nameOf(optionId)} {isTied && <em>{t("votes.tie")}</em>}
                </th>
                <td>
                  <meter className={classes.bar} max={most} value={dots} aria-label={nameOf(optionId)} />
                  {dots}
                </td>
                <td>{dots > 0 ? t("votes.supporters", { count: supporters }) : t("votes.none")}</td>
                {round.tables.length > 1 &&
                  round.tables.map(({ id }, at) => <td key={id}>{byTable[at] || "–"}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {round.tieReason !== "" && (
        <Text size="sm" mt="xs">
          {t("votes.tieBroken", { reason: round.tieReason })}
        </Text>
      )}
      {round.state === "revealed" && <TieBreak round={round} results={results} nameOf={nameOf} />}
    </>
  );
}
