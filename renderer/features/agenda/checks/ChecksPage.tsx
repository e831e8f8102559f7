import { Text, Title } from "@mantine/core";
import { checkedWorkspace } from "@renderer/data/queries/checks";
import { EmptyState } from "@renderer/ui/EmptyState";
import { jumpTo } from "@renderer/ui/page/jumpTo";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { checkWorkspace } from "@shared/domain/check";
import type { Finding } from "@shared/domain/checks/finding";
import { grouped } from "@shared/domain/grouped";
import { IconCircleCheck } from "@tabler/icons-react";
import { useEffect, useMemo, useState } from "react";
import { useSearchParams } from "react-router";
import { AcceptDialog } from "./AcceptDialog";
import { AcceptedFindings } from "./AcceptedFindings";
import styles from "./ChecksPage.module.css";
import { FindingRow } from "./FindingRow";
import { findingKey, subjectOf } from "./subject";

/** Vorlagereife: what is missing or contradictory, by rule, each a step away from where it can be mended. */
export function ChecksPage() {
  const tools = useWords();
  const { t, collator } = tools;
  const workspace = useLive(checkedWorkspace);
  const [accepting, setAccepting] = useState<Finding>();
  const result = useMemo(() => workspace && checkWorkspace(workspace, today()), [workspace]);
  const [search] = useSearchParams();
  const named = search.get("rule");
  const isDrawn = result !== undefined;
  useEffect(() => {
    if (isDrawn && named) jumpTo(`rule-${named}`);
  }, [isDrawn, named]);
  if (!workspace || !result) return null;
  const { open, acknowledged } = result;
  const title = (finding: Finding) => subjectOf(tools, workspace, finding).title;
  const byRule = [...grouped(open, ({ rule }) => rule)].map(
    ([rule, findings]) => [rule, findings.toSorted((a, b) => collator.compare(title(a), title(b)))] as const,
  );
  return (
    <div className={styles.page}>
      <Text c="dimmed" mb="md">
        {t("checks.purpose")}
      </Text>
      {open.length === 0 ? (
        <EmptyState icon={IconCircleCheck} title={t("checks.none")} hint={t("checks.noneHint")} />
      ) : (
        <Text fw={560} mb="lg" role="status">
          {t("checks.open", { count: open.length })}
        </Text>
      )}
      {byRule.map(([rule, findings]) => (
        <section key={rule} aria-labelledby={`rule-${rule}`} className={styles.rule}>
          <Title order={2} size="h5" id={`rule-${rule}`} tabIndex={-1}>
            {t(`checks.rules.${rule}.title`)}{" "}
            <Text span c="dimmed" fw={400} inherit>
              {findings.length}
            </Text>
          </Title>
          <Text size="sm" c="dimmed">
            {t(`checks.rules.${rule}.hint`)}
          </Text>
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingRow
                key={findingKey(finding)}
                finding={finding}
                workspace={workspace}
                onAccept={() => setAccepting(finding)}
              />
            ))}
          </ul>
        </section>
      ))}
      <AcceptedFindings findings={acknowledged} workspace={workspace} />
      {accepting && (
        <AcceptDialog
          finding={accepting}
          subject={title(accepting)}
          onClose={() => setAccepting(undefined)}
        />
      )}
    </div>
  );
}
