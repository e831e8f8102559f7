import { recordById } from "@renderer/data/queries/workspace";
import { recordPath } from "@renderer/ui/recordPath";
import { type KindName, kindNames } from "@shared/domain/kinds";
import { type RefObject, useEffect } from "react";
import { useNavigate } from "react-router";

/** "kind/id" as written on everything in the preview that shows a record. */
const isKind = (kind: string | undefined): kind is KindName => kindNames.some((known) => known === kind);

/**
 * Opens the record whose text was clicked in the preview. One listener for the whole preview: its headings are
 * links of their own, so nothing depends on the mouse.
 */
export function useOpenRecord(frame: RefObject<HTMLElement | null>): void {
  const navigate = useNavigate();
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const open = async (event: MouseEvent) => {
      const marked = (event.target as Element).closest<HTMLElement>("[data-anchor]");
      const isSelecting = (window.getSelection()?.toString() ?? "") !== "";
      if (!marked || (isSelecting && event.detail > 0)) return;
      const [kind, id = ""] = marked.dataset.anchor?.split("/") ?? [];
      if (!isKind(kind)) return;
      const record = await recordById(kind, id);
      if (record) void navigate(recordPath(kind, record));
    };
    const onClick = (event: MouseEvent) => void open(event);
    element.addEventListener("click", onClick);
    return () => element.removeEventListener("click", onClick);
  }, [frame, navigate]);
}
