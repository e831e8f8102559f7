import { useWords } from "@renderer/ui/useWords";
import { IconAlertCircle, IconChevronRight } from "@tabler/icons-react";
import { type CSSProperties, memo, type ReactNode } from "react";
import { kindIcon } from "./kindLooks";
import classes from "./ProposalTree.module.css";
import type { TreeLine } from "./treeLines";

type Props = {
  id: string;
  line: TreeLine;
  isCurrent: boolean;
  isChosen: boolean;
  style: CSSProperties;
  onClick: (extend: boolean) => void;
  onToggle: () => void;
  onMenu: () => void;
  /** Puts the kind's button into its menu. */
  withMenu: (button: ReactNode) => ReactNode;
};

/** One line: how deep it stands, what it becomes, its words, what to look at. */
function Line({ id, line, isCurrent, isChosen, style, onClick, onToggle, onMenu, withMenu }: Props) {
  const { t } = useWords();
  const { node, level, hasBelow, isOpen, isIgnored, mark, snippet } = line;
  const Icon = kindIcon(node.kind);
  const kind = t(`reading.kinds.${node.kind}`);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the tree has the focus and names its current line
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree handles the keys
    <div
      id={id}
      role="treeitem"
      aria-level={level}
      aria-posinset={line.place}
      aria-setsize={line.of}
      aria-selected={isChosen}
      {...(hasBelow && { "aria-expanded": isOpen })}
      className={classes.line}
      data-current={isCurrent || undefined}
      data-ignored={isIgnored || undefined}
      data-kind={node.kind}
      style={{ ...style, "--level": level } as CSSProperties}
      onClick={(event) => onClick(event.shiftKey)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu();
      }}
    >
      <span
        className={classes.toggle}
        aria-hidden
        onClick={(event) => {
          if (!hasBelow) return;
          event.stopPropagation();
          onToggle();
        }}
      >
        {hasBelow && <IconChevronRight size={16} stroke={1.5} data-open={isOpen} />}
      </span>
      {withMenu(
        <button
          type="button"
          tabIndex={-1}
          className={classes.kind}
          title={t("reading.strategy.kindOf", { kind })}
          onClick={(event) => {
            event.stopPropagation();
            onClick(false);
            onMenu();
          }}
        >
          <Icon size={15} stroke={1.5} aria-hidden />
          {kind}
        </button>,
      )}
      <span className={classes.words}>
        <span className={classes.title}>{node.title}</span>
        {snippet !== "" && (
          <span className={classes.snippet} aria-hidden={node.title !== ""}>
            {snippet}
          </span>
        )}
      </span>
      {line.isDoubtful && (
        <span className={classes.check}>
          <IconAlertCircle size={15} stroke={1.5} aria-hidden />
          {t("reading.strategy.check")}
        </span>
      )}
      {mark && mark !== "new" && !isIgnored && (
        <span className={classes.mark} data-mark={mark}>
          {t(`reading.comparison.${mark}`)}
        </span>
      )}
    </div>
  );
}

export const ProposalLine = memo(Line);
