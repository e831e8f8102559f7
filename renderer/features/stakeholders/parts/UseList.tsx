import { Anchor, List, Stack, Text } from "@mantine/core";
import { registerUses } from "@renderer/data/queries/stakeholders";
import { recordPath } from "@renderer/ui/recordPath";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { type KindName, type RecordOf, titleOf } from "@shared/domain/kinds";
import { dueDay } from "@shared/domain/stakeholders/communicationDebt";
import { useId } from "react";
import { Link } from "react-router";
import { DrawerPart } from "./RegisterDrawer";

type Line = { kind: KindName; record: RecordOf<KindName>; fact?: string };

/** What affects the entry, what it was or will be told, and where else it is used. */
export function UseList({ kind, id }: { kind: KindName; id: string }) {
  const { t, format } = useWords();
  const uses = useLive(() => registerUses(kind, id), [kind, id]);
  if (!uses) return null;
  const messages = uses.messages.map((record): Line => {
    const day = record.doneOn ?? dueDay(record);
    const status = t(`enumerations.communicationStatus.${record.status}`);
    return {
      kind: "communicationItems",
      record,
      fact: [status, day && format.date(day)].filter(Boolean).join(", "),
    };
  });
  const isUsed = uses.occasions.length + messages.length + uses.others.length > 0;
  return (
    <DrawerPart title={t("stakeholders.drawer.uses")}>
      {!isUsed && (
        <Text size="sm" c="dimmed">
          {t("stakeholders.drawer.notUsed")}
        </Text>
      )}
      <Lines title={t("stakeholders.drawer.affectedBy")} lines={uses.occasions} />
      <Lines title={t("stakeholders.drawer.told")} lines={messages} />
      <Lines title={t("stakeholders.drawer.otherUses")} lines={uses.others} />
    </DrawerPart>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  const { t } = useWords();
  const heading = useId();
  if (lines.length === 0) return null;
  return (
    <Stack gap={2}>
      <Text size="sm" c="dimmed" id={heading}>
        {title}
      </Text>
      <List size="sm" listStyleType="none" aria-labelledby={heading}>
        {lines.map(({ kind, record, fact }) => (
          <List.Item key={record.id}>
            <Anchor component={Link} to={recordPath(kind, record)} size="sm">
              {"code" in record ? `${record.code} ` : ""}
              {titleOf(record) || t(`kinds.${kind}.one`)}
            </Anchor>
            {fact && (
              <Text span size="sm" c="dimmed">
                {" "}
                {fact}
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
