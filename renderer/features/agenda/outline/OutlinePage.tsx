import { Button, Center, Stack, Text } from "@mantine/core";
import { type OutlineData, outlineData } from "@renderer/data/queries/agenda";
import { EmptyState } from "@renderer/ui/EmptyState";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { draftInside } from "@shared/domain/agenda/outlineDraft";
import { type Line, lineOfRecord } from "@shared/domain/agenda/outlineLine";
import { IconListTree } from "@tabler/icons-react";
import { useCallback, useEffect, useRef } from "react";
import { Link } from "react-router";
import { ItemPanel } from "../panel/ItemPanel";
import { useItemAddress } from "../useItemAddress";
import { OutlineGrid } from "./OutlineGrid";
import styles from "./OutlinePage.module.css";
import { OutlineToolbar } from "./OutlineToolbar";
import { useOutlineActions } from "./useOutlineActions";
import { noFilter, useOutlineView } from "./useOutlineView";

/** Rest of the arrow keys after which the details follow. */
const followDelay = 120;

/** Fields, goals and measures as one outline, with the details of one of them beside it. */
export function OutlinePage() {
  const data = useLive(() => outlineData(today()), []);
  return data ? <LoadedOutline data={data} /> : null;
}

function LoadedOutline({ data }: { data: OutlineData }) {
  const { t } = useWords();
  const { item, open, close } = useItemAddress();
  const view = useOutlineView(data, item?.id);
  const actions = useOutlineActions(view);
  const isEmpty = view.outline.roots.length === 0 && !view.draft;

  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const onOpen = useCallback(
    (line: Line, enter?: boolean) => {
      clearTimeout(pause.current);
      if (line.type !== "item") return;
      const show = () =>
        open(line.kind, line.record.id, { enter: enter === true, replace: item !== undefined });
      if (enter !== false) show();
      // Arrow keys take open details along, once they rest; they do not open any.
      else if (item) pause.current = setTimeout(show, followDelay);
    },
    [open, item],
  );
  useEffect(() => () => clearTimeout(pause.current), []);
  const shown = useRef<string>(undefined);
  useEffect(() => {
    const isThere = [...data.actionFields, ...data.goals, ...data.measures].some(({ id }) => id === item?.id);
    // Details of what was just deleted close; an address of something gone says so instead.
    if (!isThere && item && shown.current === item.id) close();
    shown.current = isThere ? item?.id : undefined;
  }, [data, item, close]);
  const backToOutline = () => {
    const line = item && lineOfRecord(view.outline, item.id);
    close();
    if (line) view.focus(line.key);
  };

  return (
    <div className={styles.page} data-with-panel={item !== undefined || undefined}>
      <div className={styles.outline}>
        {isEmpty ? (
          <EmptyState
            icon={IconListTree}
            title={t("agenda.outline.empty")}
            hint={t("agenda.outline.emptyHint")}
            action={
              <Stack gap="xs">
                <Button onClick={() => view.setDraft(draftInside(view.outline, undefined))}>
                  {t("agenda.outline.add")}
                </Button>
                <Button component={Link} to="/reading" variant="subtle">
                  {t("agenda.read")}
                </Button>
                <Button component={Link} to="/reading?as=measures" variant="subtle">
                  {t("agenda.outline.readTable")}
                </Button>
              </Stack>
            }
          />
        ) : (
          <>
            <OutlineToolbar view={view} />
            <OutlineGrid
              view={view}
              actions={actions}
              selected={item?.id}
              onOpen={onOpen}
              onClose={() => item && close()}
            />
            {view.rows.length === 0 && !view.draft && (
              <Center py="xl">
                <Stack align="center" gap="xs">
                  <Text c="dimmed">{t("agenda.outline.nothingFound")}</Text>
                  <Button variant="subtle" onClick={() => view.setFilter(noFilter)}>
                    {t("agenda.outline.showAll")}
                  </Button>
                </Stack>
              </Center>
            )}
          </>
        )}
      </div>
      {item && (
        <ItemPanel key={item.id} kind={item.kind} id={item.id} enter={item.enter} onClose={backToOutline} />
      )}
    </div>
  );
}
