import { Button, Text, Title } from "@mantine/core";
import type { Preview } from "@renderer/data/workers/exportJob";
import { errorText } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { AppError } from "@shared/errors";
import { useEffect, useId, useRef, useState } from "react";
import { DocumentView } from "./DocumentView";
import classes from "./PreviewPane.module.css";
import { useOpenRecord } from "./useOpenRecord";

type Props = {
  preview: Preview | undefined;
  /** Why there is none. */
  failure: AppError | undefined;
  /** Asks for blocks up to an index. */
  onWantMore: (upTo: number) => void;
};

/** The document as it will read. What shows a record opens it on a click; its headings also by keyboard. */
export function PreviewPane({ preview, failure, onWantMore }: Props) {
  const { t } = useWords();
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const [target, setTarget] = useState<number>();
  useOpenRecord(frame);
  const shown = preview?.document.sections.reduce((sum, { blocks }) => sum + blocks.length, 0) ?? 0;

  useEffect(() => {
    if (target === undefined || target >= shown) return;
    frame.current?.querySelector(`[data-block="${target}"]`)?.scrollIntoView({ block: "start" });
    setTarget(undefined);
  }, [target, shown]);

  const jump = (index: number) => {
    setTarget(index);
    if (index >= shown) onWantMore(index);
  };

  return (
    <div className={classes.pane}>
      <div className={classes.head}>
        <Title order={2} size="h5" id={id}>
          {t("exports.preview")}
        </Title>
        <Text size="sm" c="dimmed">
          {t("exports.previewHint")}
        </Text>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={classes.frame} ref={frame} aria-labelledby={id} tabIndex={0}>
        {preview ? (
          <>
            <DocumentView preview={preview} onJump={jump} />
            {shown < preview.total && (
              <div className={classes.more}>
                <Text size="sm" c="dimmed">
                  {t("exports.shownOf", { shown, total: preview.total })}
                </Text>
                <Button variant="default" size="xs" onClick={() => onWantMore(shown)}>
                  {t("exports.showMore")}
                </Button>
              </div>
            )}
          </>
        ) : (
          <Text c="dimmed" p="xl" role="status">
            {failure ? errorText(t, failure) : t("exports.building")}
          </Text>
        )}
      </section>
    </div>
  );
}
