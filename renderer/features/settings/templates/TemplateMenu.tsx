import { ActionIcon, Menu } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import {
  removeWordTemplate,
  replaceWordTemplate,
  returnToTemplateFile,
} from "@renderer/data/commands/wordTemplates";
import type { TemplateLine } from "@renderer/data/queries/wordTemplates";
import { useAction } from "@renderer/ui/useAction";
import { useWords } from "@renderer/ui/useWords";
import { IconDots, IconFileImport, IconHistory, IconTrash } from "@tabler/icons-react";
import { RefusedFile } from "./RefusedFile";
import { useTakeIn } from "./useTakeIn";

const size = { size: 16, stroke: 1.5, "aria-hidden": true } as const;

/** A new file, an earlier one, or away with it; all of it can be taken back. */
export function TemplateMenu({ line: { template, earlier } }: { line: TemplateLine }) {
  const { t, format } = useWords();
  const { id, name } = template;
  const replace = useTakeIn(async (_, draft) => {
    await replaceWordTemplate(id, draft);
    notifications.show({ message: t("houseTemplates.replaced", { name }) });
  });
  const goBack = useAction(async (fileId: string) => returnToTemplateFile(id, fileId));
  const remove = useAction(async () => removeWordTemplate(id));
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon size={36} aria-label={t("houseTemplates.menu", { name })} loading={replace.running}>
            <IconDots {...size} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconFileImport {...size} />} onClick={() => replace.run()}>
            {t("houseTemplates.replace")}
          </Menu.Item>
          {earlier.map((file) => (
            <Menu.Item
              key={file.id}
              leftSection={<IconHistory {...size} />}
              onClick={() => goBack.run(file.id)}
            >
              {t("houseTemplates.goBack", { fileName: file.fileName, date: format.dateTime(file.createdAt) })}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item leftSection={<IconTrash {...size} />} onClick={() => remove.run()}>
            {t("houseTemplates.remove")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RefusedFile refused={replace.refused} onClose={replace.dismiss} />
    </>
  );
}
