import { Button, Group } from "@mantine/core";
import { inbox } from "@renderer/data/queries/triage";
import { PageHeader } from "@renderer/ui/PageHeader";
import { ReadInButton } from "@renderer/ui/ReadInButton";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { inOrder } from "@shared/domain/workspace";
import { useCallback, useMemo, useRef, useState } from "react";
import { AsideDialog } from "./AsideDialog";
import { TriageDialog } from "./dialog/TriageDialog";
import { InboxList } from "./InboxList";
import classes from "./InboxPage.module.css";
import { ItemPanel } from "./ItemPanel";
import { countStates, type InboxRow } from "./inboxRows";
import { type Pasted, PastePreview } from "./PastePreview";
import { QuickEntry } from "./QuickEntry";
import { StateTabs } from "./StateTabs";
import { useInboxAddress } from "./useInboxAddress";
import { useItemActions } from "./useItemActions";
import { useItems } from "./useItems";

const none: readonly InboxRow[] = [];

/** Inbox: fast entry above, the items by state below, one item beside them, and the way into the triage. */
export function InboxPage() {
  const { t } = useWords();
  const records = useLive(inbox);
  const address = useInboxAddress();
  const [view, setView] = useRememberedView("inbox");
  const [pasted, setPasted] = useState<Pasted>();
  const page = useRef<HTMLDivElement>(null);
  const { all, onAdded } = useItems(records?.inboxItems ?? none);
  const units = useMemo(
    () => inOrder(records?.orgUnits ?? []).filter(({ archivedAt }) => archivedAt === undefined),
    [records],
  );
  const known = useMemo(() => new Set(all.map(({ text }) => text)), [all]);
  const { choice, itemId, isTriage, open, beginRun, run } = address;
  const rows = useMemo(
    () => (choice === "all" ? all : all.filter(({ state }) => state === choice)),
    [all, choice],
  );
  const { actions, aside, closeAside } = useItemActions(useCallback((row) => open(row.id), [open]));
  const triage = useCallback(
    (row: InboxRow, shown: readonly InboxRow[]) =>
      beginRun(
        row.id,
        (shown.length > 0 ? shown : rows).map(({ id }) => id),
      ),
    [beginRun, rows],
  );
  const counts = countStates(all);
  const waiting = all.filter(({ state }) => state === "new");
  const first = waiting[0];
  const shownItem = isTriage ? undefined : all.find(({ id }) => id === itemId);
  const toList = () => page.current?.querySelector<HTMLElement>('[data-line][tabindex="0"]')?.focus();
  if (!records) return null;

  return (
    <div ref={page}>
      <PageHeader
        title={t("triage.title")}
        purpose={t("triage.purpose")}
        actions={
          <Group gap="sm">
            <ReadInButton target="inboxItems" />
            {first && (
              <Button
                onClick={() =>
                  beginRun(
                    first.id,
                    waiting.map(({ id }) => id),
                  )
                }
              >
                {t("triage.startAll", { count: waiting.length })}
              </Button>
            )}
          </Group>
        }
      />
      <QuickEntry
        units={units}
        onAdded={onAdded}
        onPasteLines={(lines, departmentIds) => setPasted({ lines, departmentIds })}
        onLeave={toList}
      />
      <div className={`${classes.columns} ${shownItem ? classes.withPanel : ""}`}>
        <StateTabs choice={choice} counts={counts} onChoose={address.choose}>
          <InboxList
            key={choice}
            rows={rows}
            units={units}
            choice={choice}
            view={view}
            onViewChange={setView}
            onTriage={triage}
            actions={actions}
            isEmpty={all.length === 0}
            isNarrow={shownItem !== undefined}
          />
        </StateTabs>
        {shownItem && (
          <ItemPanel
            key={shownItem.id}
            row={shownItem}
            units={units}
            actions={{ ...actions, onTriage: (row) => triage(row, none), onEdit: () => {} }}
            onClose={() => open(undefined)}
          />
        )}
      </div>
      {pasted && <PastePreview pasted={pasted} known={known} onClose={() => setPasted(undefined)} />}
      {aside && <AsideDialog aside={aside} onClose={closeAside} />}
      {isTriage && (
        <TriageDialog itemId={itemId} run={run} onGoTo={address.goTo} onClose={address.closeRun} />
      )}
    </div>
  );
}
