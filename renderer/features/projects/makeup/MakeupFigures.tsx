import { SimpleGrid, Stack, Text, Title } from "@mantine/core";
import { createRecord, updateRecord } from "@renderer/data/commands/records";
import type { ProjectMakeup } from "@renderer/data/queries/projectFigures";
import type { EditSession } from "@renderer/ui/fields/autosave";
import { NumberField } from "@renderer/ui/fields/NumberField";
import { useWords } from "@renderer/ui/useWords";
import { ownerProjectLimit } from "@shared/domain/processes/registerSetting";
import { breadthOf, carriedBy } from "@shared/domain/projects/makeup";
import type { ReactNode } from "react";
import { WorkMix } from "../page/parts/WorkMix";
import { personName } from "../views/personName";
import classes from "./MakeupFigures.module.css";
import type { MakeupRow } from "./makeupRows";

type Props = { data: ProjectMakeup; rows: readonly MakeupRow[] };

/** The portfolio in three figures: how broad it is, what its work is, and whether it rests on too few people. */
export function MakeupFigures({ data, rows }: Props) {
  const { t, format } = useWords();
  const breadth = breadthOf(rows.map(({ project }) => project));
  const ids = new Set(rows.map(({ id }) => id));
  const packages = data.packages.filter(({ projectId }) => ids.has(projectId));
  return (
    <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="xl" mb="lg">
      <Figure title={t("portfolio.makeup.breadth")}>
        {breadth.percent === undefined ? (
          <Text size="sm">{t("portfolio.makeup.breadthNone")}</Text>
        ) : (
          <>
            <Text fz={28} fw={620} lh={1.2}>
              {format.percent(breadth.percent)}
            </Text>
            <Text size="sm" c="dimmed">
              {t("portfolio.makeup.breadthOf", {
                several: format.number(breadth.several),
                known: format.number(breadth.known),
              })}
            </Text>
          </>
        )}
        {breadth.unknown > 0 && (
          <Text size="sm" c="dimmed">
            {t("portfolio.makeup.breadthUnknown", { count: breadth.unknown })}
          </Text>
        )}
      </Figure>
      <Figure title={t("portfolio.makeup.mix")}>
        {packages.length === 0 ? (
          <Text size="sm">{t("portfolio.makeup.mixNone")}</Text>
        ) : (
          <WorkMix packages={packages} />
        )}
      </Figure>
      <Carried data={data} rows={rows} />
    </SimpleGrid>
  );
}

function Figure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={4}>
      <Title order={2} size="h5">
        {title}
      </Title>
      {children}
    </Stack>
  );
}

/** Of more people only the number is said; the list below shows their projects. */
const mostNamed = 6;

/** Who carries more than the house thinks right; only those are named, by name and not by number. */
function Carried({ data, rows }: Props) {
  const { t, collator, format } = useWords();
  const { setting } = data;
  const limit = ownerProjectLimit(setting);
  const nameOf = personName(data.persons, t);
  const beyond = carriedBy(rows.map(({ project }) => project))
    .filter(({ owned }) => owned.length > limit)
    .map(({ personId, owned }) => ({ id: personId, name: nameOf(personId), count: owned.length }))
    .sort((a, b) => collator.compare(a.name, b.name));
  const save = async (ownerProjectLimit: number | undefined, session: EditSession) => {
    if (setting) await updateRecord("registerSettings", setting.id, { ownerProjectLimit }, session);
    else await createRecord("registerSettings", { ownerProjectLimit });
  };
  return (
    <Figure title={t("portfolio.makeup.carried")}>
      <NumberField
        className={classes.limit}
        label={t("portfolio.makeup.limit")}
        value={limit}
        min={1}
        max={99}
        whole
        onSave={save}
      />
      <Text size="sm" role="status">
        {beyond.length === 0
          ? t("portfolio.makeup.nobodyBeyond")
          : `${t("portfolio.makeup.beyond")} ${beyond
              .slice(0, mostNamed)
              .map(({ name, count }) =>
                t("portfolio.makeup.beyondOne", { name, number: format.number(count) }),
              )
              .join(", ")}`}
        {beyond.length > mostNamed &&
          ` ${t("portfolio.makeup.beyondMore", { count: beyond.length - mostNamed })}`}
      </Text>
    </Figure>
  );
}
