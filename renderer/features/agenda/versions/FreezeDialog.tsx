import { Radio, Stack, TextInput } from "@mantine/core";
import { freezeVersion } from "@renderer/data/commands/agendaVersions";
import { approvalGap } from "@renderer/data/queries/together";
import { AskDialog } from "@renderer/ui/AskDialog";
import { DateField } from "@renderer/ui/fields/DateField";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { nextVersionNumber } from "@shared/domain/agenda/agendaVersion";
import type { RecordOf } from "@shared/domain/kinds";
import { useCallback, useState } from "react";
import { useTakeBack } from "../useTakeBack";
import { ApprovalGapNote } from "./ApprovalGapNote";

type Props = { versions: readonly RecordOf<"agendaVersions">[]; onClose: () => void };

/** Freezes the agenda as a draft or as decided, with date, reason and author. */
export function FreezeDialog({ versions, onClose }: Props) {
  const { t } = useWords();
  const [isDecided, setDecided] = useState(false);
  const [date, setDate] = useState(today());
  const [reason, setReason] = useState("");
  const [author, setAuthor] = useState(versions[0]?.author ?? "");
  const numbers = versions.map(({ number }) => number);
  const gap = useLive(approvalGap);
  const hindered = isDecided ? gap : undefined;
  const takeBack = useTakeBack();
  const { run, running } = useAction(
    useCallback(
      async (draft: Parameters<typeof freezeVersion>[0]) => {
        const { number } = await freezeVersion(draft);
        onClose();
        await takeBack(t("agenda.versions.frozen", { number }));
      },
      [onClose, takeBack, t],
    ),
  );
  return (
    <AskDialog
      title={t("agenda.versions.freezeTitle")}
      answer={t("agenda.versions.save")}
      isComplete={!hindered}
      running={running}
      onAnswer={() => run({ decided: isDecided, date, reason: reason.trim(), author: author.trim() })}
      onClose={onClose}
    >
      <Radio.Group
        label={t("agenda.versions.kind")}
        value={isDecided ? "decided" : "draft"}
        onChange={(value) => setDecided(value === "decided")}
      >
        <Stack gap="xs" mt={4}>
          {(["draft", "decided"] as const).map((kind) => (
            <Radio
              key={kind}
              value={kind}
              label={t(`agenda.versions.${kind}`, {
                number: nextVersionNumber(numbers, kind === "decided"),
              })}
            />
          ))}
        </Stack>
      </Radio.Group>
      {hindered && <ApprovalGapNote gap={hindered} />}
      <TextInput
        data-autofocus
        label={t("agenda.versions.reasonLabel")}
        placeholder={t("agenda.versions.reasonPlaceholder")}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <DateField label={t("agenda.versions.dateLabel")} value={date} onSave={(day) => day && setDate(day)} />
      <TextInput
        label={t("agenda.versions.authorLabel")}
        value={author}
        onChange={(event) => setAuthor(event.currentTarget.value)}
      />
    </AskDialog>
  );
}
