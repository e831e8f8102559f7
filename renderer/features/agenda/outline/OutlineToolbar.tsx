import {
  ActionIcon,
  Button,
  Chip,
  CloseButton,
  Group,
  SegmentedControl,
  TextInput,
  Tooltip,
} from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { updateRecord } from "@renderer/data/commands/records";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { type StructureOrder, structureOrders } from "@shared/domain/agenda/agenda";
import { draftInside } from "@shared/domain/agenda/outlineDraft";
import { IconFold, IconFoldDown, IconPlus, IconSearch } from "@tabler/icons-react";
import { useCallback, useRef } from "react";
import type { OutlineView } from "./useOutlineView";

/** Above the outline: search, filter, order, and the next step. */
export function OutlineToolbar({ view }: { view: OutlineView }) {
  const { t } = useWords();
  const search = useRef<HTMLInputElement>(null);
  const { data, filter, setFilter, outline } = view;
  const { agenda } = data;
  const { run: setOrder } = useAction(
    useCallback(
      async (structureOrder: StructureOrder) => {
        if (agenda) await updateRecord("agendas", agenda.id, { structureOrder });
      },
      [agenda],
    ),
  );
  useHotkeys([["mod+F", () => search.current?.select()]]);
  const add = draftInside(outline, undefined);
  return (
    <Group gap="sm" mb="sm" wrap="wrap">
      <TextInput
        ref={search}
        w={220}
        aria-label={t("agenda.outline.search")}
        placeholder={t("agenda.outline.search")}
        leftSection={<IconSearch size={16} stroke={1.5} aria-hidden />}
        value={filter.text}
        onChange={(event) => setFilter({ ...filter, text: event.currentTarget.value })}
        onKeyDown={(event) => event.key === "Escape" && setFilter({ ...filter, text: "" })}
        rightSection={
          filter.text !== "" && (
            <CloseButton
              size="sm"
              aria-label={t("agenda.outline.clearSearch")}
              onClick={() => setFilter({ ...filter, text: "" })}
            />
          )
        }
      />
      <Chip
        size="sm"
        variant="light"
        checked={filter.onlyGaps}
        onChange={(onlyGaps) => setFilter({ ...filter, onlyGaps })}
      >
        {t("agenda.outline.onlyGaps")}
      </Chip>
      <SegmentedControl
        size="xs"
        aria-label={t("agenda.outline.order")}
        data={structureOrders.map((value) => ({ value, label: t(`agenda.outline.orders.${value}`) }))}
        value={outline.order}
        onChange={(value) => setOrder(value as StructureOrder)}
      />
      <Group gap={2}>
        <Tooltip label={t("agenda.outline.expandAll")}>
          <ActionIcon
            color="gray"
            aria-label={t("agenda.outline.expandAll")}
            onClick={() => view.collapseAll(false)}
          >
            <IconFoldDown size={18} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={t("agenda.outline.collapseAll")}>
          <ActionIcon
            color="gray"
            aria-label={t("agenda.outline.collapseAll")}
            onClick={() => view.collapseAll(true)}
          >
            <IconFold size={18} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <Button
        ml="auto"
        leftSection={<IconPlus size={16} stroke={1.75} />}
        onClick={() => view.setDraft(add)}
        onMouseDown={(event) => event.preventDefault()}
      >
        {t(add?.kind === "goals" ? "agenda.outline.addGoal" : "agenda.outline.add")}
      </Button>
    </Group>
  );
}
