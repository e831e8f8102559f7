import { Alert, Anchor, Group, Stack, Text } from "@mantine/core";
import { processPage } from "@renderer/data/queries/processes";
import { PageSide } from "@renderer/ui/page/PageSide";
import { RecordGone } from "@renderer/ui/page/RecordGone";
import classes from "@renderer/ui/page/RecordPage.module.css";
import { TitleField } from "@renderer/ui/page/TitleField";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { processGaps } from "@shared/domain/processes/processGaps";
import { IconListDetails } from "@tabler/icons-react";
import { Link, useParams } from "react-router";
import { DigitalSection } from "./DigitalSection";
import { EffortSection } from "./EffortSection";
import { saveField } from "./fields";
import { JudgementSection } from "./JudgementSection";
import { LinksSection } from "./LinksSection";
import { ProcessMenu } from "./ProcessMenu";
import { ProfileSection } from "./ProfileSection";
import { SafetySection } from "./SafetySection";
import { headingId, sectionKeys, sectionOfGap } from "./sections";

/** One process of the register: profile, how digital it is, what it binds, what speaks for touching it. */
export function ProcessPage() {
  const { t, format } = useWords();
  const { id = "" } = useParams();
  const data = useLive(() => processPage(id), [id]);
  if (data === undefined) return null;
  if (data === null)
    return (
      <RecordGone
        icon={IconListDetails}
        title={t("processes.gone.title")}
        hint={t("processes.gone.hint")}
        back={t("processes.gone.back")}
        to="/processes"
      />
    );
  const { process, setting } = data;
  return (
    <>
      <Group justify="space-between" align="flex-start" wrap="nowrap" mb="xl">
        <Stack gap={0} flex={1} maw={860}>
          <nav aria-label={t("ui.page.path")}>
            <Text size="sm" c="dimmed">
              <Anchor component={Link} to="/processes" inherit>
                {t("processes.title")}
              </Anchor>{" "}
              / {process.code}
            </Text>
          </nav>
          <TitleField
            label={t("fields.processes.name")}
            code={process.code}
            title={process.name}
            onSave={saveField(process.id, "name")}
          />
        </Stack>
        <ProcessMenu process={process} />
      </Group>
      {process.archivedAt && (
        <Alert mb="md" variant="light" color="gray">
          {t("processes.archivedOn", { day: format.date(process.archivedAt) })}
        </Alert>
      )}
      <div className={classes.layout}>
        <div className={classes.main}>
          <ProfileSection data={data} />
          <DigitalSection data={data} />
          <EffortSection data={data} />
          <JudgementSection data={data} />
          <LinksSection data={data} />
          <SafetySection data={data} />
        </div>
        <PageSide
          gaps={processGaps(process, setting).map((gap) => ({
            label: t(`processes.gaps.${gap}`),
            headingId: headingId(sectionOfGap[gap]),
          }))}
          sections={sectionKeys.map((section) => ({
            label: t(`processes.sections.${section}`),
            headingId: headingId(section),
          }))}
        />
      </div>
    </>
  );
}
