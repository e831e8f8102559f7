import { Menu } from "@mantine/core";
import { ClusterMark } from "@renderer/ui/ClusterMark";
import { KeyMark } from "@renderer/ui/KeyMark";
import { useWords } from "@renderer/ui/useWords";
import type { BoardColumn } from "@shared/domain/events/boardView";
import { numbered } from "./numberedItems";

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
      {columns.map(({ key, cluster }, at) => (
        <Menu.Item
          key={key}
          {...(at < 10 ? { ...numbered(at), rightSection: <KeyMark>{String(at)}</KeyMark> } : {})}
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
