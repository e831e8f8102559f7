import { ActionIcon, Menu } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { ClusterMark } from "@renderer/ui/ClusterMark";
import { useWords } from "@renderer/ui/useWords";
import type { BoardColumn } from "@shared/domain/events/boardView";
import { type Cluster, clusterColours, clusterSymbols } from "@shared/domain/events/cluster";
import { IconDots } from "@tabler/icons-react";
import { useRef, useState } from "react";
import classes from "./Board.module.css";
import { type FateChoice, FateItems } from "./FateItems";
import { chooseByNumber } from "./numberedItems";
import type { BoardActions } from "./useBoardActions";

export type ClusterMenuProps = {
  cluster: Cluster;
  columns: readonly BoardColumn[];
  actions: BoardActions;
  onFate: (choice: FateChoice) => void;
};

/** Opens the menu of a pile. It is made when it is opened: its many entries would slow down every new card. */
export function ClusterMenuButton({ title, open }: { title: string; open: () => ClusterMenuProps }) {
  const { t } = useWords();
  const [shown, setShown] = useState<ClusterMenuProps>();
  const button = useRef<HTMLButtonElement>(null);
  /** Pressing the button closes an open menu; the click that follows must not open it again. */
  const wasOpen = useRef(false);
  return (
    <span className={classes.menuButton}>
      <ActionIcon
        ref={button}
        color="gray"
        size="sm"
        aria-label={t("board.cluster.menu", { title: title || t("board.untitled") })}
        aria-haspopup="menu"
        aria-expanded={shown !== undefined}
        onPointerDown={(event) => {
          event.stopPropagation();
          wasOpen.current = shown !== undefined;
        }}
        onClick={() => {
          setShown(wasOpen.current ? undefined : open());
          wasOpen.current = false;
        }}
      >
        <IconDots size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      {shown && (
        <ClusterMenu
          {...shown}
          onClose={() => {
            setShown(undefined);
            button.current?.focus();
          }}
        />
      )}
    </span>
  );
}

type Props = ClusterMenuProps & { onClose: () => void };

/** Everything that can be done with a pile, without dragging. */
function ClusterMenu({ cluster, columns, actions, onFate, onClose }: Props) {
  const { t } = useWords();
  const piles = columns.flatMap((column) => column.cluster ?? []);
  const others = piles.filter(({ id }) => id !== cluster.id);
  const at = piles.findIndex(({ id }) => id === cluster.id);
  const title = cluster.title || t("board.untitled");
  const look = (patch: Partial<Pick<Cluster, "colour" | "symbol">>) =>
    void updateRecord("clusters", cluster.id, patch);
  return (
    <Menu opened onClose={onClose} returnFocus={false} position="bottom-end" shadow="md">
      <Menu.Target>
        <span className={classes.menuPlace} />
      </Menu.Target>
      <Menu.Dropdown aria-label={t("board.cluster.menu", { title })}>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{t("board.actions.fate")}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown onKeyDown={chooseByNumber}>
            <FateItems onChoose={onFate} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        {others.length > 0 && (
          <Menu.Sub>
            <Menu.Sub.Target>
              <Menu.Sub.Item>{t("board.cluster.mergeInto")}</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {others.map(({ id, colour, symbol, title: name }) => (
                <Menu.Item
                  key={id}
                  leftSection={<ClusterMark colour={colour} symbol={symbol} size="14px" />}
                  onClick={() => actions.mergeClusters(id, cluster.id)}
                >
                  {name || t("board.untitled")}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        <Menu.Item
          disabled={at <= 0}
          onClick={() => actions.moveCluster(cluster.id, piles[at - 2]?.id ?? null)}
        >
          {t("board.cluster.left")}
        </Menu.Item>
        <Menu.Item
          disabled={at >= piles.length - 1}
          onClick={() => actions.moveCluster(cluster.id, piles[at + 1]?.id ?? null)}
        >
          {t("board.cluster.right")}
        </Menu.Item>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{t("board.cluster.colour")}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {clusterColours.map((colour) => (
              <Menu.Item
                key={colour}
                leftSection={<ClusterMark colour={colour} symbol={cluster.symbol} size="14px" />}
                onClick={() => look({ colour })}
              >
                {t(`enumerations.clusterColour.${colour}`)}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>{t("board.cluster.symbol")}</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {clusterSymbols.map((symbol) => (
              <Menu.Item
                key={symbol}
                leftSection={<ClusterMark colour={cluster.colour} symbol={symbol} size="14px" />}
                onClick={() => look({ symbol })}
              >
                {t(`enumerations.clusterSymbol.${symbol}`)}
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Divider />
        <Menu.Item onClick={() => actions.removeCluster(cluster.id)}>{t("board.cluster.remove")}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
