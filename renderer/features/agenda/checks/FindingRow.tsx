import { Anchor, Button, Text } from "@mantine/core";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { Finding } from "@shared/domain/checks/finding";
import type { Workspace } from "@shared/domain/workspace";
import { findingDetail } from "@shared/i18n/findingWords";
import { Link } from "react-router";
import styles from "./ChecksPage.module.css";
import { subjectOf } from "./subject";

type Props = { finding: Finding; workspace: Workspace; onAccept: () => void };

/** One finding: the item it is about is the link to it. */
export function FindingRow({ finding, workspace, onAccept }: Props) {
  const tools = useWords();
  const { t, format } = tools;
  const { record, title } = subjectOf(tools, workspace, finding);
  const detail = findingDetail(t, format, finding);
  return (
    <li className={styles.finding}>
      <div>
        {record ? (
          <Anchor component={Link} to={recordPath(finding.kind, record)}>
            {title}
          </Anchor>
        ) : (
          title
        )}
        {detail !== "" && (
          <Text span c="dimmed">
            {" "}
            {detail}
          </Text>
        )}
      </div>
      <Button
        variant="subtle"
        c="dimmed"
        fw={400}
        color="gray"
        size="compact-sm"
        aria-label={t("checks.acceptOf", { title })}
        onClick={onAccept}
      >
        {t("checks.accept")}
      </Button>
    </li>
  );
}
