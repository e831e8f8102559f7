import { ActionIcon, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { type SheetTable, sheetWords } from "@shared/writers/sheet/sheetTable";
import { writeSheetCsv } from "@shared/writers/sheet/writeSheetCsv";
import { writeXlsx } from "@shared/writers/sheet/writeXlsx";
import { IconCopy, IconDots, IconFileSpreadsheet, IconFileTypeCsv } from "@tabler/icons-react";
import { memo, useCallback, useState } from "react";
import { useFileSaving } from "../fileSaving";
import { today } from "../today";
import { useAction } from "../useAction";
import { useWords } from "../useWords";
import { copyTable } from "./clipboardTable";
import type { Outgoing, Part } from "./outgoing";

type Props = {
  /** The rows a person sees; asked when the menu opens and when something leaves. */
  out: () => Outgoing;
  /** What leaves, where a page has several lists. */
  name?: string;
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

function Ways({ out, name }: Props) {
  const { t, language } = useWords();
  const saveFile = useFileSaving();
  const [part, setPart] = useState<Part>("all");
  const [counts, setCounts] = useState({ total: 0, confidential: 0 });
  const copy = useAction(
    useCallback(async () => {
      const words = out().words(part);
      await copyTable(words);
      notifications.show({ message: t("table.copied", { count: words.rows.length }) });
    }, [out, part, t]),
  );
  const save = useAction(
    useCallback(
      async (form: Form) => {
        const { sheet, confidential } = out();
        const typed = sheet(part);
        const { mediaType, write } = forms[form];
        const suggestedName = `${typed.caption}_${today()}.${form}`;
        const saved = await saveFile?.(
          { suggestedName, mediaType, bytes: write(typed) },
          {
            deliverable: "table",
            title: typed.caption,
            language,
            audience: part === "all" && confidential > 0 ? "confidential" : "internal",
            words: sheetWords(typed),
          },
        );
        if (saved) notifications.show({ message: t("table.saved", { name: saved.name }) });
      },
      [saveFile, out, part, language, t],
    ),
  );
  const look = () => {
    const { total, confidential } = out();
    setCounts({ total, confidential });
    setPart("all");
  };
  const { total, confidential } = counts;
  return (
    <Menu position="bottom-end" shadow="md" onOpen={look}>
      <Menu.Target>
        <ActionIcon
          variant="default"
          size={36}
          aria-label={name ? t("table.exportNamed", { name }) : t("table.export")}
        >
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {confidential > 0 && (
          <>
            <Menu.Label>
              {confidential === total
                ? t("table.allConfidential")
                : t("table.confidential", { count: confidential })}
            </Menu.Label>
            {confidential < total && (
              <Menu.CheckboxItem
                checked={part === "open"}
                onChange={(without) => setPart(without ? "open" : "all")}
              >
                {t("table.withoutConfidential")}
              </Menu.CheckboxItem>
            )}
            <Menu.Divider />
          </>
        )}
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
