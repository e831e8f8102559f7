import { VisuallyHidden } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useId, useRef, useState } from "react";
import { LineMenu } from "./LineMenu";
import { ProposalLine } from "./ProposalLine";
import classes from "./ProposalTree.module.css";
import type { TreeLine } from "./treeLines";
import type { LineActions } from "./useLineActions";
import { useTreeKeys } from "./useTreeKeys";
import type { TreeView } from "./useTreeView";

type Props = { view: TreeView; actions: LineActions; onRename: () => void };

const lineHeight = 36;

/** Says what a line has become when its kind changes; moving to another line says itself. */
function useSaidKind(current: TreeLine | undefined): string {
  const { t } = useWords();
  const [said, setSaid] = useState("");
  const before = useRef(current?.node);
  useEffect(() => {
    const node = current?.node;
    if (node && before.current?.id === node.id && before.current.kind !== node.kind)
      setSaid(t("reading.strategy.said", { title: node.title, kind: t(`reading.kinds.${node.kind}`) }));
    before.current = node;
  }, [current, t]);
  return said;
}

/** The lines of the strategy as a tree; only those in view are drawn. */
export function ProposalTree({ view, actions, onRename }: Props) {
  const { t } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const id = useId();
  const [menuOf, setMenuOf] = useState<string>();
  const { lines, at, current, chosen } = view;
  const drawn = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: () => lineHeight,
    overscan: 10,
    initialRect: { width: 800, height: 600 },
  });
  const { scrollToIndex } = drawn;
  useEffect(() => scrollToIndex(at), [at, scrollToIndex]);
  const said = useSaidKind(current);
  const onKeyDown = useTreeKeys(view, actions, { onMenu: setMenuOf, onRename });
  const closeMenu = () => {
    setMenuOf(undefined);
    frame.current?.focus();
  };
  return (
    <div>
      <div
        ref={frame}
        role="tree"
        tabIndex={0}
        aria-label={t("reading.strategy.tree")}
        aria-multiselectable
        aria-activedescendant={current && `${id}-${current.node.id}`}
        aria-describedby={`${id}-keys`}
        className={classes.tree}
        onKeyDown={onKeyDown}
      >
        <div className={classes.lines} role="none" style={{ height: drawn.getTotalSize() }}>
          {drawn.getVirtualItems().map(({ index, start }) => {
            const line = lines[index];
            if (!line) return null;
            const { node } = line;
            return (
              <ProposalLine
                key={node.id}
                id={`${id}-${node.id}`}
                line={line}
                isCurrent={index === at}
                isChosen={chosen.has(node.id)}
                style={{ transform: `translateY(${start}px)` }}
                onClick={(extend) => view.go(node.id, extend)}
                onToggle={() => view.toggle(node.id)}
                onMenu={() => setMenuOf(node.id)}
                withMenu={(button) => (
                  <LineMenu
                    line={line}
                    actions={actions}
                    opened={menuOf === node.id}
                    onChange={(opened) => (opened ? setMenuOf(node.id) : closeMenu())}
                    onRename={onRename}
                  >
                    {button}
                  </LineMenu>
                )}
              />
            );
          })}
        </div>
      </div>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <p id={`${id}-keys`} hidden>
        {t("reading.strategy.keys")}
      </p>
    </div>
  );
}
