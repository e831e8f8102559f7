import { notifications } from "@mantine/notifications";
import { paperRequest } from "@renderer/data/queries/eventPapers";
import { saveDocument } from "@renderer/data/workers/saveDocument";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { deliverableById } from "@shared/deliverables";
import type { DeliverableId, DeliverableOptions } from "@shared/deliverables/deliverable";
import { useCallback, useEffect, useRef } from "react";

/** Writes one paper of an event as Word with a single click; who leaves the page stops it. */
export function useSavePaper(id: DeliverableId, eventId: string) {
  const { t, language } = useWords();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  return useAction(
    useCallback(
      async (options: Partial<DeliverableOptions>) => {
        const deliverable = deliverableById(id);
        if (!deliverable) throw new Error(`There is no document ${id}.`);
        const controller = new AbortController();
        stop.current = controller;
        const request = await paperRequest(deliverable, eventId, { language, today: today(), ...options });
        const { name, location } = await saveDocument(request, "docx", {
          onProgress: () => {},
          signal: controller.signal,
        });
        notifications.show({
          message: location ? t("papers.savedAt", { name, location }) : t("papers.saved", { name }),
        });
      },
      [id, eventId, language, t],
    ),
  );
}
