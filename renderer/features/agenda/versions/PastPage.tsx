import { Anchor, Group, Text, Title } from "@mantine/core";
import { agendaAtEndOf, journalDays } from "@renderer/data/queries/pastAgenda";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { Workspace } from "@shared/domain/workspace";
import { IconArrowLeft } from "@tabler/icons-react";
import { Link } from "react-router";
import { FrozenOutline } from "./FrozenOutline";
import { FrozenTexts } from "./FrozenTexts";
import { PastDays } from "./PastDays";
import { usePastDays } from "./usePastDays";
import { VersionDifferences } from "./VersionDifferences";
import styles from "./VersionPage.module.css";

/** The agenda as it stood on a day, to be read, and what differs from another day or from today. */
export function PastPage() {
  const { t, format } = useWords();
  const known = useLive(journalDays);
  const chosen = usePastDays(known);
  const { day, other } = chosen;
  const states = useLive(() => agendaAtEndOf([day, other, undefined]), [day, other]);
  if (!known || !states) return null;
  const [shown, compared, now] = states as [Workspace, Workspace, Workspace];
  const isCompared = other !== undefined && other !== day;
  const isEarlier = isCompared && other < day;
  return (
    <div className={styles.page}>
      <Anchor component={Link} to="/agenda/versions" size="sm">
        <Group gap={4} component="span">
          <IconArrowLeft size={16} stroke={1.5} aria-hidden />
          {t("agenda.versions.back")}
        </Group>
      </Anchor>
      <Title order={2} mt="sm">
        {t("agenda.past.title", { day: format.date(day) })}
      </Title>
      <Text c="dimmed" mb="md">
        {known.first ? t("agenda.past.readOnly") : t("agenda.past.noDays")}
      </Text>
      {known.first && (
        <>
          <PastDays {...chosen} first={known.first} changed={known.changed} last={today()} />
          <VersionDifferences
            before={isEarlier ? compared : shown}
            after={isEarlier ? shown : compared}
            today={now}
            heading={
              isCompared
                ? t("agenda.past.changedFromTo", {
                    from: format.date(isEarlier ? other : day),
                    to: format.date(isEarlier ? day : other),
                  })
                : t("agenda.versions.sinceThen")
            }
          />
          {shown.agendas.length === 0 ? (
            <Text c="dimmed" mt="xl">
              {t("agenda.past.nothingYet")}
            </Text>
          ) : (
            <>
              <Title order={3} size="h4" mt="xl" mb="xs">
                {t("agenda.versions.outline")}
              </Title>
              <FrozenOutline frozen={shown} />
              <FrozenTexts frozen={shown} />
            </>
          )}
        </>
      )}
    </div>
  );
}
