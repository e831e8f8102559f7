import { useWords } from "@renderer/ui/useWords";
import { dotsOf, leftOf } from "@shared/domain/events/voteCount";
import { useRef, useState } from "react";
import { DotsCell } from "./DotsCell";
import type { RoundProps } from "./roundProps";
import classes from "./votes.module.css";

/** The dots of each table for each option: a number in each cell, walked through by Enter and the arrow keys. */
export function DotsGrid({ round, labels }: RoundProps) {
  const { t } = useWords();
  const [refusal, setRefusal] = useState("");
  const grid = useRef<HTMLTableSectionElement>(null);
  const focus = (row: number, column: number) =>
    grid.current?.rows[row]?.querySelectorAll("input")[column]?.focus();
  return (
    <>
      <div className={classes.scroller}>
        <table className={classes.grid}>
          <thead>
            <tr>
              <th scope="col">{t("votes.option")}</th>
              {round.tables.map((table) => (
                <th key={table.id} scope="col">
                  {table.name}
                  <small>
                    {t("votes.people", { count: table.people })},{" "}
                    {t("votes.left", { count: leftOf(round, table.id) })}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody ref={grid}>
            {round.options.map((option, row) => {
              const label = labels.get(option.id) || t("votes.unnamed");
              return (
                <tr key={option.id}>
                  <th scope="row">{label}</th>
                  {round.tables.map((table, column) => (
                    <td key={table.id}>
                      <DotsCell
                        round={round}
                        table={table}
                        optionId={option.id}
                        label={t("votes.dotsFor", { option: label, table: table.name })}
                        dots={dotsOf(round, table.id, option.id)}
                        onRefusal={setRefusal}
                        onMove={(down, right) => focus(row + down, column + right)}
                      />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <p role="alert" className={classes.refusal}>
        {refusal}
      </p>
    </>
  );
}
