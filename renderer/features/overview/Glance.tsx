import { LightMark } from "@renderer/ui/LightMark";
import { useWords } from "@renderer/ui/useWords";
import type { Glance as GlanceFigures } from "@shared/domain/overview/glance";
import { lightsInOrder } from "@shared/domain/projects/light";
import { BarTable } from "./BarTable";
import classes from "./Overview.module.css";
import { Part } from "./Part";

/** Where people would rather look than read: lights, maturity and money, each a table whose numbers have bars. */
export function Glance({ lights, levels, budget, budgetLeftOut }: GlanceFigures) {
  const { t, format } = useWords();
  const number = (value: number) => ({ value, text: format.number(value) });
  const money = (value: number) => ({ value, text: format.money(value) });
  const sum = (of: "plan" | "actual") => budget.reduce((total, line) => total + line[of], 0);
  const hasLights = lightsInOrder.some((light) => lights[light] > 0);
  return (
    <Part title={t("overview.glance.title")}>
      <div className={classes.glance}>
        <BarTable
          caption={t("overview.glance.lights")}
          head={[t("overview.glance.light"), t("kinds.projects.many")]}
          rows={
            hasLights
              ? lightsInOrder.map((light) => ({
                  key: light,
                  label: <LightMark light={light} />,
                  bars: [{ ...number(lights[light]), tone: light }],
                }))
              : []
          }
        />
        <BarTable
          caption={t("overview.glance.levels")}
          head={[t("overview.glance.level"), t("kinds.processes.many")]}
          rows={levels.map(({ level, count }) => ({
            key: String(level),
            label: t(`overview.glance.levelShort.${level}`),
            bars: [{ ...number(count), tone: level === "unknown" ? "grey" : undefined }],
          }))}
        />
        <BarTable
          caption={t("overview.glance.budget")}
          head={[t("overview.glance.source"), t("overview.glance.plan"), t("overview.glance.actual")]}
          rows={budget.map(({ source, plan, actual }) => ({
            key: source,
            label:
              source === "unknown"
                ? t("overview.glance.unknownSource")
                : t(`enumerations.fundingSource.${source}`),
            bars: [{ ...money(plan), tone: "grey" }, money(actual)],
          }))}
          note={budgetLeftOut > 0 ? t("overview.glance.budgetLeftOut", { count: budgetLeftOut }) : undefined}
          total={
            budget.length > 1
              ? [t("overview.glance.all"), format.money(sum("plan")), format.money(sum("actual"))]
              : undefined
          }
        />
      </div>
    </Part>
  );
}
