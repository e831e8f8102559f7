import { useWords } from "@renderer/ui/useWords";
import type { SourceFile } from "@shared/transfer/readSource";
import { useEffect, useRef } from "react";

/** Takes what is pasted anywhere on the page as the cells of a table. Spreadsheets put them there as text with tabs. */
export function usePastedCells(onPasted: (file: SourceFile) => void): void {
  const { t } = useWords();
  const latest = useRef(onPasted);
  latest.current = onPasted;
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "") return;
      event.preventDefault();
      latest.current({
        name: t("reading.choose.pasted"),
        bytes: new TextEncoder().encode(text),
        pasted: true,
      });
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  }, [t]);
}
