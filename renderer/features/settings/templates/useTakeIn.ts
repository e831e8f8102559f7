import { textOf } from "@renderer/data/base64";
import type { TemplateFileDraft } from "@renderer/data/commands/wordTemplates";
import { lookIntoTemplate } from "@renderer/data/workers/exportClient";
import { callHost } from "@renderer/desktop";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { HouseFinding } from "@shared/document/house/checkHouse";
import { isAppError } from "@shared/errors";
import { useCallback, useState } from "react";
import { problemSentence } from "./problemSentence";

/** A file that cannot serve as a template, and why. */
export type Refused = { fileName: string; findings: readonly HouseFinding[]; problem?: string };

/** Word files of every kind can be chosen, so that the ones that cannot be used get their sentence. */
const extensions = [".docx", ".dotx", ".docm", ".dotm", ".doc", ".dot"];

/** Asks for a Word file, looks into it, and hands it on when documents can be made in it. */
export function useTakeIn(onTaken: (name: string, draft: TemplateFileDraft) => Promise<unknown>) {
  const { t, language } = useWords();
  const [refused, setRefused] = useState<Refused>();
  const action = useAction(
    useCallback(async () => {
      setRefused(undefined);
      const [file] = await callHost("file.choose", { extensions, multiple: false });
      if (!file) return;
      const { name: fileName, bytes } = file;
      try {
        const report = await lookIntoTemplate({ bytes, fileName, choices: {}, language });
        if (report.isUsable)
          await onTaken(fileName.replace(/\.do[ct][xm]?$/i, ""), {
            fileName,
            byteSize: bytes.length,
            base64: textOf(bytes),
          });
        else setRefused({ fileName, findings: report.findings });
      } catch (thrown) {
        const problem = isAppError(thrown) ? problemSentence(t, thrown) : undefined;
        if (problem === undefined) throw thrown;
        setRefused({ fileName, findings: [], problem });
      }
    }, [language, onTaken, t]),
  );
  return { ...action, refused, dismiss: () => setRefused(undefined) };
}
