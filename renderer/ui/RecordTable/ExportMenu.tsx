import { ActionIcon, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type SheetTable, sheetWords } from "@shared/writers/sheet/sheetTable";
import { writeSheetCsv } from "@shared/writers/sheet/writeSheetCsv";
import { writeXlsx } from "@shared/writers/sheet/writeXlsx";
import { IconCopy, IconDots, IconFileSpreadsheet, IconFileTypeCsv } from "@tabler/icons-react";
import { memo, useCallback } from "react";
import { useFileSaving } from "../fileSaving";
import { today } from "../today";
import { useAction } from "../useAction";
import { useWords } from "../useWords";
import { clipboardText, type WordTable } from "./wordTable";

type Props = {
  /** The rows a person sees, in words. */
  table: () => WordTable;
  /** The same rows for a file, typed. */
  sheet: () => SheetTable;
};

const forms = {
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    write: writeXlsx,
    icon: IconFileSpreadsheet,
    key: "saveXlsx",
  },
  csv: {
    mediaType: "text/csv",
    write: (sheet: SheetTable) => new TextEncoder().encode(writeSheetCsv(sheet)),
    icon: IconFileTypeCsv,
    key: "saveCsv",
  },
} as const;
type Form = keyof typeof forms;

function Ways({ table, sheet }: Props) {
  const { t, language } = useWords();
  const saveFile = useFileSaving();
  const copy = useAction(
    useCallback(async () => {
      const words = table();
      await navigator.clipboard.writeText(clipboardText(words));
      notifications.show({ message: t("table.copied", { count: words.rows.length }) });
    }, [table, t]),
  );
  const save = useAction(
    useCallback(
      async (form: Form) => {
        const typed = sheet();
        const { mediaType, write } = forms[form];
        const suggestedName = `${typed.caption}_${today()}.${form}`;
        const saved = await saveFile?.(
          { suggestedName, mediaType, bytes: write(typed) },
          {
            deliverable: "table",
            title: typed.caption,
            language,
            audience: "internal",
            words: sheetWords(typed),
          },
        );
        if (saved) notifications.show({ message: t("table.saved", { name: saved.name }) });
      },
      [saveFile, sheet, language, t],
    ),
  );
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
        {saveFile &&
          (Object.keys(forms) as Form[]).map((form) => {
            const { icon: Icon, key } = forms[form];
            return (
              <Menu.Item
                key={form}
                leftSection={<Icon size={16} stroke={1.5} aria-hidden />}
                disabled={save.running}
                onClick={() => save.run(form)}
              >
                {t(`table.${key}`)}
              </Menu.Item>
            );
          })}
      </Menu.Dropdown>
    </Menu>
  );
}

/** Ways of the table out of the window, as filtered and sorted: clipboard, Excel workbook, CSV file. */
export const ExportMenu = memo(Ways);
