import { Stack, Text } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import type { ProjectPageData } from "@renderer/data/queries/projectPage";
import { useWords } from "@renderer/ui/useWords";
import { riskLevel } from "@shared/domain/projects/risk";
import { useCallback } from "react";
import { PageSection } from "../PageSection";
import { AddPart } from "../parts/AddPart";
import { PartExport } from "../parts/PartExport";
import { riskColumns } from "../parts/partColumns";
import { RiskItem } from "./RiskItem";
import { RiskMatrix } from "./RiskMatrix";
import classes from "./Risks.module.css";

/** What could hold the project up, the highest level first. */
export function RisksSection({ data }: { data: ProjectPageData }) {
  const { t, collator } = useWords();
  const projectId = data.project.id;
  const risks = [...data.risks].sort(
    (a, b) =>
      Number(a.status === "closed") - Number(b.status === "closed") ||
      riskLevel(b) - riskLevel(a) ||
      a.createdAt.localeCompare(b.createdAt),
  );
  const persons = [...data.persons.values()]
    .map(({ id, displayName }) => ({ value: id, label: displayName }))
    .sort((a, b) => collator.compare(a.label, b.label));
  const add = useCallback((text: string) => createRecord("risks", { projectId, text }), [projectId]);
  return (
    <PageSection
      section="risks"
      action={
        <PartExport
          project={data.project}
          section="risks"
          rows={risks}
          columns={riskColumns(data.persons, t)}
        />
      }
    >
      <Stack gap="xs">
        {risks.length === 0 ? (
          <Text size="sm" c="dimmed">
            {t("projectPage.risks.empty")}
          </Text>
        ) : (
          <div className={classes.layout}>
            <ul className={classes.list}>
              {risks.map((risk) => (
                <RiskItem key={risk.id} risk={risk} persons={persons} />
              ))}
            </ul>
            <RiskMatrix risks={risks} />
          </div>
        )}
        <AddPart label={t("projectPage.risks.new")} onAdd={add} />
      </Stack>
    </PageSection>
  );
}
