import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { addStatusReport, correctStatusReport } from "@renderer/data/commands/projects";
import { DateField } from "@renderer/ui/fields/DateField";
import { today } from "@renderer/ui/today";
import { showError } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { overallLight, ratedParts } from "@shared/domain/projects/light";
import { reportGaps } from "@shared/domain/projects/reportGaps";
import type { StatusReport } from "@shared/domain/projects/statusReport";
import { type FormEvent, useState } from "react";
import { LightChoice } from "./LightChoice";
import { OverallLight } from "./OverallLight";
import classes from "./Reports.module.css";
import { draftOf, nextReport, type ReportDraft, storedReport } from "./reportDraft";
import { WhoMustAct } from "./WhoMustAct";

type Props = {
  projectId: string;
  last: StatusReport | undefined;
  correcting: StatusReport | undefined;
  onDone: () => void;
};

/** Three lights, what follows from them, and what was done. Yellow asks for the steering, red for the decision. */
export function ReportForm({ projectId, last, correcting, onDone }: Props) {
  const { t, format } = useWords();
  const [draft, setDraft] = useState(() => (correcting ? draftOf(correcting) : nextReport(last, today())));
  const [tried, setTried] = useState(false);
  const change = (patch: Partial<ReportDraft>) => setDraft((before) => ({ ...before, ...patch }));
  const overall = overallLight(draft);
  const gaps = tried ? reportGaps(draft) : [];

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const { date } = draft;
    if (!date || reportGaps(draft).length > 0) return;
    const report = storedReport({ ...draft, date }, overall);
    try {
      if (correcting) await correctStatusReport(correcting.id, report);
      else await addStatusReport({ ...report, projectId });
      onDone();
    } catch (thrown) {
      showError(t, thrown);
    }
  };
  const text = (field: "doneText" | "nextText" | "problem") => (
    <Textarea
      label={t(`fields.statusReports.${field}`)}
      autosize
      minRows={2}
      value={draft[field]}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  );
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack>
        {last && !correcting && (
          <Text size="sm" c="dimmed">
            {t("projectPage.reports.prefilled", { day: format.date(last.date) })}
          </Text>
        )}
        <DateField
          className={classes.date}
          label={t("fields.statusReports.date")}
          value={draft.date}
          onSave={(date) => change({ date })}
        />
        <div className={classes.lights}>
          {ratedParts.map((part) => (
            <LightChoice
              key={part}
              label={t(`fields.statusReports.${part}`)}
              value={draft[part]}
              onChange={(light) => change({ [part]: light })}
            />
          ))}
        </div>
        <OverallLight draft={draft} onChange={change} gaps={gaps} />
        <WhoMustAct draft={draft} overall={overall} onChange={change} gaps={gaps} />
        {text("problem")}
        {text("doneText")}
        {text("nextText")}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            {t("ui.cancel")}
          </Button>
          <Button type="submit">{t("projectPage.reports.save")}</Button>
        </Group>
      </Stack>
    </form>
  );
}
