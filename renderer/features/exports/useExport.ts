import { notifications } from "@mantine/notifications";
import type { DocumentRequest } from "@renderer/data/workers/exportJob";
import { saveDocument } from "@renderer/data/workers/saveDocument";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { FileFormat } from "@shared/writers/writeFile";
import { useCallback, useEffect, useRef, useState } from "react";

/** Writes a document off the window's thread, saves it, and notes it in the list of exports. */
export function useExport(request: DocumentRequest) {
  const { t } = useWords();
  /** Share done, 0 to 1, while a file is written; undefined otherwise. */
  const [share, setShare] = useState<number>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);

  const { run, running } = useAction(
    useCallback(
      async (format: FileFormat) => {
        const controller = new AbortController();
        stop.current = controller;
        setShare(0);
        try {
          const saved = await saveDocument(request, format, {
            onProgress: setShare,
            signal: controller.signal,
            onWritten: () => setShare(undefined),
          });
          notifications.show({
            message: saved.location
              ? t("exports.savedAt", { name: saved.name, location: saved.location })
              : t("exports.saved", { name: saved.name }),
          });
        } finally {
          setShare(undefined);
        }
      },
      [request, t],
    ),
  );
  const cancel = () => {
    stop.current?.abort();
    notifications.show({ message: t("exports.cancelled") });
  };
  return { run, running, share, cancel };
}
