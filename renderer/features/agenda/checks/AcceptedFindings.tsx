import { Anchor, Button, Text, Title } from "@mantine/core";
import { revokeAcknowledgement } from "@renderer/data/commands/checks";
import { recordPath } from "@renderer/ui/recordPath";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { AcknowledgedFinding } from "@shared/domain/check";
import type { Workspace } from "@shared/domain/workspace";
import { Link } from "react-router";
import styles from "./ChecksPage.module.css";
import { findingKey, subjectOf } from "./subject";

type Props = { findings: readonly AcknowledgedFinding[]; workspace: Workspace };

/** What people marked as "bewusst so", with the reason; each mark can be taken back. */
export function AcceptedFindings({ findings, workspace }: Props) {
  const tools = useWords();
  const { t, format } = tools;
  const { run: revoke } = useAction(revokeAcknowledgement);
  if (findings.length === 0) return null;
  return (
    <section aria-labelledby="accepted" className={styles.accepted}>
      <Title order={2} size="h5" id="accepted">
        {t("checks.acceptedCount", { count: findings.length })}
      </Title>
      <ul className={styles.list}>
        {findings.map(({ finding, acknowledgement }) => {
          const { record, title } = subjectOf(tools, workspace, finding);
          return (
            <li key={findingKey(finding)} className={styles.finding}>
              <div>
                {t(`checks.rules.${finding.rule}.title`)}:{" "}
                {record ? (
                  <Anchor component={Link} to={recordPath(finding.kind, record)}>
                    {title}
                  </Anchor>
                ) : (
                  title
                )}
                <Text size="sm" c="dimmed">
                  {acknowledgement.reason} · {format.date(acknowledgement.createdAt)}
                </Text>
              </div>
              <Button
                variant="subtle"
                c="dimmed"
                fw={400}
                color="gray"
                size="compact-sm"
                aria-label={t("checks.revokeOf", { title })}
                onClick={() => revoke(acknowledgement.id)}
              >
                {t("checks.revoke")}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
