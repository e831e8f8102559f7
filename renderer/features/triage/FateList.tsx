import { Anchor, Stack, Text } from "@mantine/core";
import type { Fate } from "@renderer/data/queries/triage";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import { titleOf } from "@shared/domain/kinds";
import { suggestionFor } from "@shared/domain/triage/suggestion";
import { suggestionSentences } from "@shared/i18n/triageWords";
import { Link } from "react-router";
import classes from "./ItemPanel.module.css";

/** Every sorting of an item, newest first: decision, reason, and links to what came of it. */
export function FateList({ fates }: { fates: readonly Fate[] }) {
  const { t } = useWords();
  if (fates.length === 0) return <Text c="dimmed">{t("triage.item.noFate")}</Text>;
  return (
    <Stack component="ol" gap="md" className={classes.fates}>
      {fates.map((fate) => (
        <FateEntry key={fate.triage.id} fate={fate} />
      ))}
    </Stack>
  );
}

function FateEntry({ fate: { triage, outcomes } }: { fate: Fate }) {
  const { t, format } = useWords();
  const outcome = t(`enumerations.triageOutcome.${triage.decision}`);
  const suggestion = suggestionFor(triage.answers);
  const differs = triage.suggestion !== undefined && suggestion.rule && triage.suggestion !== triage.decision;
  return (
    <li>
      <Text fw={600}>{t("triage.item.decidedAt", { outcome, date: format.date(triage.decidedAt) })}</Text>
      {outcomes.map(({ kind, id, record }) => (
        <div key={id}>
          {record ? (
            <Anchor component={Link} to={recordPath(kind, record)} underline="always">
              {(record as { code?: string }).code} {titleOf(record)}
            </Anchor>
          ) : (
            <Text c="dimmed">{t("triage.item.gone", { kind: t(`kinds.${kind}.one`) })}</Text>
          )}
        </div>
      ))}
      {triage.reason && <Text size="sm">{t("triage.item.reason", { reason: triage.reason })}</Text>}
      {suggestion.rule && (
        <Text size="sm" c="dimmed">
          {suggestionSentences(t, suggestion).join(" ")} (
          {t("triage.proposal.ruleName", { rule: suggestion.rule })})
        </Text>
      )}
      {differs && triage.suggestion && (
        <Text size="sm" c="dimmed">
          {t("triage.item.suggested", { outcome: t(`enumerations.triageOutcome.${triage.suggestion}`) })}
        </Text>
      )}
      {triage.decidedBy && (
        <Text size="sm" c="dimmed">
          {t("triage.item.decidedBy", { who: triage.decidedBy })}
        </Text>
      )}
    </li>
  );
}
