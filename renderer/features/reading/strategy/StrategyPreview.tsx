import { ActionIcon, Group, Text, Title, Tooltip } from "@mantine/core";
import { storeStrategy } from "@renderer/data/commands/reading";
import { useRemainingHeight } from "@renderer/ui/RecordTable/useRemainingHeight";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import type { Sensitivity } from "@shared/domain/record";
import type { Workspace } from "@shared/domain/workspace";
import { wordsWritten } from "@shared/i18n/readingWords";
import { type DifferenceRule, differenceRules, withSensitivity } from "@shared/transfer/plan/change";
import { strategyCounts } from "@shared/transfer/plan/readingCounts";
import { strategyChanges } from "@shared/transfer/plan/strategyChanges";
import { planStrategy } from "@shared/transfer/plan/strategyPlan";
import { placeTexts } from "@shared/transfer/plan/textPlaces";
import { ignoredIds } from "@shared/transfer/strategy/editProposal";
import { isDoubtful } from "@shared/transfer/strategy/proposal";
import { IconArrowBackUp, IconArrowForwardUp, IconFold, IconFoldDown } from "@tabler/icons-react";
import { type CSSProperties, useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { StoreBar } from "../StoreBar";
import { type StoredReading, storedReading } from "../storedReading";
import type { Item } from "../useReading";
import { LinePanel } from "./LinePanel";
import { ProposalTree } from "./ProposalTree";
import classes from "./StrategyPreview.module.css";
import { StrategySummary } from "./StrategySummary";
import { marksOf } from "./treeLines";
import { useLineActions } from "./useLineActions";
import { useProposal } from "./useProposal";
import { useTreeView } from "./useTreeView";
import { WhoMaySee } from "./WhoMaySee";

type Props = {
  item: Extract<Item, { holds: "text" }>;
  workspace: Workspace;
  onStored: (stored: StoredReading) => void;
  onDiscard: () => void;
};

/** The bar with the buttons below the tree, and what a tree needs at least. */
const barHeight = 72;
const leastHeight = 280;

/** What becomes of each line of a strategy, to be changed before anything is stored. */
export function StrategyPreview({ item, workspace, onStored, onDiscard }: Props) {
  const { t } = useWords();
  const words = useMemo(() => wordsWritten(t), [t]);
  const [rule, setRule] = useState<DifferenceRule>("keep");
  const [sensitivity, setSensitivity] = useState<Sensitivity>("internal");
  const edits = useProposal(item.proposal);
  const { proposal } = edits;
  // Comparing a long strategy takes longer than a key press; the tree does not wait for it.
  const settled = useDeferredValue(proposal);
  const plan = useMemo(() => planStrategy(settled, workspace, words), [settled, workspace, words]);
  const placed = useMemo(() => placeTexts(settled.nodes), [settled]);
  const changes = useMemo(
    () => strategyChanges(plan, workspace, rule, words),
    [plan, workspace, rule, words],
  );
  const view = useTreeView(
    proposal,
    useMemo(() => marksOf(plan, settled.nodes, placed), [plan, settled, placed]),
  );
  const actions = useLineActions(edits, view);
  const columns = useRef<HTMLDivElement>(null);
  const height = useRemainingHeight(columns);
  const titleField = useRef<HTMLTextAreaElement>(null);
  const store = useAction(
    useCallback(async () => {
      if (changes.length > 0) await storeStrategy(withSensitivity(changes, sensitivity), item.title);
      const repeated = plan.records.reduce((sum, { nodeIds }) => sum + nodeIds.length - 1, 0);
      onStored(storedReading("text", strategyCounts(plan), changes, { repeated }));
    }, [changes, plan, sensitivity, item.title, onStored]),
  );
  const differs =
    plan.title?.comparison === "changed" ||
    [...plan.records, ...plan.chapters].some((one) => one.comparison === "changed");
  const nextDoubtful = () => {
    const ignored = ignoredIds(proposal.nodes);
    const doubtful = proposal.nodes.filter((node) => isDoubtful(node) && !ignored.has(node.id));
    const here = proposal.nodes.findIndex((node) => node.id === view.current?.node.id);
    const next = doubtful.find((node) => proposal.nodes.indexOf(node) > here) ?? doubtful[0];
    if (next) view.reveal(next.id);
  };
  const sources = proposal.fileNames;
  return (
    <>
      <Group justify="space-between" mb="xs">
        <Group gap="sm" align="baseline">
          <Title order={2} size="h3">
            {t("reading.strategy.heading")}
          </Title>
          <Text c="dimmed">
            {t("reading.strategy.sources", { count: sources.length, name: sources[0] ?? "" })}
          </Text>
        </Group>
        <Group gap={4}>
          <Tooltip label={t("reading.strategy.expandAll")}>
            <ActionIcon aria-label={t("reading.strategy.expandAll")} onClick={view.openAll}>
              <IconFoldDown size={18} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("reading.strategy.collapseAll")}>
            <ActionIcon aria-label={t("reading.strategy.collapseAll")} onClick={view.closeAll}>
              <IconFold size={18} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("reading.strategy.stepBack")}>
            <ActionIcon
              disabled={!edits.canBack}
              aria-label={t("reading.strategy.stepBack")}
              onClick={edits.back}
            >
              <IconArrowBackUp size={18} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label={t("reading.strategy.stepForward")}>
            <ActionIcon
              disabled={!edits.canForward}
              aria-label={t("reading.strategy.stepForward")}
              onClick={edits.forward}
            >
              <IconArrowForwardUp size={18} stroke={1.5} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Group>
      <StrategySummary proposal={proposal} onNextDoubtful={nextDoubtful} />
      <div
        ref={columns}
        className={classes.columns}
        style={{ "--preview-height": `${Math.max(height - barHeight, leastHeight)}px` } as CSSProperties}
      >
        <ProposalTree view={view} actions={actions} onRename={() => titleField.current?.select()} />
        {view.current && (
          <LinePanel
            line={view.current}
            chosen={view.chosen.size}
            {...{ edits, actions, placed, titleField }}
          />
        )}
      </div>
      <StoreBar
        rule={rule}
        onRule={setRule}
        rules={differs ? differenceRules : []}
        label={t("reading.strategy.storeCount", { count: changes.length })}
        nothing={t("reading.strategy.nothingNew")}
        count={changes.length}
        running={store.running || settled !== proposal}
        onStore={() => store.run()}
        onDiscard={onDiscard}
      >
        {changes.length > 0 && <WhoMaySee value={sensitivity} onChange={setSensitivity} />}
      </StoreBar>
    </>
  );
}
