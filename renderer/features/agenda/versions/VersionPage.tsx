import { Anchor, Box, Group, Text, Title } from "@mantine/core";
import { recordOrNull } from "@renderer/data/queries/agendaPanel";
import { checkedWorkspace } from "@renderer/data/queries/checks";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { frozenWorkspace } from "@shared/domain/agenda/versionContent";
import { IconArrowLeft } from "@tabler/icons-react";
import { useMemo } from "react";
import { Link, useParams } from "react-router";
import { AffectedGroups } from "../panel/AffectedGroups";
import { FrozenOutline } from "./FrozenOutline";
import { FrozenTexts } from "./FrozenTexts";
import { VersionDifferences } from "./VersionDifferences";
import styles from "./VersionPage.module.css";

/** One version, to be read: what it said, and what differs today. */
export function VersionPage() {
  const { t, format } = useWords();
  const { id = "" } = useParams();
  const version = useLive(() => recordOrNull("agendaVersions", id), [id]);
  const today = useLive(checkedWorkspace);
  const frozen = useMemo(() => version && frozenWorkspace(version), [version]);
  if (version === undefined || !today) return null;
  return (
    <div className={styles.page}>
      <Anchor component={Link} to="/agenda/versions" size="sm">
        <Group gap={4} component="span">
          <IconArrowLeft size={16} stroke={1.5} aria-hidden />
          {t("agenda.versions.back")}
        </Group>
      </Anchor>
      {!version || !frozen ? (
        <Text c="dimmed" mt="md">
          {t("agenda.versions.gone")}
        </Text>
      ) : (
        <>
          <Title order={2} mt="sm">
            {t("agenda.versions.numbered", { number: version.number })}
          </Title>
          <Text c="dimmed">
            {[t(`enumerations.versionStatus.${version.status}`), version.reason, version.author]
              .filter((part) => part !== "")
              .join(" · ")}
          </Text>
          <Text c="dimmed" mb="lg">
            {t("agenda.versions.readOnly", { date: format.date(version.date) })}{" "}
            <Anchor
              component={Link}
              to={`/documents/papers?new=agendaVersions:${version.id}`}
              underline="always"
            >
              {t("councilPapers.new.from")}
            </Anchor>
          </Text>
          <Box mb="xl">
            <AffectedGroups
              kind="agendaVersions"
              id={version.id}
              title={t("agenda.versions.numbered", { number: version.number })}
            />
          </Box>
          <VersionDifferences before={frozen} after={today} heading={t("agenda.versions.sinceThen")} />
          <Title order={3} size="h4" mt="xl" mb="xs">
            {t("agenda.versions.outline")}
          </Title>
          <FrozenOutline frozen={frozen} />
          <FrozenTexts frozen={frozen} />
        </>
      )}
    </div>
  );
}
