import { Menu } from "@mantine/core";
import { ClusterMark } from "@renderer/ui/ClusterMark";
import { useWords } from "@renderer/ui/useWords";
import type { BoardColumn } from "@shared/domain/events/boardView";

type Props = {
  columns: readonly BoardColumn[];
  onMove: (clusterId: string | undefined) => void;
  onNew: () => void;
};

/** Where cards can be moved to, as entries of a menu. */
export function MoveItems({ columns, onMove, onNew }: Props) {
  const { t } = useWords();
  return (
    <>
      {columns.map(({ key, cluster }) => (
        <Menu.Item
          key={key}
          leftSection={cluster && <ClusterMark colour={cluster.colour} symbol={cluster.symbol} size="14px" />}
          onClick={() => onMove(cluster?.id)}
        >
          {cluster ? cluster.title || t("board.untitled") : t("board.loose")}
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item onClick={onNew}>{t("board.actions.newCluster")}</Menu.Item>
    </>
  );
}
