import { Button, Menu } from "@mantine/core";
import { updateRecord } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type StructureOrder, structureOrders } from "@shared/domain/agenda/agenda";
import { archivedItems } from "@shared/domain/agenda/archivedItems";
import {
  IconAdjustmentsHorizontal,
  IconArchive,
  IconFileImport,
  IconFold,
  IconFoldDown,
} from "@tabler/icons-react";
import { memo, useCallback, useState } from "react";
import { Link } from "react-router";
import { ArchiveDialog } from "./ArchiveDialog";
import type { OutlineView } from "./useOutlineView";

type Props = Pick<OutlineView, "data" | "outline" | "collapseAll">;

/**
 * How the outline is read: in which order, open or closed; what comes into it from a list; and what was taken out of
 * it. Not drawn again with every letter of a search.
 */
export const ViewMenu = memo(function ViewMenu({ data, outline, collapseAll }: Props) {
  const { t } = useWords();
  const { agenda } = data;
  const { run: setOrder } = useAction(
    useCallback(
      async (structureOrder: StructureOrder) => {
        if (agenda) await updateRecord("agendas", agenda.id, { structureOrder });
      },
      [agenda],
    ),
  );
  const [isArchiveOpen, setArchiveOpen] = useState(false);
  const archived = archivedItems(data).length;
  const icon = { size: 16, stroke: 1.5, "aria-hidden": true } as const;
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" px="sm" leftSection={<IconAdjustmentsHorizontal {...icon} />}>
            {t("agenda.outline.view")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("agenda.outline.order")}</Menu.Label>
          <Menu.RadioGroup value={outline.order} onChange={(order) => setOrder(order as StructureOrder)}>
            {structureOrders.map((order) => (
              <Menu.RadioItem key={order} value={order} closeMenuOnClick>
                {t(`agenda.outline.orders.${order}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item leftSection={<IconFoldDown {...icon} />} onClick={() => collapseAll(false)}>
            {t("agenda.outline.expandAll")}
          </Menu.Item>
          <Menu.Item leftSection={<IconFold {...icon} />} onClick={() => collapseAll(true)}>
            {t("agenda.outline.collapseAll")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item component={Link} to="/reading?as=measures" leftSection={<IconFileImport {...icon} />}>
            {t("agenda.outline.readTable")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArchive {...icon} />}
            disabled={archived === 0}
            onClick={() => setArchiveOpen(true)}
          >
            {t("agenda.outline.archive.show", { count: archived })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isArchiveOpen && <ArchiveDialog records={data} onClose={() => setArchiveOpen(false)} />}
    </>
  );
});
