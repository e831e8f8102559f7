import { VisuallyHidden } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import type { Risk } from "@shared/domain/projects/risk";
import { riskBand } from "@shared/domain/projects/riskBand";
import classes from "./Risks.module.css";

const scale = [1, 2, 3, 4, 5] as const;

/** Open risks by probability (rows, likely on top) and impact (columns). */
export function RiskMatrix({ risks }: { risks: readonly Risk[] }) {
  const { t } = useWords();
  const open = risks.filter((risk) => risk.status === "open");
  return (
    <table className={classes.matrix}>
      <caption>{t("projectPage.risks.matrix")}</caption>
      <tbody>
        {scale.toReversed().map((probability) => (
          <tr key={probability}>
            <th scope="row">
              <VisuallyHidden>{t("projectPage.risks.probability")} </VisuallyHidden>
              {probability}
            </th>
            {scale.map((impact) => {
              const count = open.filter(
                (risk) => risk.probability === probability && risk.impact === impact,
              ).length;
              const band = riskBand({ probability, impact });
              return (
                <td key={impact} data-band={band} data-count={count || undefined}>
                  {count > 0 && (
                    <>
                      <span aria-hidden>{count}</span>
                      <VisuallyHidden>
                        {t("projectPage.risks.cell", { count, band: t(`projectPage.risks.bands.${band}`) })}
                      </VisuallyHidden>
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td />
          {scale.map((impact) => (
            <th key={impact} scope="col">
              <VisuallyHidden>{t("fields.risks.impact")} </VisuallyHidden>
              {impact}
            </th>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
