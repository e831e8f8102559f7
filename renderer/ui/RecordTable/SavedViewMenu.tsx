import { Button, Group, Menu, Modal, Stack, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { IconBookmark, IconDeviceFloppy, IconPlus, IconTrash } from "@tabler/icons-react";
import { type FormEvent, useCallback, useState } from "react";
import { useAction } from "../useAction";
import { useWords } from "../useWords";

type Props<View> = {
  /** Stored views in any order. */
  views: readonly View[];
  /** The view that was chosen last; absent, the standard one. */
  currentId: string | undefined;
  /** What the arrangement without a stored view is called. */
  standardName: string;
  onChoose: (view: View | undefined) => void;
  /** Store the present arrangement: as a new view, or in place of what a view was. */
  onSave: (name: string) => Promise<unknown>;
  onReplace: (id: string) => Promise<unknown>;
  onRemove: (id: string) => Promise<unknown>;
};

/** Named arrangements of a list: choose, store under a name, replace, delete. The page stores them. */
export function SavedViewMenu<View extends { id: string; name: string }>(props: Props<View>) {
  const { currentId, standardName, onChoose, onSave, onReplace, onRemove } = props;
  const { t, collator } = useWords();
  const [naming, setNaming] = useState(false);
  const views = [...props.views].sort((a, b) => collator.compare(a.name, b.name));
  const current = views.find((view) => view.id === currentId);
  const name = current?.name ?? standardName;
  const save = useAction(onSave);
  const replace = useAction(onReplace);
  const remove = useAction(
    useCallback(
      async (view: { id: string; name: string }) => {
        await onRemove(view.id);
        notifications.show({ message: t("table.viewRemoved", { name: view.name }) });
      },
      [onRemove, t],
    ),
  );
  return (
    <>
      <Menu position="bottom-start" shadow="md">
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconBookmark size={16} stroke={1.5} aria-hidden />}
            aria-label={t("table.viewNamed", { name })}
          >
            {name}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.RadioGroup
            value={current?.id ?? ""}
            onChange={(id) => onChoose(views.find((view) => view.id === id))}
          >
            <Menu.RadioItem value="" closeMenuOnClick>
              {standardName}
            </Menu.RadioItem>
            {views.map((view) => (
              <Menu.RadioItem key={view.id} value={view.id} closeMenuOnClick>
                {view.name}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconPlus size={16} stroke={1.5} aria-hidden />}
            onClick={() => setNaming(true)}
          >
            {t("table.saveView")}
          </Menu.Item>
          {current && (
            <>
              <Menu.Item
                leftSection={<IconDeviceFloppy size={16} stroke={1.5} aria-hidden />}
                onClick={() => replace.run(current.id)}
              >
                {t("table.replaceView", { name })}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
                onClick={() => remove.run(current)}
              >
                {t("table.removeView", { name })}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal opened={naming} onClose={() => setNaming(false)} title={t("table.saveViewTitle")}>
        <NameForm
          onSave={(chosen) => {
            setNaming(false);
            save.run(chosen);
          }}
        />
      </Modal>
    </>
  );
}

function NameForm({ onSave }: { onSave: (name: string) => void }) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== "") onSave(name.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <TextInput
          label={t("table.viewName")}
          description={t("table.viewHint")}
          value={name}
          data-autofocus
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button type="submit" disabled={name.trim() === ""}>
            {t("table.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
