import { ActionIcon, Button, Group, Popover, Stack, TextInput, Tooltip } from "@mantine/core";
import { safeLink } from "@shared/domain/richText";
import { IconLink } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { useWords } from "../useWords";

type Props = { editor: Editor; active: boolean; tabIndex: number; onFocus: () => void };

/** An address as people type it, with its scheme; undefined where the scheme is not allowed. */
export function linkAddress(typed: string): string | undefined {
  const bare = typed.trim();
  if (bare === "") return undefined;
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(bare)) return `mailto:${bare}`;
  const address = /^([a-z][a-z\d+.-]*:|#)/i.test(bare) ? bare : `https://${bare}`;
  return safeLink.test(address) ? address : undefined;
}

/** Sets, changes and removes the link at the cursor. */
export function LinkButton({ editor, active, tabIndex, onFocus }: Props) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  const [refused, setRefused] = useState(false);
  const close = () => {
    setOpen(false);
    setRefused(false);
  };
  const show = () => {
    setTyped(String(editor.getAttributes("link").href ?? ""));
    setOpen(true);
  };
  const save = () => {
    const href = linkAddress(typed);
    if (!href) return setRefused(true);
    close();
    const { empty } = editor.state.selection;
    const chain = editor.chain().focus();
    if (empty && !active)
      chain
        .insertContent({ type: "text", text: typed.trim(), marks: [{ type: "link", attrs: { href } }] })
        .run();
    else chain.extendMarkRange("link").setLink({ href }).run();
  };
  const remove = () => {
    close();
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
  };
  return (
    <Popover
      opened={open}
      onChange={close}
      position="bottom-end"
      trapFocus
      returnFocus
      withRoles={false}
      withinPortal={false}
    >
      <Popover.Target>
        <Tooltip label={t("ui.editor.link")}>
          <ActionIcon
            data-tool
            size="sm"
            color={active ? undefined : "gray"}
            variant={active ? "light" : "subtle"}
            aria-label={t("ui.editor.link")}
            aria-pressed={active}
            aria-haspopup="dialog"
            aria-expanded={open}
            tabIndex={tabIndex}
            onFocus={onFocus}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => (open ? close() : show())}
          >
            <IconLink size={16} stroke={1.5} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t("ui.editor.link")}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            event.stopPropagation();
            save();
          }}
        >
          <Stack gap="xs" w={300}>
            <TextInput
              data-autofocus
              label={t("ui.editor.linkAddress")}
              placeholder="https://"
              value={typed}
              error={refused ? t("ui.editor.linkRefused") : undefined}
              onChange={(event) => setTyped(event.currentTarget.value)}
            />
            <Group gap="xs" justify="flex-end">
              {active && (
                <Button variant="subtle" color="gray" size="compact-sm" onClick={remove}>
                  {t("ui.editor.removeLink")}
                </Button>
              )}
              <Button type="submit" size="compact-sm">
                {t("ui.editor.setLink")}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
