import { bytesOf } from "@renderer/data/base64";
import { templateFile } from "@renderer/data/queries/wordTemplates";
import { lookIntoTemplate } from "@renderer/data/workers/exportClient";
import type { TemplateReport } from "@renderer/data/workers/templateJob";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import { isAppError } from "@shared/errors";
import { useEffect, useState } from "react";
import { problemSentence } from "./problemSentence";

/** What there is to say about a stored template; nothing while it is read. */
export type ReportState = { report?: TemplateReport; problem?: string };

/** Looks into a template, again after every change of its file or of the styles assigned. */
export function useTemplateReport({ fileId, styles }: RecordOf<"wordTemplates">): ReportState {
  const { t, language } = useWords();
  const [state, setState] = useState<ReportState>({});
  const [mistake, setMistake] = useState<{ thrown: unknown }>();
  if (mistake) throw mistake.thrown;
  const choices = JSON.stringify(styles);
  useEffect(() => {
    let overtaken = false;
    const look = async () => {
      const file = await templateFile(fileId);
      if (!file) return;
      const { fileName, base64 } = file;
      const ask = { bytes: bytesOf(base64), fileName, choices: JSON.parse(choices), language };
      const report = await lookIntoTemplate(ask);
      if (!overtaken) setState({ report });
    };
    look().catch((thrown: unknown) => {
      if (overtaken) return;
      const problem = isAppError(thrown) ? problemSentence(t, thrown) : undefined;
      if (problem === undefined) setMistake({ thrown });
      else setState({ problem });
    });
    return () => {
      overtaken = true;
    };
  }, [fileId, choices, language, t]);
  return state;
}
