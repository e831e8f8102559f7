import { Button, Group, Menu, Modal, Stack, TextInput } from "@mantine/core";
import { IconBookmark, IconDeviceFloppy, IconPlus, IconTrash } from "@tabler/icons-react";
import { type FormEvent, useState } from "react";
import { useWords } from "../useWords";

type Props = {
  /** Stored views in the order of their names. */
  views: readonly { id: string; name: string }[];
  /** The view that was chosen last; absent, the standard one. */
  currentId: string | undefined;
  /** What the arrangement without a stored view is called. */
  standardName: string;
  onChoose: (id: string | undefined) => void;
  onSave: (name: string) => void;
  onReplace: (id: string) => void;
  onRemove: (id: string) => void;
};

/** Named arrangements of a list: choose, store under a name, replace, delete. The page stores them. */
export function SavedViewMenu(props: Props) {
  const { views, currentId, standardName, onChoose, onSave, onReplace, onRemove } = props;
  const { t } = useWords();
  const [naming, setNaming] = useState(false);
  const current = views.find((view) => view.id === currentId);
  const name = current?.name ?? standardName;
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
          <Menu.RadioGroup value={current?.id ?? ""} onChange={(id) => onChoose(id === "" ? undefined : id)}>
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
                onClick={() => onReplace(current.id)}
              >
                {t("table.replaceView", { name })}
              </Menu.Item>
              <Menu.Item
                leftSection={<IconTrash size={16} stroke={1.5} aria-hidden />}
                onClick={() => onRemove(current.id)}
              >
                {t("table.removeView", { name })}
              </Menu.Item>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={naming}
        onClose={() => setNaming(false)}
        title={t("table.saveViewTitle")}
        closeButtonProps={{ "aria-label": t("table.close") }}
      >
        <NameForm
          onSave={(chosen) => {
            setNaming(false);
            onSave(chosen);
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
