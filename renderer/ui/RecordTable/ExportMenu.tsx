import { ActionIcon, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconCopy, IconDots, IconFileSpreadsheet } from "@tabler/icons-react";
import { useCallback } from "react";
import { useAction } from "../useAction";
import { useWords } from "../useWords";
import { clipboardText, type WordTable } from "./wordTable";

type Props = {
  /** The rows a person sees, in words. */
  table: () => WordTable;
  /** Writes the file; absent, only copying is offered. */
  onSaveCsv?: (table: WordTable) => Promise<unknown>;
};

/** Ways of the table out of the window: clipboard for a spreadsheet, CSV file. */
export function ExportMenu({ table, onSaveCsv }: Props) {
  const { t } = useWords();
  const copy = useAction(
    useCallback(async () => {
      const words = table();
      await navigator.clipboard.writeText(clipboardText(words));
      notifications.show({ message: t("table.copied", { count: words.rows.length }) });
    }, [table, t]),
  );
  const save = useAction(useCallback(async () => onSaveCsv?.(table()), [onSaveCsv, table]));
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t("table.export")}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={16} stroke={1.5} aria-hidden />} onClick={() => copy.run()}>
          {t("table.copy")}
        </Menu.Item>
        {onSaveCsv && (
          <Menu.Item
            leftSection={<IconFileSpreadsheet size={16} stroke={1.5} aria-hidden />}
            disabled={save.running}
            onClick={() => save.run()}
          >
            {t("table.saveCsv")}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
