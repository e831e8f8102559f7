import { endPreviews, previewDocument } from "@renderer/data/workers/exportClient";
import type { DocumentRequest, Preview } from "@renderer/data/workers/exportJob";
import { type AppError, isAppError } from "@shared/errors";
import { useEffect, useRef, useState } from "react";

/** Waiting time after the last change before building again, in milliseconds. */
const pause = 120;

/** What there is to see: the beginning of the document, or why it could not be built. */
export type PreviewState = { preview?: Preview; failure?: AppError };

/**
 * The beginning of the document as it would read now: built again after every change of options and data, the
 * newest wins. Empty until the first one is there.
 */
export function usePreview(
  request: DocumentRequest | undefined,
  seq: number | undefined,
  limit: number,
): PreviewState {
  const [state, setState] = useState<PreviewState>({});
  const [mistake, setMistake] = useState<{ thrown: unknown }>();
  if (mistake) throw mistake.thrown;

  useEffect(() => endPreviews, []);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!request || seq === undefined) return;
    let overtaken = false;
    const build = () => {
      previewDocument(request, { limit, seq }).then(
        (preview) => !overtaken && setState({ preview }),
        (thrown: unknown) => {
          if (overtaken) return;
          if (isAppError(thrown, "interrupted")) setState({ failure: thrown });
          else setMistake({ thrown });
        },
      );
    };
    const timer = setTimeout(build, isFirst.current ? 0 : pause);
    isFirst.current = false;
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [request, seq, limit]);
  return state;
}
