import { Button, Chip, Group, Input, SegmentedControl, Select, Text } from "@mantine/core";
import { type RoadmapData, roadmapData } from "@renderer/data/queries/roadmap";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { roadmapGroupings, roadmapGroups, roadmapKinds } from "@shared/domain/projects/roadmap";
import { placedRoadmap, roadmapHorizons, roadmapQuarters } from "@shared/domain/projects/roadmapHorizon";
import { IconPrinter, IconTimeline } from "@tabler/icons-react";
import { useCallback, useMemo } from "react";
import { Link } from "react-router";
import classes from "./RoadmapPage.module.css";
import { RoadmapLegend, RoadmapPicture } from "./RoadmapPicture";
import { RoadmapTable } from "./RoadmapTable";
import { headingWords } from "./roadmapWords";
import { UndatedEntries } from "./UndatedEntries";
import { type RoadmapView, roadmapForms, useRoadmapView } from "./useRoadmapView";

/** Goals, measures and projects over quarters, as a picture and as a table of the same entries. */
export function RoadmapPage() {
  const { t } = useWords();
  const data = useLive(() => roadmapData(), []);
  const [view, setView] = useRoadmapView();
  if (!data) return null;
  return (
    <>
      <PageHeader title={t("roadmap.title")} purpose={t("roadmap.purpose")} />
      {data.entries.length === 0 ? (
        <EmptyState
          icon={IconTimeline}
          title={t("roadmap.empty.title")}
          hint={t("roadmap.empty.hint")}
          action={
            <Button component={Link} to="/agenda">
              {t("roadmap.empty.action")}
            </Button>
          }
        />
      ) : (
        <Roadmap data={data} view={view} onChange={setView} />
      )}
    </>
  );
}

type Props = { data: RoadmapData; view: RoadmapView; onChange: (patch: Partial<RoadmapView>) => void };

function Roadmap({ data, view, onChange }: Props) {
  const { t } = useWords();
  const { form, by, horizon, kinds } = view;
  const { quarters, placed, groups } = useMemo(() => {
    const entries = data.entries.filter(({ kind }) => kinds.includes(kind));
    const shownQuarters = roadmapQuarters(entries, horizon, today());
    const sorted = placedRoadmap(entries, shownQuarters);
    const ids = (by === "field" ? data.fields : data.goals).map(({ id }) => id);
    return { quarters: shownQuarters, placed: sorted, groups: roadmapGroups(sorted.shown, by, ids) };
  }, [data, kinds, horizon, by]);
  const heading = useMemo(() => headingWords(t, by, data), [t, by, data]);
  return (
    <>
      <Controls view={view} onChange={onChange} />
      {placed.shown.length === 0 && (
        <Text c="dimmed" py="md">
          {t("roadmap.nothingInside")}
        </Text>
      )}
      {placed.shown.length > 0 && form === "picture" && (
        <>
          <RoadmapLegend />
          <RoadmapPicture groups={groups} quarters={quarters} heading={heading} />
        </>
      )}
      {placed.shown.length > 0 && form === "table" && (
        <RoadmapTable key={by} data={data} entries={placed.shown} by={by} />
      )}
      {placed.outside.length > 0 && (
        <Group gap="xs" mt="md">
          <Text size="sm" c="dimmed">
            {t("roadmap.outside", { count: placed.outside.length })}
          </Text>
          {horizon !== "all" && (
            <Button variant="subtle" size="compact-sm" onClick={() => onChange({ horizon: "all" })}>
              {t("roadmap.showAll")}
            </Button>
          )}
        </Group>
      )}
      <UndatedEntries entries={placed.undated} />
    </>
  );
}

function Controls({ view, onChange }: Omit<Props, "data">) {
  const { t } = useWords();
  const print = useCallback(() => window.print(), []);
  return (
    <div className={classes.controls}>
      <SegmentedControl
        aria-label={t("roadmap.form")}
        value={view.form}
        data={roadmapForms.map((value) => ({ value, label: t(`roadmap.forms.${value}`) }))}
        onChange={(form) => onChange({ form })}
      />
      <Select
        label={t("roadmap.horizon")}
        w={200}
        allowDeselect={false}
        value={view.horizon}
        data={roadmapHorizons.map((value) => ({ value, label: t(`roadmap.horizons.${value}`) }))}
        onChange={(chosen) => onChange({ horizon: roadmapHorizons.find((one) => one === chosen) ?? "8" })}
      />
      <Select
        label={t("roadmap.by")}
        w={180}
        allowDeselect={false}
        value={view.by}
        data={roadmapGroupings.map((value) => ({
          value,
          label: t(value === "field" ? "roadmap.byField" : "roadmap.byGoal"),
        }))}
        onChange={(chosen) => onChange({ by: roadmapGroupings.find((one) => one === chosen) ?? "field" })}
      />
      <Input.Wrapper label={t("roadmap.shows")} labelElement="div">
        <Chip.Group
          multiple
          value={[...view.kinds]}
          onChange={(chosen) => onChange({ kinds: roadmapKinds.filter((kind) => chosen.includes(kind)) })}
        >
          <Group gap={6} h={36}>
            {roadmapKinds.map((kind) => (
              <Chip key={kind} value={kind} size="sm" variant="outline">
                {t(`kinds.${kind}.many`)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <Button
        variant="default"
        className={classes.print}
        leftSection={<IconPrinter size={18} stroke={1.5} aria-hidden />}
        onClick={print}
      >
        {t("roadmap.print")}
      </Button>
    </div>
  );
}
