import { Anchor, Button, Group, Text } from "@mantine/core";
import { projectLoad } from "@renderer/data/queries/projectFigures";
import { PageHeader } from "@renderer/ui/PageHeader";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { loadOf } from "@shared/domain/projects/load";
import { quarterAfter, quarterOf, quartersFrom } from "@shared/domain/projects/quarters";
import { IconChartBar, IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { FigureTable } from "../views/FigureTable";
import { NothingToShow } from "../views/NothingToShow";
import { LeftOut } from "./LeftOut";
import { LoadChart } from "./LoadChart";
import { loadFigures } from "./loadFigures";
import { UnitProjects } from "./UnitProjects";

/** Quarters shown at once. */
const shownQuarters = 8;
/** A step goes on by a year. */
const step = 4;

/** Person-days per department and quarter, and what cannot be placed yet. */
export function LoadPage() {
  const { t, format } = useWords();
  const data = useLive(projectLoad, []);
  const [first, setFirst] = useState(() => quarterOf(today()));
  const [chosen, setChosen] = useState<string>();
  const quarters = useMemo(() => quartersFrom(first, shownQuarters), [first]);
  const load = useMemo(() => loadOf(data?.projects ?? []), [data]);
  if (!data) return null;
  const figures = loadFigures(
    { load, quarters, units: data.units, annualHours: data.annualHours },
    t,
    format,
  );
  const line = figures.rows.find(({ key }) => key === chosen);
  const rows = figures.rows.map((row) => ({
    ...row,
    shown: (
      <Anchor
        component="button"
        type="button"
        inherit
        aria-expanded={row.key === chosen}
        aria-controls={row.key === chosen ? "unit-projects" : undefined}
        onClick={() => setChosen(row.key === chosen ? undefined : row.key)}
      >
        {row.label}
      </Anchor>
    ),
  }));
  const last = quarters.at(-1) ?? first;
  return (
    <>
      <PageHeader title={t("portfolio.load.title")} purpose={t("portfolio.load.purpose")} />
      {load.units.length === 0 ? (
        <NothingToShow
          icon={IconChartBar}
          title={t("portfolio.load.empty.title")}
          hint={t("portfolio.load.empty.hint")}
        />
      ) : (
        <>
          <FigureTable figures={{ ...figures, rows }}>
            <Group gap={4} role="group" aria-label={t("portfolio.load.window")}>
              <Button
                variant="default"
                size="sm"
                leftSection={<IconChevronLeft size={16} stroke={1.5} aria-hidden />}
                onClick={() => setFirst(quarterAfter(first, -step))}
              >
                {t("portfolio.load.earlier")}
              </Button>
              <Button
                variant="default"
                size="sm"
                rightSection={<IconChevronRight size={16} stroke={1.5} aria-hidden />}
                onClick={() => setFirst(quarterAfter(first, step))}
              >
                {t("portfolio.load.later")}
              </Button>
            </Group>
          </FigureTable>
          <Text size="sm" c="dimmed" mt="-md" mb="lg" maw={860}>
            {t("portfolio.load.rule", { hours: format.number(data.annualHours) })}
          </Text>
          {line && (
            <UnitProjects projects={data.projects} line={line.key} name={line.label} quarters={quarters} />
          )}
          <LoadChart
            figures={figures}
            quarters={quarters}
            summary={t("portfolio.load.chart", { from: format.quarter(first), to: format.quarter(last) })}
          />
        </>
      )}
      <LeftOut left={load.left} />
    </>
  );
}
