import { Anchor, Text } from "@mantine/core";
import { originOf } from "@renderer/data/queries/triage";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";

/** The inbox item a record was made from, and who decided so. Silent for what was entered directly. */
export function Origin({ recordId }: { recordId: string }) {
  const { t, format } = useWords();
  const origin = useLive(async () => (await originOf(recordId)) ?? null, [recordId]);
  if (!origin?.item) return null;
  const { triage, item } = origin;
  const values = { text: item.text, date: format.date(triage.decidedAt), who: triage.decidedBy };
  return (
    <div>
      <Text size="sm" fw={500}>
        {t("agenda.panel.origin")}
      </Text>
      <Text size="sm" c="dimmed">
        {triage.decidedBy ? t("agenda.panel.originBy", values) : t("agenda.panel.originText", values)}
      </Text>
      <Anchor component={Link} to={`/inbox?item=${item.id}`} size="sm">
        {t("agenda.panel.toOrigin")}
      </Anchor>
    </div>
  );
}
