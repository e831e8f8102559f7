import { Button, Menu, Progress, Text } from "@mantine/core";
import type { DocumentRequest, Preview } from "@renderer/data/workers/exportJob";
import { useWords } from "@renderer/ui/useWords";
import { IconChevronDown, IconFileTypeDocx, IconTable, IconWorld } from "@tabler/icons-react";
import classes from "./ExportBar.module.css";
import { useExport } from "./useExport";

type Props = { request: DocumentRequest; preview: Preview | undefined };

/** To Word, or to another format; while a file is written, how far it is and the way out. */
export function ExportBar({ request, preview }: Props) {
  const { t, format } = useWords();
  const { run, running, share, cancel } = useExport(request);
  if (share !== undefined) {
    const name = t(`documents.names.${request.deliverable}`);
    return (
      <div className={classes.progress}>
        <div className={classes.words}>
          <Text size="sm" role="status">
            {t("exports.writing", { name })}
          </Text>
          <Progress
            value={share * 100}
            aria-label={t("exports.writing", { name })}
            aria-valuetext={format.percent(Math.round(share * 100))}
          />
        </div>
        <Button variant="default" onClick={cancel}>
          {t("ui.cancel")}
        </Button>
      </div>
    );
  }
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            disabled={running}
            rightSection={<IconChevronDown size={16} stroke={1.5} aria-hidden />}
          >
            {t("exports.otherFormats")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconWorld size={16} stroke={1.5} aria-hidden />}
            onClick={() => run("html")}
          >
            {t("exports.toHtml")}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTable size={16} stroke={1.5} aria-hidden />}
            disabled={preview?.tables === 0}
            onClick={() => run("csv")}
          >
            {t("exports.toCsv")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        disabled={running}
        leftSection={<IconFileTypeDocx size={18} stroke={1.5} aria-hidden />}
        onClick={() => run("docx")}
      >
        {t("exports.toWord")}
      </Button>
    </>
  );
}
