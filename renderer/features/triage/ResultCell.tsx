import { Anchor } from "@mantine/core";
import { newestFates } from "@renderer/data/queries/triage";
import { recordPath } from "@renderer/ui/recordPath";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { titleOf } from "@shared/domain/kinds";
import { Link } from "react-router";
import type { InboxRow } from "./inboxRows";

/** What became of an item: links to what it led to, or why it lies aside. */
export function ResultCell({ row }: { row: InboxRow }) {
  const { t } = useWords();
  const fates = useLive(() => newestFates([row.id]), [row.id, row.updatedAt]);
  const fate = fates?.get(row.id);
  if (row.state === "new" || !fate) return null;
  if (row.state !== "triaged")
    return (
      <>
        {row.stateReason}
        {fate.triage.intended &&
          ` (${t("triage.list.intended", { outcome: t(`enumerations.triageOutcome.${fate.triage.intended}`) })})`}
      </>
    );
  return fate.outcomes.map(({ kind, id, record }, index) => (
    <span key={id}>
      {index > 0 && ", "}
      {record ? (
        <Anchor
          component={Link}
          to={recordPath(kind, record)}
          size="sm"
          title={titleOf(record)}
          underline="always"
        >
          {(record as { code?: string }).code ?? titleOf(record)}
        </Anchor>
      ) : (
        t("triage.item.gone", { kind: t(`kinds.${kind}.one`) })
      )}
    </span>
  ));
}
