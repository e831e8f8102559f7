import { Button, Radio, Stack, Text, Textarea } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type CommitteeResult, recordResult } from "@renderer/data/commands/councilPapers";
import type { PaperPageData } from "@renderer/data/queries/councilPapers";
import { AskDialog } from "@renderer/ui/AskDialog";
import { DateField } from "@renderer/ui/fields/DateField";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import {
  type Consultation,
  type ConsultationResult,
  consultationResults,
} from "@shared/domain/papers/councilPaper";
import { paperName } from "@shared/domain/papers/nextCommittee";
import { isResolved, resolutionText } from "@shared/domain/papers/outcome";
import { useCallback, useRef, useState } from "react";
import { ResultMoves } from "./ResultMoves";

type Props = { data: PaperPageData; at: number; consultation: Consultation; onClose: () => void };

/** Asks what a committee made of the paper, and shows before what will move by it. */
export function ResultDialog({ data, at, consultation, onClose }: Props) {
  const { t, format } = useWords();
  const { paper } = data;
  const { forum, role } = consultation;
  const [result, setResult] = useState<ConsultationResult | undefined>(consultation.result);
  const [date, setDate] = useState(consultation.date);
  const [text, setText] = useState(consultation.resultText);
  const [remark, setRemark] = useState(consultation.remark ?? "");
  const [left, setLeft] = useState<readonly string[]>([]);
  const [isTried, setTried] = useState(false);
  const isChanged = result === "amended" && role === "decision";
  const isMissing = isChanged && text.trim() === "";
  const proposed = paper.proposedResolution.some((point) => point.trim() !== "")
    ? resolutionText(paper, { result: "accepted", resultText: "" })
    : "";
  const save = useAction(
    useCallback(
      async (told: Pick<CommitteeResult, "result" | "resultText" | "remark" | "wording">) => {
        await recordResult(paper.id, at, { ...told, date, left });
        notifications.show({ message: t("councilPapers.resultDialog.saved") });
        onClose();
      },
      [paper.id, at, date, left, onClose, t],
    ),
  );
  const field = useRef<HTMLTextAreaElement>(null);
  const start = () => {
    setText(proposed);
    field.current?.focus();
  };
  const answer = () => {
    setTried(true);
    if (!result || isMissing) return;
    const said = { forum, paper: paperName(paper), text: text.trim() };
    const wording = date
      ? t("councilPapers.wording", { ...said, date: format.date(date) })
      : t("councilPapers.wordingUndated", said);
    save.run({
      result,
      resultText: isChanged ? text.trim() : "",
      remark: remark.trim() || undefined,
      wording: isChanged ? wording : "",
    });
  };
  return (
    <AskDialog
      title={t("councilPapers.resultDialog.title", { forum })}
      answer={t("councilPapers.resultDialog.save")}
      isComplete={result !== undefined}
      running={save.running}
      size="lg"
      onAnswer={answer}
      onClose={onClose}
    >
      <Radio.Group
        label={t("councilPapers.resultDialog.result")}
        value={result ?? ""}
        onChange={(value) => {
          setResult(consultationResults.find((one) => one === value));
          setLeft([]);
        }}
      >
        <Stack gap={8} mt={6}>
          {consultationResults.map((value) => (
            <Radio key={value} value={value} label={t(`enumerations.consultationResult.${value}`)} />
          ))}
        </Stack>
      </Radio.Group>
      <DateField label={t("councilPapers.resultDialog.date")} value={date} onSave={setDate} />
      {isChanged && (
        <Textarea
          ref={field}
          label={t("councilPapers.resultDialog.changedText")}
          description={t("councilPapers.resultDialog.changedHint")}
          error={isTried && isMissing ? t("councilPapers.resultDialog.changedMissing") : undefined}
          autosize
          minRows={2}
          maxRows={10}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {isMissing && proposed !== "" && (
        <div>
          <Button variant="subtle" size="xs" onClick={start}>
            {t("councilPapers.resultDialog.startWithProposal")}
          </Button>
        </div>
      )}
      <Textarea
        label={t("councilPapers.resultDialog.remark")}
        description={t("councilPapers.resultDialog.remarkHint")}
        autosize
        minRows={2}
        maxRows={10}
        value={remark}
        onChange={(event) => setRemark(event.currentTarget.value)}
      />
      {result && <ResultMoves data={data} role={role} result={result} left={left} onLeave={setLeft} />}
      {result && isResolved({ role, result }) && (
        <Text size="sm" c="dimmed">
          {t("councilPapers.resultDialog.decision")}
        </Text>
      )}
    </AskDialog>
  );
}
