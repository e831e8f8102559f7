import { Alert, Anchor, Button, Group, Stack, Text, TextInput } from "@mantine/core";
import { leaveGuardRails } from "@renderer/data/commands/agendaVersions";
import type { ApprovalGap } from "@renderer/data/queries/together";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useState } from "react";
import { Link } from "react-router";
import { guardRailPath } from "./guardRailPath";

/**
 * Why the agenda cannot be decided yet: how many cells of the guard-rail matrix are empty, and the way to the first.
 * A house that has filled in none may note why it decides without. FIELD.md M10.
 */
export function ApprovalGapNote({ gap }: { gap: ApprovalGap }) {
  const { t } = useWords();
  const [reason, setReason] = useState("");
  const leave = useAction(leaveGuardRails);
  const note = () => {
    if (reason.trim() !== "") leave.run(reason);
  };
  return (
    <Alert color="yellow" variant="light" role="status" icon={<IconAlertTriangle stroke={1.5} aria-hidden />}>
      <Stack gap="xs">
        <Text fw={560}>{t("agenda.versions.gapTitle")}</Text>
        <Text size="sm">{t("agenda.versions.gap", { count: gap.missing })}</Text>
        <Anchor
          component={Link}
          to={guardRailPath(gap.first)}
          size="sm"
          fw={560}
          c="inherit"
          underline="always"
        >
          {t("agenda.versions.firstGap", { measure: gap.measure, guideline: gap.guideline })}
        </Anchor>
        {gap.kind === "unused" && (
          <Group align="flex-end" gap="xs" wrap="nowrap">
            <TextInput
              flex={1}
              label={t("agenda.versions.unusedReason")}
              description={t("agenda.versions.unusedReasonHint")}
              inputWrapperOrder={["label", "input", "description"]}
              value={reason}
              onChange={(event) => setReason(event.currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key !== "Enter") return;
                event.preventDefault();
                note();
              }}
            />
            <Button variant="default" disabled={reason.trim() === ""} onClick={note}>
              {t("agenda.versions.unusedSave")}
            </Button>
          </Group>
        )}
      </Stack>
    </Alert>
  );
}
